package eu.hansa.web.site;

import eu.hansa.kernel.Languages;
import eu.hansa.publication.search.Facets;
import eu.hansa.publication.search.Findings;
import eu.hansa.publication.search.Hit;
import eu.hansa.publication.search.Piece;
import eu.hansa.publication.search.Search;
import eu.hansa.web.entry.FoundAddresses;
import eu.hansa.web.entry.FrontDoor;
import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.entry.Terms;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was found by some words, and the ways to find less, more or something else. */
@Named
@RequestScoped
public class SearchPage {

    /** So many characters of a question are shown in the title. */
    private static final int LONGEST_IN_TITLE = 60;

    @Inject
    private HttpServletRequest request;
    @Inject
    private SiteRequest site;
    @Inject
    private Search search;
    @Inject
    private FoundAddresses addresses;
    @Inject
    private SearchTypes types;
    @Inject
    private Terms terms;
    @Inject
    private Languages languages;
    @Inject
    private SiteUrls urls;
    @Inject
    private Texts texts;

    private final Once<AskedSearch> asked = new Once<>(this::ask);
    private final Once<Findings> findings = new Once<>(this::find);
    private final Once<List<Row>> rows = new Once<>(this::findRows);

    /**
     * Something that was found.
     *
     * @param language     its own where it is another than the page's; null otherwise, like its name
     * @param kind         what it is: “News”, “Session”
     * @param of           what it is a part of; null for none
     */
    public record Row(List<Piece> title, String address, List<Piece> snippet, LocalDate date, String kind, String of, String language,
            String languageName, List<Link> topics) {
    }

    private AskedSearch ask() {
        return AskedSearch.of(request::getParameter, site.language(), terms, languages);
    }

    private Findings find() {
        return search.find(site.viewer(), asked.get().question(site.language(), FrontDoor.PAGE_SIZE));
    }

    String query() {
        return asked.get().query();
    }

    public String getTitle() {
        String text = getQuestion();
        if (text.isEmpty()) {
            return text("site.search.title");
        }
        String shown = text.length() <= LONGEST_IN_TITLE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_IN_TITLE / 2)) + "…";
        return text("site.search.titled", shown);
    }

    public String getDescription() {
        return text("site.search.description");
    }

    public String getQuestion() {
        return asked.get().text();
    }

    public boolean isAsked() {
        return !getQuestion().isEmpty();
    }

    /** How many there are, in words. */
    public String getCount() {
        return text("site.search.count", findings.get().total());
    }

    /** That there are more than can be looked at; null where all can. */
    public String getFurther() {
        return findings.get().total() > findings.get().hits().total() ? text("site.search.further", findings.get().hits().total()) : null;
    }

    public boolean isShortened() {
        return findings.get().isShortened();
    }

    /** Whether the index is being made, so that something may be missing. */
    public boolean isIncomplete() {
        return !findings.get().isWhole();
    }

    public boolean isNothing() {
        return findings.get().hits().entries().isEmpty();
    }

    /** What was perhaps meant; null for no idea. */
    public Link getCorrection() {
        String correction = findings.get().correction();
        return correction == null ? null : new Link(correction, at(asked.get().saying(correction)));
    }

    /** The same words in every language that has something; only where nothing was found. */
    public List<Link> getElsewhere() {
        return findings.get().facets().languages().entrySet().stream().map(entry -> new Link(
                counted(entry.getKey().ownName(), entry.getValue()), at(asked.get().in(entry.getKey())), entry.getKey().tag())).toList();
    }

    /** The same words without any wish; null where there is none. */
    public String getEverywhere() {
        return asked.get().isNarrow() ? at(asked.get().everywhere()) : null;
    }

    public List<Row> getRows() {
        return rows.get();
    }

    private List<Row> findRows() {
        return findings.get().hits().entries().stream().map(this::row).toList();
    }

    private Row row(Hit hit) {
        boolean foreign = !hit.language().equals(site.language());
        return new Row(hit.title(), addresses.of(hit), hit.snippet(), hit.date(), types.name(hit.type(), site.language()), hit.of(),
                foreign ? hit.language().tag() : null, foreign ? hit.language().ownName() : null,
                hit.topics().stream().flatMap(id -> terms.find(id, site.language()).stream())
                        .map(topic -> new Link(topic.name(), null, topic.language().equals(site.language().tag()) ? null : topic.language())).toList());
    }

    private Facets facets() {
        return findings.get().facets();
    }

    public List<ListPage.Choice> getTypeChoices() {
        return types.inOrder(with(facets().types().keySet(), asked.get().type())).stream().map(type -> choice(type,
                types.plural(type, site.language()), facets().types().get(type), type.equals(asked.get().type()))).toList();
    }

    /** In the order of this language's letters. */
    public List<ListPage.Choice> getTopicChoices() {
        Long chosen = asked.get().topic() == null ? null : asked.get().topic().id();
        Collator letters = Collator.getInstance(site.language().locale());
        return with(facets().topics().keySet(), chosen).stream().flatMap(id -> terms.find(id, site.language()).stream())
                .sorted(Comparator.comparing(topic -> topic.name(), letters))
                .map(topic -> choice(topic.key(), topic.name(), facets().topics().get(topic.id()), Objects.equals(chosen, topic.id()))).toList();
    }

    public List<ListPage.Choice> getYearChoices() {
        return with(facets().years().keySet(), asked.get().year()).stream().sorted(Comparator.reverseOrder())
                .map(year -> choice(year.toString(), year.toString(), facets().years().get(year), year.equals(asked.get().year()))).toList();
    }

    public List<ListPage.Choice> getLanguageChoices() {
        return languages.inOrder().stream()
                .filter(language -> facets().languages().containsKey(language) || language.equals(asked.get().language()))
                .map(language -> choice(language.tag(), language.ownName(), facets().languages().get(language), language.equals(asked.get().language()))).toList();
    }

    /** What no choice of a language means. */
    public String getAnyLanguage() {
        return counted(text("site.search.language.any", site.language().ownName()), facets().offered());
    }

    /** What was chosen stays a choice where it finds nothing. */
    private static <V> List<V> with(Iterable<V> found, V chosen) {
        List<V> all = new ArrayList<>();
        found.forEach(all::add);
        if (chosen != null && !all.contains(chosen)) {
            all.add(chosen);
        }
        return all;
    }

    private ListPage.Choice choice(String value, String name, Long count, boolean isChosen) {
        return new ListPage.Choice(value, counted(name, count == null ? 0 : count), isChosen);
    }

    private String counted(String name, long count) {
        return text("site.search.choice", name, count);
    }

    public boolean isPaged() {
        return findings.get().hits().pages() > 1;
    }

    public String getPageOf() {
        return text("site.list.page", findings.get().hits().page(), findings.get().hits().pages());
    }

    public List<ListPage.Page> getPages() {
        return ListPage.pages(findings.get().hits(), number -> at(asked.get().at(number)));
    }

    /** Null on the first page. */
    public String getBetter() {
        return findings.get().hits().hasPrevious() ? at(asked.get().at(findings.get().hits().page() - 1)) : null;
    }

    /** Null on the last page. */
    public String getFurtherOn() {
        return findings.get().hits().hasNext() ? at(asked.get().at(findings.get().hits().page() + 1)) : null;
    }

    private String at(AskedSearch other) {
        return urls.page(site.page(), site.language(), Map.of()) + other.query();
    }

    private String text(String key, Object... arguments) {
        return texts.get(site.language().locale(), key, arguments);
    }
}
