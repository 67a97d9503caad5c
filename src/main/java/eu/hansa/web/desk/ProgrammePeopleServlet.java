package eu.hansa.web.desk;

import eu.hansa.conference.programme.edit.EnterPeople;
import eu.hansa.directory.Directory;
import eu.hansa.directory.Found;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import eu.hansa.web.text.TextLocale;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom the directory knows: by some letters, and for a list that somebody is about to paste. */
@WebServlet("/desk/programme/people")
public class ProgrammePeopleServlet extends JsonServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    @Inject
    private Directory directory;
    @Inject
    private EnterPeople people;
    @Inject
    private Languages languages;
    @Inject
    private TextLocale locale;

    /** Somebody to choose; the ids are text, since a script's numbers are too coarse for them. */
    public record Offered(String person, String organisation, String name, String about) {
    }

    @Override
    protected Optional<?> read(HttpServletRequest request) {
        List<Found> found = directory.find(Objects.requireNonNullElse(request.getParameter("q"), ""), locale.language(), MOST);
        Map<Long, OrganisationEntry> organisations = directory.organisations(found.stream().filter(Found::isPerson).map(Found::organisation)
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        return Optional.of(found.stream().map(each -> each.isPerson()
                ? new Offered(String.valueOf(each.id()), null, each.name(), about(each, each.organisation() == null ? null : organisations.get(each.organisation())))
                : new Offered(null, String.valueOf(each.id()), each.name(), null)).toList());
    }

    private String about(Found person, OrganisationEntry organisation) {
        String name = organisation == null ? null : Translated.of(organisation.names(), languages.preferring(locale.language()))
                .map(Translated::text).orElse(null);
        String about = Stream.of(person.function(), name).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return about.isEmpty() ? null : about;
    }

    @Override
    protected Optional<?> act(JsonObject sent) {
        return Optional.of(people.look(sent.getString("lines")));
    }
}
