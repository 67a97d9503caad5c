package eu.hansa.workinggroup;

import eu.hansa.content.PartId;
import eu.hansa.content.Referent;
import eu.hansa.content.Refers;
import eu.hansa.kernel.WebAddress;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A meeting of a group, as far as it is the same in all languages. Its days and times of day are those of its own zone; a
 * day without a time counts whole.
 */
public class Meeting implements Serializable {

    private static final long serialVersionUID = 1L;

    @Pattern(regexp = GroupFacts.ID)
    @NotNull
    @PartId
    private String id;
    private Map<String, @Size(max = 200, message = "{group.place.long}") String> places = new HashMap<>();
    @NotNull(message = "{group.meeting.day.empty}")
    private LocalDate firstDay;
    private LocalTime startTime;
    private LocalDate lastDay;
    private LocalTime endTime;
    private String zone = "Europe/Brussels";
    private boolean cancelled;
    private Readers readers = Readers.EVERYBODY;
    @Size(max = 1000, message = "{url.long}")
    private String joinUrl;
    private Readers joinReaders = Readers.MEMBERS;
    @Size(max = 100, message = "{attachments.many}")
    @Refers(to = Referent.PAPER)
    private List<Long> papers = new ArrayList<>();

    /** When it begins; null while no day is given. */
    public Instant begins() {
        return firstDay == null ? null : firstDay.atTime(Objects.requireNonNullElse(startTime, LocalTime.MIDNIGHT)).atZone(zoneId()).toInstant();
    }

    /** When it is over: at its end, or with its last day; null while no day is given. */
    public Instant ends() {
        LocalDate last = endDay();
        if (last == null) {
            return null;
        }
        return (endTime == null ? last.plusDays(1).atStartOfDay() : last.atTime(endTime)).atZone(zoneId()).toInstant();
    }

    /** Whether one can still say if one comes: until it begins, unless it was called off. */
    public boolean takesAnswers(Instant now) {
        return firstDay != null && !cancelled && now.isBefore(begins());
    }

    public boolean isOver(Instant now) {
        return firstDay != null && !now.isBefore(ends());
    }

    /** The last day; the first where no other is given. */
    public LocalDate endDay() {
        return lastDay == null ? firstDay : lastDay;
    }

    /** The zone in which its times are meant; that of Brussels while the name is not one of the IANA time zone database. */
    public ZoneId zoneId() {
        return isZoneKnown() ? ZoneId.of(zone) : ZoneId.of("Europe/Brussels");
    }

    @JsonbTransient
    @AssertTrue(message = "{group.meeting.end.before-start}")
    public boolean isEndAfterStart() {
        return firstDay == null || ends().isAfter(begins());
    }

    @JsonbTransient
    @AssertTrue(message = "{conference.zone.unknown}")
    public boolean isZoneKnown() {
        try {
            return zone != null && ZoneId.getAvailableZoneIds().contains(zone) && ZoneId.of(zone) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Clocks that are set forward leave out an hour. */
    @JsonbTransient
    @AssertTrue(message = "{conference.start.skipped}")
    public boolean isStartOnTheClock() {
        return isOnTheClock(firstDay, startTime);
    }

    @JsonbTransient
    @AssertTrue(message = "{conference.end.skipped}")
    public boolean isEndOnTheClock() {
        return isOnTheClock(endDay(), endTime);
    }

    private boolean isOnTheClock(LocalDate day, LocalTime time) {
        return day == null || time == null || !zoneId().getRules().getValidOffsets(day.atTime(time)).isEmpty();
    }

    @JsonbTransient
    @AssertTrue(message = "{links.form}")
    public boolean isJoinUrlWellFormed() {
        return joinUrl == null || joinUrl.isBlank() || WebAddress.is(joinUrl);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The city, or what else one calls the place, by language tag. */
    public Map<String, String> getPlaces() {
        return places;
    }

    public void setPlaces(Map<String, String> places) {
        this.places = places == null ? new HashMap<>() : places;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    /** Null when the first day counts whole. */
    public LocalTime getStartTime() {
        return startTime;
    }

    public void setStartTime(LocalTime startTime) {
        this.startTime = startTime;
    }

    /** Null for the first day. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** Null when the last day counts whole. */
    public LocalTime getEndTime() {
        return endTime;
    }

    public void setEndTime(LocalTime endTime) {
        this.endTime = endTime;
    }

    /** Of the IANA time zone database: {@code Europe/Brussels}. */
    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    /** Whether it was called off; it stays on the page, so that whoever meant to come learns of it. */
    public boolean isCancelled() {
        return cancelled;
    }

    public void setCancelled(boolean cancelled) {
        this.cancelled = cancelled;
    }

    public Readers getReaders() {
        return readers;
    }

    public void setReaders(Readers readers) {
        this.readers = readers == null ? Readers.EVERYBODY : readers;
    }

    /** Where one takes part online; null for nowhere. */
    public String getJoinUrl() {
        return joinUrl;
    }

    public void setJoinUrl(String joinUrl) {
        this.joinUrl = joinUrl;
    }

    public Readers getJoinReaders() {
        return joinReaders;
    }

    public void setJoinReaders(Readers joinReaders) {
        this.joinReaders = joinReaders == null ? Readers.MEMBERS : joinReaders;
    }

    /** Ids of its agenda, minutes and other papers, each with an audience of its own. */
    public List<Long> getPapers() {
        return papers;
    }

    public void setPapers(List<Long> papers) {
        this.papers = papers == null ? new ArrayList<>() : papers;
    }
}
