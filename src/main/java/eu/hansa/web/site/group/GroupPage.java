package eu.hansa.web.site.group;

import eu.hansa.kernel.ContentId;
import eu.hansa.publication.Published;
import eu.hansa.publication.PublicationReader;
import eu.hansa.web.entry.PaperUrls;
import eu.hansa.web.entry.Parts;
import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.site.ItemFiles;
import eu.hansa.web.site.ItemPage;
import eu.hansa.web.site.Link;
import eu.hansa.web.site.Once;
import eu.hansa.web.site.Phrase;
import eu.hansa.web.site.TypePage;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.TextLocale;
import eu.hansa.web.text.Texts;
import eu.hansa.workinggroup.GroupBody;
import eu.hansa.workinggroup.GroupFacts;
import eu.hansa.workinggroup.GroupType;
import eu.hansa.workinggroup.GroupWords;
import eu.hansa.workinggroup.GuidingDocument;
import eu.hansa.workinggroup.PointKind;
import eu.hansa.workinggroup.Readers;
import eu.hansa.workinggroup.Section;
import eu.hansa.workinggroup.paper.PublishedPaper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What a working group has of its own: what it is for, its year, its meetings, and what it did in earlier years. */
@Named
@RequestScoped
public class GroupPage implements TypePage {

    private static final int MOST_CONTENT = 30;

    @Inject
    private ItemPage item;
    @Inject
    private ItemFiles files;
    @Inject
    private SiteRequest site;
    @Inject
    private PublicationReader publications;
    @Inject
    private MeetingViews meetingViews;
    @Inject
    private GroupPapers papers;
    @Inject
    private PaperUrls paperUrls;
    @Inject
    private GroupThing thing;
    @Inject
    private SiteUrls urls;
    @Inject
    private Parts parts;
    @Inject
    private Texts texts;
    @Inject
    private TextLocale zone;
    @Inject
    private DateWords dateWords;
    @Inject
    private Clock clock;

    private final Once<Instant> now = new Once<>(() -> clock.instant());
    private final Once<List<Published>> others = new Once<>(this::findOthers);
    private final Once<GroupWords> words = new Once<>(() -> new GroupWords(item.item(), others::get));
    private final Once<List<Year>> years = new Once<>(this::findYears);
    private final Once<Link> parent = new Once<>(this::findParent);
    private final Once<List<SectionView>> sections = new Once<>(this::findSections);
    private final Once<ItemFiles.Picture> picture = new Once<>(this::findPicture);
    private final Once<List<Link>> content = new Once<>(this::findContent);

    /** What a group set itself for one year, and where it met. */
    public record Year(int number, PointBlock objectives, PointBlock activities, List<MeetingView> meetings) {

        boolean isEmpty() {
            return objectives.points().isEmpty() && activities.points().isEmpty() && meetings.isEmpty();
        }
    }

    /** A part of the text under its heading. */
    public record SectionView(String id, Phrase heading, Phrase html, boolean isMembers) {
    }

    @Override
    public String type() {
        return GroupType.KEY;
    }

    public GroupFacts facts() {
        return (GroupFacts) item.item().facts();
    }

    public GroupBody body() {
        return (GroupBody) item.item().body();
    }

    private Locale locale() {
        return item.item().language().locale();
    }

    private List<Published> findOthers() {
        return publications.inEveryLanguage(site.viewer(), GroupType.KEY, item.item().id(), item.item().language());
    }

    GroupWords words() {
        return words.get();
    }

    private LocalDate today() {
        return now.get().atZone(zone.zone()).toLocalDate();
    }

    /** Since when it has been over, in words; null while it goes on. */
    public String getEnded() {
        LocalDate end = facts().getEnds();
        return end == null || !end.isBefore(today()) ? null : dateWords.full(locale(), end);
    }

    /** What it is guided by; null for nothing. A paper leads to itself for those who may have it, and for others nowhere. */
    public Link getGuide() {
        GuidingDocument guide = facts().getGuide();
        PublishedPaper paper = guide.getPaper() == null ? null : papers.find(List.of(guide.getPaper())).stream().findFirst().orElse(null);
        boolean named = guide.getNames().values().stream().anyMatch(name -> name != null && !name.isBlank());
        String address = paper == null ? guide.getUrl() : paperUrls.href(paper);
        return named ? item.link(guide.getNames(), address)
                : paper == null ? null : new Link(paper.name(), address, papers.foreign(paper.title()));
    }

    /** The group that it is a part of; null for none, or where the reader may not see it. */
    public Link getParent() {
        return parent.get();
    }

    private Link findParent() {
        Long above = facts().getParent();
        return above == null ? null : publications.best(site.viewer(), List.of(new ContentId(above)), item.item().language()).stream().findFirst()
                .map(group -> new Link(group.title(), urls.item(group), item.foreign(group.language()))).orElse(null);
    }

    /** The year that stands in front. */
    public Year getCurrent() {
        return years.get().get(0);
    }

    /** What a reader of today may still want to come to, or of the year in front: those to come first. */
    public List<MeetingView> getMeetings() {
        return getCurrent().meetings();
    }

    public String getMeetingsHeading() {
        boolean oneYear = getMeetings().stream().allMatch(meeting -> meeting.year() == getCurrent().number());
        return oneYear ? texts.get(locale(), "group.meetings.of", String.valueOf(getCurrent().number())) : texts.get(locale(), "group.meetings");
    }

    /** The years before and after that one, newest first; those without anything to read are left out. */
    public List<Year> getArchive() {
        return years.get().stream().skip(1).filter(year -> !year.isEmpty()).toList();
    }

    /** In front stands this year, or the last before it that has points, or the first to come; the others follow, newest first. */
    private List<Year> findYears() {
        int thisYear = today().getYear();
        List<Integer> numbers = facts().getPoints().isEmpty() ? List.copyOf(facts().years())
                : facts().getPoints().stream().map(point -> point.getYear()).distinct().sorted().toList();
        int front = numbers.stream().filter(year -> year <= thisYear).max(Comparator.naturalOrder())
                .orElse(numbers.isEmpty() ? thisYear : numbers.get(0));
        List<MeetingView> meetings = meetingViews.of(item.item(), words(), now.get());
        Points points = new Points(facts(), words(), texts, locale());
        List<Year> all = new ArrayList<>();
        all.add(year(front, points, meetings.stream().filter(meeting -> isInFront(meeting, front)).toList()));
        facts().years().stream().sorted(Comparator.reverseOrder()).filter(year -> year != front).map(year -> year(year, points,
                meetings.stream().filter(meeting -> meeting.year() == year && !isInFront(meeting, front)).toList())).forEach(all::add);
        return all;
    }

    private boolean isInFront(MeetingView meeting, int front) {
        return meeting.year() == front || !facts().meeting(meeting.id()).orElseThrow().isOver(now.get());
    }

    private static Year year(int number, Points points, List<MeetingView> meetings) {
        return new Year(number, points.of(number, PointKind.OBJECTIVE), points.of(number, PointKind.ACTIVITY), meetings);
    }

    /** In the order that all languages share; those without text are left out. */
    public List<SectionView> getSections() {
        return sections.get();
    }

    private List<SectionView> findSections() {
        return facts().getSections().stream().map(this::section).filter(Objects::nonNull).toList();
    }

    private SectionView section(Section section) {
        Phrase heading = of(GroupBody::getHeadings, section);
        Phrase html = of(GroupBody::getSections, section);
        return heading == null || html == null ? null
                : new SectionView("s-" + section.getId(), heading, html, section.getReaders() != Readers.EVERYBODY);
    }

    private Phrase of(Function<GroupBody, Map<String, String>> texts, Section section) {
        return words().of(texts, section.getId()).map(text -> Phrase.of(text, item.item().language())).orElse(null);
    }

    /** News and conferences of the group that the reader may see. */
    public List<Link> getContent() {
        return content.get();
    }

    private List<Link> findContent() {
        return publications.ofGroup(site.viewer(), item.item().id(), item.item().language(), MOST_CONTENT).stream()
                .map(teaser -> new Link(teaser.title(), urls.item(teaser), item.foreign(teaser.language()))).toList();
    }

    /** Null for none, or where the reader may not see it. */
    public ItemFiles.Picture getPicture() {
        return picture.get();
    }

    private ItemFiles.Picture findPicture() {
        return files.picture(facts().getPicture(), facts().isPictureDecorative(), body().getPictureAlt(), null);
    }

    /** Whether there is anything to know beside all that. */
    public boolean isMoreNeeded() {
        return !item.getRelated().isEmpty() || !item.getTopics().isEmpty() || !getContent().isEmpty();
    }

    /** The address of all its meetings for calendars; null for none. */
    public String getCalendar() {
        return parts.address(item.item(), "calendar", Map.of()).orElse(null);
    }

    /** Where the list of all groups stands. */
    public String getAll() {
        return urls.list(GroupType.KEY, item.item().language());
    }

    @Override
    public JsonObjectBuilder thing() {
        return thing.of(item.item(), getMeetings(), getParent());
    }

    @Override
    public String openGraphType() {
        return "website";
    }

    @Override
    public Map<String, String> openGraph() {
        return Map.of();
    }

    @Override
    public String description() {
        return item.getDescription();
    }
}
