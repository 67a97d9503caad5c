package eu.hansa.web.desk;

import eu.hansa.content.Referent;
import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Slice;
import eu.hansa.kernel.Translated;
import eu.hansa.web.text.TextLocale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;

/** The people and organisations that the site speaks of, some at a time. The whole list stands in its address. */
@Named
@RequestScoped
public class DirectoryScreen {

    private static final int SIZE = 25;
    private static final int LONGEST_TEXT = 200;
    private static final String ORGANISATIONS = "organisations";

    @Inject
    private HttpServletRequest request;
    @Inject
    private Directory directory;
    @Inject
    private ReferentNames names;
    @Inject
    private Languages languages;
    @Inject
    private TextLocale locale;

    private boolean ofOrganisations;
    private String text;
    private Slice<PersonEntry> people;
    private Slice<OrganisationEntry> organisations;

    @PostConstruct
    void read() {
        ofOrganisations = ORGANISATIONS.equals(request.getParameter("kind"));
        String asked = request.getParameter("text");
        text = asked == null || asked.isBlank() ? null : asked.strip().substring(0, Math.min(asked.strip().length(), LONGEST_TEXT));
        int page = Paging.asked(request.getParameter("page"));
        if (ofOrganisations) {
            organisations = existing(page, number -> directory.organisations(text, number, SIZE));
        } else {
            people = existing(page, number -> directory.persons(text, number, SIZE));
            names.load(Referent.ORGANISATION, people.entries().stream().map(PersonEntry::organisation).filter(Objects::nonNull).toList());
        }
    }

    /** The last page in the place of one after it. */
    private static <E> Slice<E> existing(int page, IntFunction<Slice<E>> read) {
        Slice<E> slice = read.apply(page);
        return slice.entries().isEmpty() && slice.total() > 0 ? read.apply(slice.pages()) : slice;
    }

    public boolean isOfOrganisations() {
        return ofOrganisations;
    }

    public Slice<PersonEntry> getPeople() {
        return people;
    }

    public Slice<OrganisationEntry> getOrganisations() {
        return organisations;
    }

    public Slice<?> getSlice() {
        return ofOrganisations ? organisations : people;
    }

    public String function(PersonEntry person) {
        return Translated.of(person.functions(), languages.preferring(locale.language())).map(Translated::text).orElse("");
    }

    public String country(OrganisationEntry organisation) {
        return organisation.country() == null ? "" : new Locale("", organisation.country()).getDisplayCountry(locale.locale());
    }

    public String getText() {
        return text;
    }

    /** What the addresses of the other pages of this list begin with. */
    public String getQuery() {
        return (ofOrganisations ? "kind=" + ORGANISATIONS + "&" : "") + (text == null ? "" : "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&");
    }
}
