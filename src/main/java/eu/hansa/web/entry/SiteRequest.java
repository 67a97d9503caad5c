package eu.hansa.web.entry;

import eu.hansa.access.Viewer;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Slice;
import eu.hansa.publication.Listed;
import eu.hansa.publication.Published;
import eu.hansa.publication.Teaser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;

/**
 * What this request to the site is about, as {@link FrontDoor} found it. The views and their beans know nothing else of
 * the request, so that a preview can hand in a text that is not published.
 */
@Named("site")
@RequestScoped
public class SiteRequest {

    /** What kind of page it is. */
    public enum Kind {
        HOME, LIST, DETAIL, PART, PAGE
    }

    @Inject
    private CurrentViewer current;

    private Kind kind;
    private Language language;
    private String type;
    private ListFilter filter = ListFilter.none();
    private Listed listed;
    private Slice<Teaser> slice;
    private Published published;
    private ItemPart part;
    private SitePage page;
    private Map<String, String> values = Map.of();
    private String note;
    private Object unreleased;

    void home(Language inLanguage) {
        kind = Kind.HOME;
        language = inLanguage;
    }

    void list(Listed listOf, ListFilter asked, Slice<Teaser> found) {
        kind = Kind.LIST;
        type = listOf.type();
        language = listOf.language();
        listed = listOf;
        filter = asked;
        slice = found;
    }

    void detail(Published found) {
        kind = Kind.DETAIL;
        type = found.type();
        language = found.language();
        published = found;
    }

    void part(Published of, ItemPart found, Map<String, String> named) {
        detail(of);
        kind = Kind.PART;
        part = found;
        values = named;
    }

    void page(Language inLanguage, SitePage found, Map<String, String> named) {
        kind = Kind.PAGE;
        language = inLanguage;
        page = found;
        values = named;
    }

    /**
     * Shows a text as it would look if it were published.
     *
     * @param saying what stands above the page, so that nobody takes it for a page of the site
     */
    public void preview(Published unpublished, String saying) {
        detail(unpublished);
        note = saying;
    }

    /** Likewise a page below an item's, with what it would show of its own if that were released. */
    public void preview(Published unpublished, Object ofItsOwn, String saying) {
        preview(unpublished, saying);
        unreleased = ofItsOwn;
    }

    public Kind kind() {
        return kind;
    }

    public Language language() {
        return language;
    }

    /** The content type's key; null where a page belongs to none. */
    public String type() {
        return type;
    }

    /** What a list's address asks for, in the words of the address. */
    public ListFilter filter() {
        return filter;
    }

    /** The same wishes as the read side takes them; null elsewhere than on lists and in feeds. */
    public Listed listed() {
        return listed;
    }

    /** The part of a list that was asked for; null elsewhere. */
    public Slice<Teaser> slice() {
        return slice;
    }

    /** The text that stands at a detail page's address, or whose part is asked for; null elsewhere. */
    public Published published() {
        return published;
    }

    /** The part of an item that was asked for; null elsewhere. */
    public ItemPart part() {
        return part;
    }

    /** The kind of page where it is no item's; null elsewhere. */
    public SitePage page() {
        return page;
    }

    /** What stands in the address for the names in the path of the part or page: a session's id, a person's slug. */
    public Map<String, String> values() {
        return values;
    }

    public boolean isPreview() {
        return note != null;
    }

    /** What a preview says of itself; null otherwise. */
    public String note() {
        return note;
    }

    /** The language of {@link #note}, in which whoever looks at a preview works; null otherwise. */
    public String noteLanguage() {
        return note == null ? null : current.language().map(Language::tag).orElse(null);
    }

    /** What a preview shows instead of what was released; empty where it shows nothing of this kind. */
    public <T> Optional<T> unreleased(Class<T> kindOf) {
        return Optional.ofNullable(unreleased).filter(kindOf::isInstance).map(kindOf::cast);
    }

    /** For whom to read. */
    public Viewer viewer() {
        return current.viewer();
    }
}
