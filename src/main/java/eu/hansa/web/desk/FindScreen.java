package eu.hansa.web.desk;

import eu.hansa.content.Worklist;
import eu.hansa.content.WorklistFilter;
import eu.hansa.content.WorklistFilter.View;
import eu.hansa.content.WorklistItem;
import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Slice;
import eu.hansa.media.PublishedAsset;
import eu.hansa.publication.DeskFiles;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.TextLocale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Looks for words in all rooms of the desk at once, as far as they are open to the person; some of each, and the way to the rest. */
@Named
@RequestScoped
public class FindScreen {

    private static final int SOME = 8;
    private static final int LONGEST_TEXT = 200;

    @Inject
    private HttpServletRequest request;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Worklist worklist;
    @Inject
    private Directory directory;
    @Inject
    private DeskFiles deskFiles;
    @Inject
    private Languages languages;
    @Inject
    private TextLocale locale;

    private String text;
    private Slice<WorklistItem> items;
    private Slice<PersonEntry> people;
    private Slice<OrganisationEntry> organisations;
    private Slice<PublishedAsset> files;

    @PostConstruct
    void read() {
        String asked = request.getParameter("text");
        text = asked == null || asked.isBlank() ? null : asked.strip().substring(0, Math.min(asked.strip().length(), LONGEST_TEXT));
        if (text != null) {
            items = worklist.page(viewer.actor(), WorklistFilter.of(View.ALL).titled(text), 1, SOME);
            people = directory.persons(text, 1, SOME);
            organisations = directory.organisations(text, 1, SOME);
            files = deskFiles.page(viewer.actor(), text, null, 1, SOME,
                    languages.contains(locale.language()) ? locale.language() : languages.first());
        }
    }

    /** Null when nothing was asked for. */
    public String getText() {
        return text;
    }

    /** The same words in the address of a list. */
    public String getQuery() {
        return "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public boolean isNothing() {
        return text != null && items.total() + people.total() + organisations.total() + files.total() == 0;
    }

    public Slice<WorklistItem> getItems() {
        return items;
    }

    public Slice<PersonEntry> getPeople() {
        return people;
    }

    public Slice<OrganisationEntry> getOrganisations() {
        return organisations;
    }

    public Slice<PublishedAsset> getFiles() {
        return files;
    }
}
