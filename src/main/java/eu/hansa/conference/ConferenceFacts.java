package eu.hansa.conference;

import eu.hansa.conference.programme.Venue;
import eu.hansa.content.Referent;
import eu.hansa.content.Refers;
import eu.hansa.content.SerialFacts;
import eu.hansa.kernel.WebAddress;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is the same for a conference in all languages. Its days and times of day are those of its own zone; a day without
 * a time counts whole.
 */
public class ConferenceFacts extends SerialFacts {

    private static final long serialVersionUID = 1L;

    private LocalDate firstDay;
    private LocalTime startTime;
    private LocalDate lastDay;
    private LocalTime endTime;
    private String zone = "Europe/Brussels";
    private ConferenceStatus status = ConferenceStatus.ANNOUNCED;
    private Attendance attendance = Attendance.ON_SITE;
    @Valid
    private Venue venue = new Venue();
    @Size(max = 120, message = "{platform.long}")
    private String platform;
    @Size(max = 1000, message = "{url.long}")
    private String onlineUrl;
    @Size(max = 60, message = "{organisers.many}")
    private List<Organiser> organisers = new ArrayList<>();
    @Size(max = 200, message = "{project.long}")
    private String project;
    @Size(max = 1000, message = "{url.long}")
    private String projectUrl;
    @Size(max = 1000, message = "{url.long}")
    private String registrationUrl;
    @Pattern(regexp = "|[^@\\s]+@[^@\\s]+\\.[^@\\s]+", message = "{mail.address}")
    private String registrationEmail;
    private LocalDate registrationUntil;
    @Size(max = 20, message = "{contacts.many}")
    private List<@Valid Contact> contacts = new ArrayList<>();
    @Size(max = 30, message = "{attachments.many}")
    @Refers(to = Referent.FILE)
    private List<Long> documents = new ArrayList<>();
    @Size(max = 10, message = "{attachments.many}")
    @Refers(to = Referent.FILE)
    private List<Long> reports = new ArrayList<>();
    @Size(max = 20, message = "{links.many}")
    private List<@Valid ConferenceLink> recordings = new ArrayList<>();
    @Size(max = 30, message = "{links.many}")
    private List<@Valid ConferenceLink> links = new ArrayList<>();
    private List<SectionName> sections = new ArrayList<>(Arrays.asList(SectionName.values()));

    /** The zone in which its times are meant; that of Brussels while the name is not one of the IANA time zone database. */
    public ZoneId zoneId() {
        return isZoneKnown() ? ZoneId.of(zone) : ZoneId.of("Europe/Brussels");
    }

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
        LocalDateTime end = endTime == null ? last.plusDays(1).atStartOfDay() : last.atTime(endTime);
        return end.atZone(zoneId()).toInstant();
    }

    /** The last day; the first where no other is given. */
    public LocalDate endDay() {
        return lastDay == null ? firstDay : lastDay;
    }

    public boolean covers(LocalDate day) {
        return firstDay != null && !day.isBefore(firstDay) && !day.isAfter(endDay());
    }

    /** Where it stands at this moment; upcoming as long as it has no day. */
    public Phase phase(Instant now) {
        if (firstDay == null || now.isBefore(begins())) {
            return Phase.UPCOMING;
        }
        return now.isBefore(ends()) ? Phase.UNDER_WAY : Phase.CONCLUDED;
    }

    /** How one takes part after all: online where it was moved there, whatever had been meant. */
    public Attendance heldAs() {
        return status == ConferenceStatus.MOVED_ONLINE ? Attendance.ONLINE : attendance;
    }

    /** Whether one can still register. */
    public boolean isRegistrationOpen(Instant now) {
        boolean offered = isGiven(registrationUrl) || isGiven(registrationEmail);
        boolean inTime = registrationUntil == null || now.isBefore(endOf(registrationUntil));
        return offered && inTime && status.takesPlace() && phase(now) == Phase.UPCOMING;
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zoneId()).toInstant();
    }

    /** The moments at which its pages change by the clock alone. */
    @Override
    public Set<Instant> edges() {
        Set<Instant> edges = new TreeSet<>();
        Stream.of(begins(), ends()).filter(Objects::nonNull).forEach(edges::add);
        if (registrationUntil != null) {
            edges.add(endOf(registrationUntil));
        }
        contacts.stream().filter(contact -> contact.getUntil() != null).forEach(contact -> edges.add(endOf(contact.getUntil())));
        return edges;
    }

    @Override
    public Instant over() {
        return ends();
    }

    @JsonbTransient
    @AssertTrue(message = "{conference.end.before-start}")
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
    public boolean isRegistrationUrlWellFormed() {
        return !isGiven(registrationUrl) || WebAddress.is(registrationUrl);
    }

    @JsonbTransient
    @AssertTrue(message = "{links.form}")
    public boolean isProjectUrlWellFormed() {
        return !isGiven(projectUrl) || WebAddress.is(projectUrl);
    }

    @JsonbTransient
    @AssertTrue(message = "{links.form}")
    public boolean isOnlineUrlWellFormed() {
        return !isGiven(onlineUrl) || WebAddress.is(onlineUrl);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    @Override
    public LocalDate date() {
        return firstDay;
    }

    @Override
    protected List<Long> files() {
        return Stream.concat(documents.stream(), reports.stream()).toList();
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

    /** Of the IANA time zone database: {@code Europe/Rome}. */
    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public ConferenceStatus getStatus() {
        return status;
    }

    public void setStatus(ConferenceStatus status) {
        this.status = status;
    }

    public Attendance getAttendance() {
        return attendance;
    }

    public void setAttendance(Attendance attendance) {
        this.attendance = attendance;
    }

    /** Where most of it takes place; a day of the programme may have another one. */
    public Venue getVenue() {
        return venue;
    }

    public void setVenue(Venue venue) {
        this.venue = venue == null ? new Venue() : venue;
    }

    /** The name of the service over which one takes part online. */
    public String getPlatform() {
        return platform;
    }

    public void setPlatform(String platform) {
        this.platform = platform;
    }

    /** Where one takes part online, for everybody who may read the page; null where the address is given on registration. */
    public String getOnlineUrl() {
        return onlineUrl;
    }

    public void setOnlineUrl(String onlineUrl) {
        this.onlineUrl = onlineUrl;
    }

    /** In the order in which they are to be named. */
    public List<Organiser> getOrganisers() {
        return organisers;
    }

    public void setOrganisers(List<Organiser> organisers) {
        this.organisers = organisers == null ? new ArrayList<>() : organisers;
    }

    /** The project that it belongs to, by its name; how it is funded stands in the words. */
    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public String getProjectUrl() {
        return projectUrl;
    }

    public void setProjectUrl(String projectUrl) {
        this.projectUrl = projectUrl;
    }

    public String getRegistrationUrl() {
        return registrationUrl;
    }

    public void setRegistrationUrl(String registrationUrl) {
        this.registrationUrl = registrationUrl;
    }

    public String getRegistrationEmail() {
        return registrationEmail;
    }

    public void setRegistrationEmail(String registrationEmail) {
        this.registrationEmail = registrationEmail;
    }

    /** The last day of registration, in its zone; null for until it begins. */
    public LocalDate getRegistrationUntil() {
        return registrationUntil;
    }

    public void setRegistrationUntil(LocalDate registrationUntil) {
        this.registrationUntil = registrationUntil;
    }

    public List<Contact> getContacts() {
        return contacts;
    }

    public void setContacts(List<Contact> contacts) {
        this.contacts = contacts == null ? new ArrayList<>() : contacts;
    }

    /** Assets, apart from reports. */
    public List<Long> getDocuments() {
        return documents;
    }

    public void setDocuments(List<Long> documents) {
        this.documents = documents == null ? new ArrayList<>() : documents;
    }

    /** Assets that tell what came of it. */
    public List<Long> getReports() {
        return reports;
    }

    public void setReports(List<Long> reports) {
        this.reports = reports == null ? new ArrayList<>() : reports;
    }

    public List<ConferenceLink> getRecordings() {
        return recordings;
    }

    public void setRecordings(List<ConferenceLink> recordings) {
        this.recordings = recordings == null ? new ArrayList<>() : recordings;
    }

    public List<ConferenceLink> getLinks() {
        return links;
    }

    public void setLinks(List<ConferenceLink> links) {
        this.links = links == null ? new ArrayList<>() : links;
    }

    /** All sections, in their order in every language. */
    public List<SectionName> getSections() {
        return sections;
    }

    /** Those left out follow in their natural order. */
    public void setSections(List<SectionName> sections) {
        Set<SectionName> all = new LinkedHashSet<>(sections == null ? List.of() : sections);
        all.addAll(Arrays.asList(SectionName.values()));
        this.sections = new ArrayList<>(all);
    }
}
