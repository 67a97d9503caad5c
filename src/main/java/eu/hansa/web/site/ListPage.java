package eu.hansa.web.site;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Slice;
import eu.hansa.publication.Listed;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Teaser;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.web.entry.ListFilter;
import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.entry.Terms;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/** One page of the list of any content type, and the choices by which it is narrowed. */
@Named
@RequestScoped
public class ListPage {

    /** So many pages are linked to beside the current one. */
    private static final int AROUND = 1;

    @Inject
    private SiteRequest site;
    @Inject
    private PublicationReader publications;
    @Inject
    private Terms terms;
    @Inject
    private SiteUrls urls;
    @Inject
    private Texts texts;

    private final Once<String> title = new Once<>(this::findTitle);

    private List<YearGroup> years;

    /** The entries of one year. */
    public record YearGroup(int year, List<Row> rows) {
    }

    /** One way to narrow the list. */
    public record Choice(String value, String text, boolean isChosen) {

        /** For {@code selected}, which is left out where it is null. */
        public String selected() {
            return isChosen ? "selected" : null;
        }
    }

    /** A page of the list; {@code number} 0 stands for those left out in between. */
    public record Page(int number, String address, boolean isCurrent) {
    }

    /** “News”, and behind it what it was narrowed to. */
    public String getTitle() {
        return title.get();
    }

    private String findTitle() {
        List<String> parts = new ArrayList<>();
        parts.add(getHeading());
        ListFilter filter = site.filter();
        name(TermKind.TOPIC, filter.topic(), parts);
        name(TermKind.SERIES, filter.series(), parts);
        if (filter.year() != null) {
            parts.add(filter.year().toString());
        }
        if (filter.page() > 1) {
            parts.add(text("site.list.page", filter.page(), slice().pages()));
        }
        return String.join(" – ", parts);
    }

    private void name(TermKind kind, String key, List<String> parts) {
        if (key != null) {
            terms.find(kind, key, site.language()).map(TermLabel::name).ifPresent(parts::add);
        }
    }

    public String getHeading() {
        return text(site.type() + (site.filter().past() ? ".list.past" : ".list.title"));
    }

    /** What the type's lists are; of a part of them, with its title, so that no two pages describe themselves alike. */
    public String getDescription() {
        String all = text(site.type() + ".list.description");
        return getTitle().equals(text(site.type() + ".list.title")) ? all : getTitle() + ". " + all;
    }

    private Slice<Teaser> slice() {
        return site.slice();
    }

    public List<YearGroup> getYears() {
        if (years == null) {
            Map<Integer, List<Row>> byYear = new LinkedHashMap<>();
            slice().entries().forEach(teaser -> byYear.computeIfAbsent(teaser.date().getYear(), y -> new ArrayList<>())
                    .add(Row.of(teaser, site.language(), urls, terms)));
            years = byYear.entrySet().stream().map(entry -> new YearGroup(entry.getKey(), entry.getValue())).toList();
        }
        return years;
    }

    public boolean isNothing() {
        return slice().entries().isEmpty();
    }

    /** What is said instead of entries where there is none. */
    public String getNothingText() {
        return isUpcoming() && !site.filter().isNarrow() ? text(site.type() + ".list.none") : text("site.list.empty");
    }

    public boolean isNarrow() {
        return site.filter().isNarrow();
    }

    /** Whether it shows what is to come, the soonest first. */
    public boolean isUpcoming() {
        return site.listed().when() == Listed.When.UPCOMING;
    }

    /** Where what is past stands, by the same wishes; null where it stands here, or nothing ever is. */
    public String getPastAddress() {
        return isUpcoming() ? urls.list(site.type(), site.language(), site.filter().in(null).inThePast(true)) : null;
    }

    /** Where what is to come stands, by the same wishes; null unless this is what is past. */
    public String getUpcomingAddress() {
        return site.filter().past() ? urls.list(site.type(), site.language(), site.filter().in(null).inThePast(false)) : null;
    }

    public String getPastText() {
        return text(site.type() + ".list.past");
    }

    public String getUpcomingText() {
        return text(site.type() + ".list.upcoming");
    }

    /** Where the form is sent, and where everything is shown again. */
    public String getAddress() {
        return urls.list(site.type(), site.language(), ListFilter.none().inThePast(site.filter().past()));
    }

    /** The series that the list is narrowed to; null for none. */
    public String getSeriesName() {
        return site.filter().series() == null ? null
                : terms.find(TermKind.SERIES, site.filter().series(), site.language()).map(TermLabel::name).orElse(null);
    }

    public String getSeriesKey() {
        return site.filter().series();
    }

    public List<Choice> getTopicChoices() {
        return terms.all(TermKind.TOPIC, site.language()).stream()
                .map(topic -> new Choice(topic.key(), topic.name(), topic.key().equals(site.filter().topic()))).toList();
    }

    public List<Choice> getYearChoices() {
        return publications.years(site.viewer(), Listed.all(site.type(), site.language()).at(site.listed().when())).stream()
                .map(year -> new Choice(year.toString(), year.toString(), Objects.equals(year, site.filter().year()))).toList();
    }

    public Choice getOnlyChoice() {
        Language language = site.language();
        return new Choice("1", text("site.list.language.only", language.ownName()), site.filter().strictly());
    }

    public boolean isPaged() {
        return slice().pages() > 1;
    }

    public String getPageOf() {
        return text("site.list.page", slice().page(), slice().pages());
    }

    public List<Page> getPages() {
        return pages(slice(), this::at);
    }

    /** The first, the last, the current and its neighbours. */
    static List<Page> pages(Slice<?> slice, IntFunction<String> address) {
        List<Page> pages = new ArrayList<>();
        int left = 0;
        for (int number = 1; number <= slice.pages(); number++) {
            boolean shown = number == 1 || number == slice.pages() || Math.abs(number - slice.page()) <= AROUND;
            if (shown) {
                if (number - left > 1) {
                    pages.add(new Page(0, null, false));
                }
                pages.add(new Page(number, address.apply(number), number == slice.page()));
                left = number;
            }
        }
        return pages;
    }

    /** Null on the first page. */
    public String getNewer() {
        return slice().hasPrevious() ? at(slice().page() - 1) : null;
    }

    /** Null on the last page. */
    public String getOlder() {
        return slice().hasNext() ? at(slice().page() + 1) : null;
    }

    public String getNewerText() {
        return text(site.type() + (isUpcoming() ? ".list.sooner" : ".list.newer"));
    }

    public String getOlderText() {
        return text(site.type() + (isUpcoming() ? ".list.later" : ".list.older"));
    }

    private String at(int number) {
        return urls.list(site.type(), site.language(), site.filter().at(number));
    }

    private String text(String key, Object... arguments) {
        return texts.get(site.language().locale(), key, arguments);
    }
}
