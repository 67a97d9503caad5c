package eu.hansa.web.feed.conference;

import eu.hansa.conference.Attendance;
import eu.hansa.conference.ConferenceBody;
import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.ConferenceStatus;
import eu.hansa.conference.Contact;
import eu.hansa.conference.Organiser;
import eu.hansa.conference.OrganiserPart;
import eu.hansa.conference.programme.Day;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.ReleaseHead;
import eu.hansa.conference.programme.ReleasedProgramme;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.SessionType;
import eu.hansa.conference.programme.Venue;
import eu.hansa.publication.Published;
import eu.hansa.web.feed.calendar.CalendarEvent.State;
import eu.hansa.web.feed.calendar.CalendarEvent;
import eu.hansa.web.feed.calendar.When;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A conference and its sessions as calendars have them. One that was postponed leaves the calendar like a cancelled one,
 * so that nobody comes at the old time, and is back as soon as it has a new one.
 *
 * @param factsAt  when its facts were saved; null when it has none
 * @param address  of the conference's page
 * @param session  the address of a session by its id
 * @param topics   names by id
 */
record ConferenceEvents(Published conference, Instant factsAt, ProgrammeWords words, URI address, UnaryOperator<String> session,
        Map<Long, String> topics, Instant now) {

    /** @param newest the newest release of its programme; null for none */
    Optional<CalendarEvent> whole(ReleaseHead newest) {
        if (facts().getFirstDay() == null) {
            return Optional.empty();
        }
        Venue venue = isHeldOnSite() ? facts().getVenue() : new Venue();
        String text = paragraphs(body().getSubtitle(), conference.summary(), address.toString());
        return Optional.of(event(uid(), null, newest, when(), state(), titled(facts().getStatus(), conference.title()), text,
                location(venue, null), venue, address));
    }

    /** What one would want in the calendar: all sessions that have a day, apart from breaks. */
    List<CalendarEvent> sessions(ReleasedProgramme release) {
        return release.programme().sessions().stream().filter(one -> one.type() != SessionType.BREAK)
                .flatMap(one -> session(release, one).stream()).toList();
    }

    /** Empty as long as the session has no day. */
    Optional<CalendarEvent> session(ReleasedProgramme release, Session given) {
        if (given.day() == null) {
            return Optional.empty();
        }
        When when = given.hasTime() ? When.hours(given.starts(), given.finishes(), facts().zoneId()) : new When.Days(given.day(), given.day());
        boolean cancelled = given.cancelled() || state() == State.CANCELLED;
        State state = cancelled ? State.CANCELLED : release.head().isFinal() ? state() : State.TENTATIVE;
        Venue venue = isHeldOnSite() ? release.programme().day(given.day()).map(Day::venue).orElse(facts().getVenue()) : new Venue();
        String title = titled(given.cancelled() ? ConferenceStatus.CANCELLED : facts().getStatus(), words.title(given).text());
        String page = session.apply(given.id());
        return Optional.of(event(uid(given), uid(), release.head(), when, state, title,
                description(given, release, page), location(venue, words.where(given, release.programme())), venue, URI.create(page)));
    }

    private CalendarEvent event(String uid, String parent, ReleaseHead head, When when, State state, String title, String description,
            String location, Venue venue, URI page) {
        int sequence = conference.factsNo() + (head == null ? 0 : head.number());
        Instant changed = Stream.of(conference.updatedAt(), factsAt, head == null ? null : head.releasedAt())
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElseThrow();
        CalendarEvent.Place place = venue.getLatitude() == null || venue.getLongitude() == null ? null
                : new CalendarEvent.Place(venue.getLatitude(), venue.getLongitude());
        String online = facts().getAttendance().isOnline() || isMovedOnline() ? facts().getOnlineUrl() : null;
        return new CalendarEvent(uid, parent, sequence, changed, when, state, conference.language(), title, description, location, place, page,
                online == null || online.isBlank() ? null : URI.create(online), organiser(),
                facts().topics().stream().map(topics::get).filter(name -> name != null).toList());
    }

    private String uid() {
        return conference.id() + "@" + address.getHost();
    }

    private String uid(Session of) {
        return conference.id() + "-" + of.id() + "@" + address.getHost();
    }

    private When when() {
        if (facts().getStartTime() == null && facts().getEndTime() == null) {
            return new When.Days(facts().getFirstDay(), facts().endDay());
        }
        return new When.Hours(facts().begins().atZone(facts().zoneId()), facts().ends().atZone(facts().zoneId()));
    }

    private State state() {
        return switch (facts().getStatus()) {
            case ANNOUNCED -> State.TENTATIVE;
            case CONFIRMED, MOVED_ONLINE -> State.CONFIRMED;
            case POSTPONED, CANCELLED -> State.CANCELLED;
        };
    }

    /** Many clients show no status: it stands in the title where it matters. */
    private String titled(ConferenceStatus status, String title) {
        return switch (status) {
            case ANNOUNCED, CONFIRMED -> title;
            case MOVED_ONLINE -> words.text("conference.calendar.moved-online", title);
            case POSTPONED -> words.text("conference.calendar.postponed", title);
            case CANCELLED -> words.text("conference.calendar.cancelled", title);
        };
    }

    private boolean isMovedOnline() {
        return facts().getStatus() == ConferenceStatus.MOVED_ONLINE;
    }

    private boolean isHeldOnSite() {
        return facts().getAttendance().hasPlace() && !isMovedOnline();
    }

    private String location(Venue venue, String room) {
        if (isHeldOnSite()) {
            return Stream.of(room, venue.inOneLine()).filter(ConferenceEvents::isGiven).collect(Collectors.joining(", "));
        }
        return Stream.of(words.text("conference.Attendance." + Attendance.ONLINE), facts().getPlatform()).filter(ConferenceEvents::isGiven)
                .collect(Collectors.joining(", "));
    }

    private CalendarEvent.Organiser organiser() {
        LocalDate today = now.atZone(facts().zoneId()).toLocalDate();
        Optional<Contact> contact = facts().getContacts().stream().filter(one -> isGiven(one.getEmail()) && one.isShownOn(today)).findFirst();
        String email = contact.map(Contact::getEmail).orElse(facts().getRegistrationEmail());
        String name = facts().getOrganisers().stream().filter(one -> one.getPart() == OrganiserPart.ORGANISER).map(Organiser::getOrganisation)
                .filter(id -> id != null).flatMap(id -> words.organisation(id).stream()).findFirst()
                .orElse(contact.map(Contact::getName).orElse(null));
        return isGiven(email) ? new CalendarEvent.Organiser(name, email) : null;
    }

    private String description(Session given, ReleasedProgramme release, String page) {
        String version = release.head().isFinal() ? null : words.version(release.head(), facts().zoneId());
        List<String> parts = new ArrayList<>();
        parts.add(words.plain(given.description()));
        parts.add(people(given.people()));
        given.presentations().forEach(part -> parts.add(lines(words.plain(part.title()), words.plain(part.description()), people(part.people()))));
        if (!given.options().isEmpty()) {
            parts.add(words.text("conference.sheet.options", String.valueOf(given.options().size())));
            given.options().forEach(option -> parts.add(lines(option(option, release.programme()), words.plain(option.description()),
                    people(option.people()))));
        }
        parts.add(version);
        parts.add(page);
        return paragraphs(parts.toArray(String[]::new));
    }

    private String option(Session option, Programme programme) {
        String where = words.where(option, programme);
        return "• " + words.title(option).text() + (where.isEmpty() ? "" : " (" + where + ")");
    }

    /** “Moderator: Mark Bendeich, Bureau Chief”, a line for each. */
    private String people(List<Participation> people) {
        return ProgrammeWords.expected(people).stream().map(person -> {
            String who = Stream.of(words.name(person), words.function(person)).filter(ConferenceEvents::isGiven).collect(Collectors.joining(", "));
            String note = words.note(person) == null ? "" : " (" + words.note(person) + ")";
            return words.text("conference.sheet.role", words.role(person), who + note);
        }).collect(Collectors.joining("\n"));
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(ConferenceEvents::isGiven).collect(Collectors.joining("\n"));
    }

    private static String paragraphs(String... paragraphs) {
        return Stream.of(paragraphs).filter(ConferenceEvents::isGiven).collect(Collectors.joining("\n\n"));
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private ConferenceFacts facts() {
        return (ConferenceFacts) conference.facts();
    }

    private ConferenceBody body() {
        return (ConferenceBody) conference.body();
    }
}
