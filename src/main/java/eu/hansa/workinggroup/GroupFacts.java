package eu.hansa.workinggroup;

import eu.hansa.content.CommonFacts;
import eu.hansa.content.Referent;
import eu.hansa.content.Refers;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What is the same for a working group in all languages. Its first and last day are those of the site's zone. */
public class GroupFacts extends CommonFacts {

    static final String ID = "[a-z0-9-]{1,40}";

    private static final long serialVersionUID = 1L;

    private LocalDate begins;
    private LocalDate ends;
    @Refers(to = Referent.ITEM)
    private Long parent;
    @Valid
    private GuidingDocument guide = new GuidingDocument();
    @Size(max = 30, message = "{group.sections.many}")
    private List<@Valid Section> sections = new ArrayList<>();
    @Size(max = 1000, message = "{group.points.many}")
    private List<@Valid Point> points = new ArrayList<>();
    @Size(max = 500, message = "{group.meetings.many}")
    private List<@Valid Meeting> meetings = new ArrayList<>();

    /** Cuts out what these readers do not read. */
    void keep(Predicate<Readers> open) {
        sections.removeIf(section -> !open.test(section.getReaders()));
        meetings.removeIf(meeting -> !open.test(meeting.getReaders()));
        meetings.stream().filter(meeting -> !open.test(meeting.getJoinReaders())).forEach(meeting -> meeting.setJoinUrl(null));
    }

    /** The ids of all its parts, under which the body has their words. */
    Set<String> parts() {
        Set<String> ids = new HashSet<>();
        sections.forEach(section -> ids.add(section.getId()));
        points.forEach(point -> ids.add(point.getId()));
        meetings.forEach(meeting -> ids.add(meeting.getId()));
        return ids;
    }

    /** The years that have points or meetings. */
    public Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        points.forEach(point -> years.add(point.getYear()));
        meetings.stream().map(Meeting::getFirstDay).filter(Objects::nonNull).forEach(day -> years.add(day.getYear()));
        return years;
    }

    public Optional<Point> point(String id) {
        return points.stream().filter(point -> point.getId().equals(id)).findFirst();
    }

    /** Its id, and before it those of the same point in the years from which it was carried over. */
    List<String> ancestry(Point point) {
        List<String> ids = new ArrayList<>();
        for (Optional<Point> at = Optional.of(point); at.isPresent() && !ids.contains(at.get().getId());) {
            ids.add(at.get().getId());
            at = Optional.ofNullable(at.get().getCarriedFrom()).flatMap(this::point);
        }
        return ids;
    }

    public Optional<Meeting> meeting(String id) {
        return meetings.stream().filter(meeting -> meeting.getId().equals(id)).findFirst();
    }

    /** The points of a year that are not part of another one, or the parts of one, in their order. */
    public List<Point> points(int year, PointKind kind, String under) {
        return points.stream().filter(point -> point.getYear() == year && point.getKind() == kind && Objects.equals(point.getParent(), under)).toList();
    }

    @JsonbTransient
    @AssertTrue(message = "{group.end.before-start}")
    public boolean isEndAfterStart() {
        return begins == null || ends == null || !ends.isBefore(begins);
    }

    /** A part stands below a point of its own year and kind, and nothing below itself. */
    @JsonbTransient
    @AssertTrue(message = "{group.points.nested}")
    public boolean isNestedWell() {
        return points.stream().allMatch(point -> {
            Set<String> above = new HashSet<>(Set.of(point.getId()));
            Point at = point;
            while (at.getParent() != null) {
                Point next = point(at.getParent()).orElse(null);
                if (next == null || next.getYear() != at.getYear() || next.getKind() != at.getKind() || !above.add(next.getId())) {
                    return false;
                }
                at = next;
            }
            return true;
        });
    }

    /** What was carried over has its words from the year before. */
    @JsonbTransient
    @AssertTrue(message = "{group.points.carried}")
    public boolean isCarriedFromThere() {
        return points.stream().allMatch(point -> point.getCarriedFrom() == null || point(point.getCarriedFrom()).isPresent());
    }

    @Override
    public LocalDate date() {
        return begins;
    }

    /** Meetings begin and end. */
    @Override
    public Set<Instant> edges() {
        Set<Instant> edges = new TreeSet<>();
        meetings.stream().filter(meeting -> meeting.getFirstDay() != null).forEach(meeting -> {
            edges.add(meeting.begins());
            edges.add(meeting.ends());
        });
        return edges;
    }

    /** The first day; null when nobody knows. */
    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }

    /** The last day; null while it has no end. */
    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    /** The group that it is a part of; null for none. */
    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }

    public GuidingDocument getGuide() {
        return guide;
    }

    public void setGuide(GuidingDocument guide) {
        this.guide = guide == null ? new GuidingDocument() : guide;
    }

    public List<Section> getSections() {
        return sections;
    }

    public void setSections(List<Section> sections) {
        this.sections = sections == null ? new ArrayList<>() : sections;
    }

    public List<Point> getPoints() {
        return points;
    }

    public void setPoints(List<Point> points) {
        this.points = points == null ? new ArrayList<>() : points;
    }

    public List<Meeting> getMeetings() {
        return meetings;
    }

    public void setMeetings(List<Meeting> meetings) {
        this.meetings = meetings == null ? new ArrayList<>() : meetings;
    }

}
