package eu.hansa.web.site.conference;

import eu.hansa.conference.programme.Day;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ParticipationRole;
import eu.hansa.conference.programme.ParticipationState;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.SessionType;
import eu.hansa.conference.programme.Venue;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.directory.PersonEntry;
import eu.hansa.web.site.Phrase;
import eu.hansa.web.site.When;
import eu.hansa.web.site.Wording;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a programme out for the readers of one language at one moment. */
final class ProgrammeLayout {

    private static final int LETTERS = 26;

    private final Programme programme;
    private final Wording wording;
    private final ZoneId zone;
    private final Instant now;
    private final Texts texts;
    private final DateWords dates;
    private final Names names;

    /**
     * Whom the programme names, as far as the directory knows them.
     *
     * @param page     the address of a person's page; empty where the person has not agreed to one
     * @param calendar the address of a session in a calendar's format
     */
    record Names(Map<Long, PersonEntry> persons, Map<Long, OrganisationEntry> organisations, Function<PersonEntry, Optional<String>> page,
            Function<Session, String> calendar, boolean invitedMarked) {
    }

    /** @param zone the conference's, in which its times are meant */
    ProgrammeLayout(Programme programme, Wording wording, ZoneId zone, Instant now, Texts texts, DateWords dates, Names names) {
        this.programme = programme;
        this.wording = wording;
        this.zone = zone;
        this.now = now;
        this.texts = texts;
        this.dates = dates;
        this.names = names;
    }

    /**
     * The days in their order, those that somebody is left on; also days that were only named in sessions.
     *
     * @param venue the conference's own; null for none
     */
    List<DayView> days(SessionFilter filter, Venue venue) {
        TreeSet<LocalDate> all = programme.days().stream().map(Day::date).collect(Collectors.toCollection(TreeSet::new));
        programme.sessions().stream().map(Session::day).filter(Objects::nonNull).forEach(all::add);
        List<DayView> days = new ArrayList<>();
        Venue named = null;
        for (LocalDate date : all) {
            List<SessionView> sessions = views(programme.on(date), filter);
            if (!sessions.isEmpty()) {
                Optional<Day> day = programme.day(date);
                Venue here = day.map(Day::venue).orElse(venue);
                boolean toName = here != null && !here.equals(named);
                days.add(new DayView("d-" + date, date.toString(), String.valueOf(date.getDayOfMonth()), dates.withWeekday(locale(), date),
                        day.map(one -> wording.of(one.title())).orElse(null), toName ? VenueLines.of(here, locale()) : null, sessions));
                named = here;
            }
        }
        return List.copyOf(days);
    }

    /** The sessions of which not even the day is known. */
    List<SessionView> undated(SessionFilter filter) {
        return views(programme.on(null), filter);
    }

    /** What is under way, parallel sessions all of them; empty between sessions, before and after. */
    List<SessionView> current() {
        return views(programme.sessions().stream().filter(this::isNow).toList(), SessionFilter.NONE);
    }

    /** What comes next, pauses left aside. */
    List<SessionView> next(int atMost) {
        return views(programme.sessions().stream().filter(session -> session.type().isContent() && !session.cancelled() && session.hasTime()
                && session.starts().atZone(zone).toInstant().isAfter(now)).limit(atMost).toList(), SessionFilter.NONE);
    }

    private List<SessionView> views(List<Session> sessions, SessionFilter filter) {
        return sessions.stream().filter(filter::lets).map(this::view).toList();
    }

    private SessionView view(Session session) {
        LocalDateTime starts = session.starts();
        LocalDateTime ends = session.finishes();
        List<SessionView.Option> options = options(session);
        return new SessionView(session.id(), anchor(session.id()), session.type(), typeWord(session), titleOf(session),
                wording.of(session.description()), starts == null ? null : dates.time(locale(), session.start()), machine(starts),
                ends == null ? null : dates.time(locale(), ends.toLocalTime()), machine(ends), places(session),
                session.track() == null ? null : programme.track(session.track()).map(track -> wording.of(track.name())).orElse(null),
                people(session.people(), session.type()), parts(session),
                options.isEmpty() ? null : texts.get(locale(), "conference.options", options.size()), options, session.cancelled(),
                isNow(session), starts == null || !session.type().isContent() ? null : names.calendar().apply(session));
    }

    static String anchor(String sessionId) {
        return "s-" + sessionId;
    }

    /** A session that is without a title in every language is called by its type. */
    private Phrase titleOf(Session session) {
        Phrase title = wording.of(session.title());
        return title == null ? new Phrase(texts.get(locale(), "conference.SessionType." + session.type()), null) : title;
    }

    private String typeWord(Session session) {
        return session.type().isContent() && wording.of(session.title()) != null
                ? texts.get(locale(), "conference.SessionType." + session.type()) : null;
    }

    private String machine(LocalDateTime moment) {
        return moment == null ? null : When.machine(moment.toLocalDate(), moment.toLocalTime(), zone);
    }

    private boolean isNow(Session session) {
        if (!session.hasTime() || session.cancelled()) {
            return false;
        }
        Instant starts = session.starts().atZone(zone).toInstant();
        return !now.isBefore(starts) && now.isBefore(until(session));
    }

    /** With an open end a session goes on until the next one begins, or its day is over. */
    private Instant until(Session session) {
        LocalDateTime ends = session.finishes();
        if (ends == null) {
            ends = programme.on(session.day()).stream().map(Session::start).filter(time -> time != null && time.isAfter(session.start()))
                    .min(LocalTime::compareTo).map(time -> session.day().atTime(time)).orElse(session.day().plusDays(1).atStartOfDay());
        }
        return ends.atZone(zone).toInstant();
    }

    private List<SessionView.Place> places(Session session) {
        List<SessionView.Place> places = new ArrayList<>();
        session.rooms().stream().flatMap(id -> programme.room(id).stream()).map(room -> new SessionView.Place(wording.of(room.name()),
                wording.of(room.floor()))).filter(place -> place.name() != null).forEach(places::add);
        if (session.allRooms() && session.type().isContent()) {
            places.add(new SessionView.Place(new Phrase(texts.get(locale(), "conference.rooms.all"), null), null));
        }
        Phrase elsewhere = wording.of(session.place());
        if (elsewhere != null) {
            places.add(new SessionView.Place(elsewhere, null));
        }
        return List.copyOf(places);
    }

    private List<SessionView.Part> parts(Session session) {
        return session.presentations().stream().map(part -> new SessionView.Part(wording.of(part.title()), wording.of(part.description()),
                people(part.people(), session.type()))).toList();
    }

    private List<SessionView.Option> options(Session session) {
        List<SessionView.Option> options = new ArrayList<>();
        for (Session option : session.options()) {
            String letter = options.size() < LETTERS ? String.valueOf((char) ('A' + options.size())) : String.valueOf(options.size() + 1);
            options.add(new SessionView.Option(letter, anchor(option.id()), titleOf(option), wording.of(option.description()), places(option),
                    people(option.people(), option.type()), option.cancelled()));
        }
        return List.copyOf(options);
    }

    private PeopleView people(List<Participation> people, SessionType type) {
        List<PeopleView.Group> apart = new ArrayList<>();
        List<PeopleView.Group> groups = new ArrayList<>();
        Map<Boolean, List<ParticipationRole>> roles = Stream.of(ParticipationRole.values())
                .filter(role -> people.stream().anyMatch(one -> one.role() == role))
                .collect(Collectors.partitioningBy(PeopleView.LEADING::contains));
        roles.get(true).forEach(role -> apart.add(group(people, role, true)));
        List<ParticipationRole> rest = roles.get(false);
        rest.forEach(role -> groups.add(group(people, role, rest.size() > 1 || !isExpected(role, type))));
        return new PeopleView(List.copyOf(apart), List.copyOf(groups));
    }

    /** Whether somebody who reads what kind of session it is knows what such people do in it. */
    private static boolean isExpected(ParticipationRole role, SessionType type) {
        return role == ParticipationRole.SPEAKER || role == ParticipationRole.PANELLIST && type == SessionType.PANEL
                || role == ParticipationRole.KEYNOTE_SPEAKER && type == SessionType.KEYNOTE;
    }

    private PeopleView.Group group(List<Participation> people, ParticipationRole role, boolean headed) {
        List<Participation> all = people.stream().filter(one -> one.role() == role).toList();
        int count = all.stream().mapToInt(Participation::count).sum();
        boolean told = !PeopleView.LEADING.contains(role) && all.stream().allMatch(this::isCalledByRole);
        return new PeopleView.Group(headed && !told ? texts.get(locale(), "conference.roles." + role, count) : null, all.stream().map(this::line).toList());
    }

    /** Whether what stands for the name tells the role already: “4 rapporteurs”. */
    private boolean isCalledByRole(Participation one) {
        return one.count() > 1 || one.name() == null && one.organisation() == null && wording.of(one.function()) == null;
    }

    private PeopleView.Line line(Participation one) {
        Phrase function = wording.of(one.function());
        Phrase organisation = one.organisation() == null ? null : Optional.ofNullable(names.organisations().get(one.organisation()))
                .map(entry -> wording.of(entry.names())).orElse(null);
        Phrase name;
        if (one.count() > 1) {
            name = new Phrase(texts.get(locale(), "conference.counted." + one.role(), one.count()), null);
        } else if (one.name() != null) {
            name = new Phrase(one.name(), null);
        } else if (one.awaitsName() && function != null) {
            name = function;
            function = organisation;
        } else {
            name = organisation != null ? organisation : new Phrase(texts.get(locale(), "conference.ParticipationRole." + one.role()), null);
        }
        if (function == null && !name.equals(organisation)) {
            function = organisation;
        }
        return new PeopleView.Line(name, page(one), function, state(one), one.awaitsName(), one.state() == ParticipationState.CANCELLED);
    }

    private String page(Participation one) {
        return one.person() == null ? null : Optional.ofNullable(names.persons().get(one.person())).flatMap(names.page()).orElse(null);
    }

    /** A name without a mark says that somebody comes; whoever is only invited has not said so. */
    private String state(Participation one) {
        return switch (one.state()) {
            case CONFIRMED -> null;
            case INVITED -> names.invitedMarked() ? texts.get(locale(), "conference.ParticipationState.INVITED") : null;
            case TO_BE_NAMED -> texts.get(locale(), "conference.to-be-named", one.count());
            case CANCELLED -> texts.get(locale(), "conference.ParticipationState.CANCELLED");
        };
    }

    private Locale locale() {
        return wording.locale();
    }
}
