package eu.hansa.web.site.group;

import eu.hansa.kernel.Translated;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.FileWords;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import eu.hansa.workinggroup.paper.PaperReader;
import eu.hansa.workinggroup.paper.PaperState;
import eu.hansa.workinggroup.paper.Papers;
import eu.hansa.workinggroup.paper.PublishedPaper;
import eu.hansa.workinggroup.paper.Shelf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;

/** The papers on a group's page, for whoever reads it. */
@Named
@RequestScoped
public class GroupPapers {

    @Inject
    private SiteRequest site;
    @Inject
    private PaperReader papers;
    @Inject
    private CurrentViewer caller;
    @Inject
    private FileWords files;
    @Inject
    private DateWords dates;
    @Inject
    private Text text;
    @Inject
    private TextLocale locale;

    private List<Shelf<PublishedPaper>> shelves;

    /** The folders that hold something for this reader. */
    public List<Shelf<PublishedPaper>> getShelves() {
        if (shelves == null) {
            shelves = papers.of(site.viewer(), site.published().id(), site.language());
        }
        return shelves;
    }

    /** Some of these papers by their ids, as far as this reader may have them: what a meeting refers to. */
    public List<PublishedPaper> find(Collection<Long> ids) {
        return getShelves().stream().flatMap(shelf -> shelf.papers().stream()).filter(paper -> ids.contains(paper.id())).toList();
    }

    /** Whether there is a paper or somebody who could bring one. */
    public boolean isNeeded() {
        return !getShelves().isEmpty() || getDesk() != null;
    }

    public boolean isDrafted() {
        return getShelves().stream().flatMap(shelf -> shelf.papers().stream()).anyMatch(paper -> paper.state() == PaperState.DRAFT);
    }

    /** Where the group's officers look after them; null for everybody else, and in a preview, which shows what others will see. */
    public String getDesk() {
        return site.isPreview() || !Papers.mayEdit(caller.actor(), site.published().id()) ? null
                : "/desk/papers.xhtml?group=" + site.published().id();
    }

    /** “Papers in “Toulouse””. */
    public String caption(Shelf<PublishedPaper> shelf) {
        return shelf.name() == null ? text.get("paper.caption") : text.of("paper.caption.folder", shelf.name().text());
    }

    /** “PDF, 240 KB”. */
    public String kind(PublishedPaper paper) {
        return paper.type() + ", " + files.sizeOf(paper.newest().size(), locale.locale());
    }

    public String day(PublishedPaper.Version version) {
        return dates.full(locale.locale(), version.addedAt().atZone(locale.zone()).toLocalDate());
    }

    /** The language of a name as an attribute {@code lang} needs it: null where it is the page's own. */
    public String foreign(Translated name) {
        return name == null || name.language().equals(site.language()) ? null : name.language().tag();
    }
}
