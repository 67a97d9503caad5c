package eu.hansa.web.desk;

import eu.hansa.content.Referent;
import eu.hansa.content.workflow.TitledItem;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Refusal;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.MeetingWords;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import eu.hansa.workinggroup.CarryOver;
import eu.hansa.workinggroup.Condition;
import eu.hansa.workinggroup.GroupBody;
import eu.hansa.workinggroup.GroupFacts;
import eu.hansa.workinggroup.Meeting;
import eu.hansa.workinggroup.Point;
import eu.hansa.workinggroup.PointKind;
import eu.hansa.workinggroup.PointState;
import eu.hansa.workinggroup.Readers;
import eu.hansa.workinggroup.Section;
import eu.hansa.workinggroup.paper.PaperDesk;
import eu.hansa.workinggroup.paper.PaperEntry;
import eu.hansa.workinggroup.paper.PublishedPaper;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the form of a working group offers beyond binding its properties. New sections, points and meetings are begun with
 * a first word, and saved with everything else at once, so that the fields for their other words are there next.
 */
@Named
@ViewScoped
public class GroupForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int RADIX = 36;
    private static final int LONGEST_NAME = 80;

    @Inject
    private FactsForm form;
    @Inject
    private WordsForm words;
    @Inject
    private ItemScreen screen;
    @Inject
    private DeskGroups groups;
    @Inject
    private PaperDesk paperDesk;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private MeetingWords meetingWords;
    @Inject
    private ReferentNames names;
    @Inject
    private Messages messages;
    @Inject
    private Text text;
    @Inject
    private TextLocale locale;
    @Inject
    private Clock clock;

    private int year;
    private Integer wantedYear;
    private PointKind newKind = PointKind.OBJECTIVE;
    private String newPoints;
    private String newSection;
    private String newTheme;
    private LocalDate newDay;
    private Long paper;
    private String besides;
    private transient List<PublishedPaper> papers;
    private List<String> sections;
    private List<Field> fields;
    private List<String> meetings;

    /** A text of a point in the form: {@code property} is the map of the body that holds it. */
    public record Field(String property, String id, String label) implements Serializable {

        /** As the form and refusals name it. */
        public String name() {
            return property + "_" + id;
        }
    }

    /** The fields of a page keep their places for as long as it is open, whatever is added, moved or removed meanwhile. */
    @PostConstruct
    void begin() {
        int now = clock.instant().atZone(locale.zone()).getYear();
        List<Integer> years = facts().getPoints().stream().map(Point::getYear).distinct().sorted().toList();
        year = years.stream().filter(each -> each <= now).max(Comparator.naturalOrder()).orElse(years.isEmpty() ? now : years.get(0));
        wantedYear = year;
        sections = facts().getSections().stream().map(Section::getId).toList();
        meetings = facts().getMeetings().stream().map(Meeting::getId).toList();
        fields = Stream.concat(Stream.of(year), years.stream().sorted(Comparator.reverseOrder()).filter(each -> each != year))
                .flatMap(each -> ordered(each).stream()).flatMap(this::fields).toList();
    }

    private Stream<Field> fields(Point point) {
        String label = text.of("group.form.point", text.get("group.PointKind." + point.getKind()), String.valueOf(point.getYear()), place(point));
        Field condition = point.getCondition() == null ? null
                : new Field("conditions", point.getId(), label + ": " + text.get("group.form.condition"));
        return Stream.of(new Field("points", point.getId(), label), condition,
                new Field("notes", point.getId(), label + ": " + text.get("group.form.note"))).filter(Objects::nonNull);
    }

    /** “4”, and “9.2” for the second part of the ninth. */
    private String place(Point point) {
        int number = facts().points(point.getYear(), point.getKind(), point.getParent()).indexOf(point) + 1;
        return facts().point(String.valueOf(point.getParent())).map(above -> place(above) + "." + number).orElseGet(() -> String.valueOf(number));
    }

    private GroupFacts facts() {
        return (GroupFacts) form.getFacts();
    }

    private GroupBody body() {
        return (GroupBody) words.getBody();
    }

    private static String newId() {
        return Long.toString(Ids.next(), RADIX);
    }

    /** The points of the year that is shown, parts below what they are a part of. */
    public List<Point> getPoints() {
        return ordered(year);
    }

    private List<Point> ordered(int of) {
        List<Point> all = new ArrayList<>();
        for (PointKind kind : PointKind.values()) {
            below(of, kind, null, all);
        }
        return all;
    }

    private void below(int of, PointKind kind, String parent, List<Point> all) {
        for (Point point : facts().points(of, kind, parent)) {
            all.add(point);
            below(of, kind, point.getId(), all);
        }
    }

    public List<Integer> getYears() {
        return Stream.concat(Stream.of(year), facts().getPoints().stream().map(Point::getYear)).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** Only now, so that what was typed in the rows of the other year has come to where it belongs. */
    public void showYear() {
        year = wantedYear == null ? year : wantedYear;
    }

    /** What a point says, in a few words, with its place. */
    public String name(Point point) {
        String own = Objects.requireNonNullElse(body().getPoints().get(point.getId()), "");
        String says = own.isBlank() ? words.source("points_" + point.getId()) : own;
        String shown = says.length() > LONGEST_NAME ? says.substring(0, LONGEST_NAME) + "…" : says;
        return text.of("group.form.point", text.get("group.PointKind." + point.getKind()), String.valueOf(point.getYear()), place(point))
                + (shown.isBlank() ? "" : ": " + shown);
    }

    /** Where a point may stand: below others of its year and kind, but not below itself or its parts. */
    public List<Point> parents(Point point) {
        return ordered(point.getYear()).stream().filter(other -> other.getKind() == point.getKind() && !isBelow(other, point)).toList();
    }

    private boolean isBelow(Point point, Point above) {
        Point at = point;
        for (int steps = 0; at != null && steps <= facts().getPoints().size(); steps++) {
            if (at.equals(above)) {
                return true;
            }
            at = facts().point(String.valueOf(at.getParent())).orElse(null);
        }
        return false;
    }

    public void earlier(Point point) {
        swap(point, -1);
    }

    public void later(Point point) {
        swap(point, 1);
    }

    private void swap(Point point, int by) {
        List<Point> siblings = facts().points(point.getYear(), point.getKind(), point.getParent());
        int to = siblings.indexOf(point) + by;
        if (to >= 0 && to < siblings.size()) {
            List<Point> all = facts().getPoints();
            int one = all.indexOf(point);
            int other = all.indexOf(siblings.get(to));
            all.set(one, siblings.get(to));
            all.set(other, point);
        }
    }

    /** With its parts. */
    public void remove(Point point) {
        facts().getPoints().removeIf(other -> isBelow(other, point));
    }

    /** Begins a point for each line. */
    public String addPoints() {
        List<String> lines = Objects.requireNonNullElse(newPoints, "").lines().map(line -> line.strip().replaceFirst("^[•·–*-]\\s*", ""))
                .filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            messages.refusedAt("newPoints", Refusal.because("programme.paste.empty"));
            return null;
        }
        for (String line : lines) {
            Point point = new Point();
            point.setId(newId());
            point.setYear(year);
            point.setKind(newKind);
            facts().getPoints().add(point);
            body().getPoints().put(point.getId(), line);
        }
        return saved(() -> newPoints = null);
    }

    public String addSection() {
        if (newSection == null || newSection.isBlank()) {
            messages.refusedAt("newSection", Refusal.because("group.section.empty"));
            return null;
        }
        Section section = new Section();
        section.setId(newId());
        facts().getSections().add(section);
        body().getHeadings().put(section.getId(), newSection);
        return saved(() -> newSection = null);
    }

    public String addMeeting() {
        if (newDay == null) {
            messages.refusedAt("newDay", Refusal.because("group.meeting.day.empty"));
            return null;
        }
        Meeting meeting = new Meeting();
        meeting.setId(newId());
        meeting.setFirstDay(newDay);
        meeting.setZone(locale.zone().getId());
        facts().getMeetings().add(meeting);
        if (newTheme != null) {
            body().getThemes().put(meeting.getId(), newTheme);
        }
        return saved(() -> {
            newDay = null;
            newTheme = null;
        });
    }

    /** The papers of the group, for whoever looks after them, folder by folder. */
    public List<PublishedPaper> getPapers() {
        if (papers == null) {
            papers = paperDesk.shelves(viewer.actor(), screen.item(), locale.language()).stream()
                    .flatMap(shelf -> shelf.papers().stream()).map(PaperEntry::paper).toList();
        }
        return papers;
    }

    /** What a paper beside a meeting is called, one that was removed too. */
    public String nameOf(Long attached) {
        names.load(Referent.PAPER, facts().getMeetings().stream().flatMap(meeting -> meeting.getPapers().stream()).toList());
        return names.of(Referent.PAPER, attached);
    }

    /** Puts the chosen paper beside the chosen meeting. */
    public void attach() {
        Meeting meeting = besides == null ? null : facts().meeting(besides).orElse(null);
        if (paper == null || getPapers().stream().noneMatch(known -> known.id() == paper)) {
            messages.refusedAt("attachPaper", Refusal.because("group.paper.empty"));
        } else if (meeting == null) {
            messages.refusedAt("attachTo", Refusal.because("group.paper.meeting"));
        } else if (!meeting.getPapers().contains(paper)) {
            meeting.getPapers().add(paper);
            paper = null;
        }
    }

    public void detach(Meeting meeting, Long attached) {
        meeting.getPapers().remove(attached);
    }

    /** Takes what is open in the year that is shown over to the next one. */
    public String carryOver() {
        if (CarryOver.of(facts(), year, GroupForm::newId) == 0) {
            messages.refusedAt("year", Refusal.because("group.points.none-open"));
            return null;
        }
        return screen.save();
    }

    /** Where something is refused, what was added stays in the form and is not added again. */
    private String saved(Runnable added) {
        added.run();
        return screen.save();
    }

    /** Whether words and facts can both be changed here, as something new needs both. */
    public boolean isGrowing() {
        return words.isOpen() && form.isOpen();
    }

    public String headingOf(Section section) {
        String own = body().getHeadings().get(section.getId());
        return own == null || own.isBlank() ? words.source("headings_" + section.getId()) : own;
    }

    /** “Meeting 2: Housing”, or its place and day where it has no theme. */
    public String called(Meeting meeting) {
        String theme = themeOf(meeting);
        return text.of("group.form.meeting", facts().getMeetings().indexOf(meeting) + 1,
                !theme.isBlank() || meeting.getFirstDay() == null ? theme : meetingWords.of(meeting));
    }

    private String themeOf(Meeting meeting) {
        String own = body().getThemes().get(meeting.getId());
        return own == null || own.isBlank() ? words.source("themes_" + meeting.getId()) : own;
    }

    /** The groups that it may be a part of. */
    public List<TitledItem> getParents() {
        names.load(Referent.ITEM, facts().getParent() == null ? List.of() : List.of(facts().getParent()));
        return groups.all().stream().filter(group -> !group.id().equals(screen.item())).toList();
    }

    public List<String> getSections() {
        return sections;
    }

    public List<String> getMeetings() {
        return meetings;
    }

    public List<Field> getFields() {
        return fields;
    }

    public PointState[] getStates() {
        return PointState.values();
    }

    public Condition[] getConditions() {
        return Condition.values();
    }

    public PointKind[] getKinds() {
        return PointKind.values();
    }

    public Readers[] getReaders() {
        return Readers.values();
    }

    public int getYear() {
        return year;
    }

    public Integer getWantedYear() {
        return wantedYear;
    }

    public void setWantedYear(Integer wantedYear) {
        this.wantedYear = wantedYear;
    }

    public PointKind getNewKind() {
        return newKind;
    }

    public void setNewKind(PointKind newKind) {
        this.newKind = newKind;
    }

    public String getNewPoints() {
        return newPoints;
    }

    public void setNewPoints(String newPoints) {
        this.newPoints = newPoints;
    }

    public String getNewSection() {
        return newSection;
    }

    public void setNewSection(String newSection) {
        this.newSection = newSection;
    }

    public String getNewTheme() {
        return newTheme;
    }

    public void setNewTheme(String newTheme) {
        this.newTheme = newTheme;
    }

    public Long getPaper() {
        return paper;
    }

    public void setPaper(Long paper) {
        this.paper = paper;
    }

    /** The id of the meeting beside which the chosen paper is to stand. */
    public String getBesides() {
        return besides;
    }

    public void setBesides(String besides) {
        this.besides = besides;
    }

    public LocalDate getNewDay() {
        return newDay;
    }

    public void setNewDay(LocalDate newDay) {
        this.newDay = newDay;
    }
}
