package eu.hansa.conference.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/** Looks through a programme for what is probably not meant so. */
public final class Warnings {

    /** Less than this between two sessions is the time to walk from one to the other. */
    private static final Duration SHORTEST_GAP = Duration.ofMinutes(15);
    private static final int DAYS_BEFORE_NAMES_ARE_DUE = 7;

    private final Programme programme;
    private final LocalDate first;
    private final LocalDate last;
    private final ZoneId zone;
    private final LocalDate today;
    private final List<Warning> warnings = new ArrayList<>();

    private Warnings(Programme programme, LocalDate first, LocalDate last, ZoneId zone, LocalDate today) {
        this.programme = programme;
        this.first = first;
        this.last = last;
        this.zone = zone;
        this.today = today;
    }

    /**
     * @param first the conference's first day, and {@code last} its last; null while none is given
     * @param zone  the conference's
     * @param today in that zone
     * @return in the order of the sessions
     */
    public static List<Warning> of(Programme programme, LocalDate first, LocalDate last, ZoneId zone, LocalDate today) {
        return new Warnings(programme, first, last, zone, today).find();
    }

    private List<Warning> find() {
        programme.days().stream().filter(day -> first != null && (day.date().isBefore(first) || day.date().isAfter(last)))
                .forEach(day -> warnings.add(new Warning(Warning.Kind.DAY_OUTSIDE_CONFERENCE, null, day.date(), null, List.of())));
        List<Session> sessions = programme.sessions().stream().filter(session -> !session.cancelled()).toList();
        sessions.forEach(this::alone);
        clashes(sessions, this::people, Warning.Kind.PERSON_TWICE);
        clashes(sessions, this::rooms, Warning.Kind.ROOM_TWICE);
        clashes(sessions, (session, note) -> {
            if (session.track() != null) {
                note.accept(session.track(), null);
            }
        }, Warning.Kind.TRACK_OVERLAP);
        sessions.forEach(session -> {
            choices(session, this::people, Warning.Kind.PERSON_TWICE);
            choices(session, this::rooms, Warning.Kind.ROOM_TWICE);
        });
        programme.days().forEach(day -> gaps(day.date(), sessions));
        Map<String, Integer> order = new HashMap<>();
        programme.sessions().forEach(session -> order.put(session.id(), order.size()));
        return warnings.stream().distinct().sorted(Comparator.comparing(warning -> order.getOrDefault(warning.session(), -1))).toList();
    }

    private void alone(Session session) {
        if (session.title().values().stream().allMatch(String::isBlank)) {
            warn(Warning.Kind.TITLE_MISSING, session);
        }
        List<String> unknown = session.rooms().stream().filter(id -> programme.room(id).isEmpty()).toList();
        if (!unknown.isEmpty() || session.options().stream().anyMatch(o -> o.rooms().stream().anyMatch(id -> programme.room(id).isEmpty()))) {
            warn(Warning.Kind.ROOM_UNKNOWN, session);
        }
        long places = session.everybody().filter(Participation::awaitsName).mapToInt(Participation::count).sum();
        LocalDate day = session.day() == null ? first : session.day();
        if (places > 0 && day != null && !today.isBefore(day.minusDays(DAYS_BEFORE_NAMES_ARE_DUE)) && !today.isAfter(day)) {
            warnings.add(new Warning(Warning.Kind.NAME_TO_COME, session.id(), null, null, List.of(String.valueOf(places))));
        }
        if (session.day() != null && programme.day(session.day()).isEmpty()) {
            warn(Warning.Kind.OUTSIDE_DAYS, session);
        }
        if (session.finishes() != null && session.finishes().isAfter(session.day().plusDays(1).atStartOfDay())) {
            warn(Warning.Kind.OVER_MIDNIGHT, session);
        }
        if (session.hasTime()) {
            clock(session, session.starts());
            if (session.finishes() != null) {
                clock(session, session.finishes());
            }
        }
    }

    /** Once a year the clock leaves out an hour, and once it shows one twice. */
    private void clock(Session session, LocalDateTime time) {
        int offsets = zone.getRules().getValidOffsets(time).size();
        if (offsets != 1) {
            warn(offsets == 0 ? Warning.Kind.TIME_SKIPPED : Warning.Kind.TIME_TWICE, session);
        }
    }

    private void warn(Warning.Kind kind, Session session) {
        warnings.add(new Warning(kind, session.id(), null, null, List.of()));
    }

    /** Goes along each line of sessions that share something, and finds those that begin before an earlier one is over. */
    private void clashes(List<Session> sessions, BiConsumer<Session, BiConsumer<Object, String>> shared, Warning.Kind kind) {
        Map<Object, List<Session>> lines = new LinkedHashMap<>();
        Map<Object, String> names = new LinkedHashMap<>();
        sessions.stream().filter(session -> session.finishes() != null).forEach(session -> shared.accept(session, (what, name) -> {
            List<Session> line = lines.computeIfAbsent(what, key -> new ArrayList<>());
            if (line.isEmpty() || line.get(line.size() - 1) != session) {
                line.add(session);
            }
            names.put(what, name);
        }));
        Map<List<String>, List<String>> clashes = new LinkedHashMap<>();
        lines.forEach((what, line) -> {
            Session longest = null;
            for (Session session : line) {
                if (longest != null && session.starts().isBefore(longest.finishes())) {
                    List<String> whom = clashes.computeIfAbsent(List.of(session.id(), longest.id()), pair -> new ArrayList<>());
                    if (names.get(what) != null) {
                        whom.add(names.get(what));
                    }
                }
                if (longest == null || session.finishes().isAfter(longest.finishes())) {
                    longest = session;
                }
            }
        });
        clashes.forEach((pair, whom) -> warnings.add(new Warning(kind, pair.get(0), null, pair.get(1), List.copyOf(whom))));
    }

    /** Finds what two of the options of one session share, which go on at the same time. */
    private void choices(Session session, BiConsumer<Session, BiConsumer<Object, String>> shared, Warning.Kind kind) {
        Map<Object, String> first = new HashMap<>();
        Map<String, Set<String>> clashes = new LinkedHashMap<>();
        session.options().stream().filter(option -> !option.cancelled()).forEach(option -> shared.accept(option, (what, name) -> {
            String before = first.putIfAbsent(what, option.id());
            if (before != null && !before.equals(option.id())) {
                clashes.computeIfAbsent(before, id -> new LinkedHashSet<>()).add(name);
            }
        }));
        clashes.forEach((other, whom) -> warnings.add(new Warning(kind, session.id(), null, other,
                whom.stream().filter(Objects::nonNull).toList())));
    }

    private void people(Session session, BiConsumer<Object, String> note) {
        session.everybody().filter(p -> p.state() != ParticipationState.CANCELLED && (p.person() != null || p.name() != null))
                .forEach(p -> note.accept(p.person() == null ? p.name() : p.person(), p.name()));
    }

    private void rooms(Session session, BiConsumer<Object, String> note) {
        if (session.allRooms()) {
            programme.rooms().forEach(room -> note.accept(room.id(), room.id()));
        }
        session.rooms().forEach(room -> note.accept(room, room));
        session.options().forEach(option -> option.rooms().forEach(room -> note.accept(room, room)));
    }

    /** Where nothing at all is going on between two sessions of a day; one whose end is open lasts until the next. */
    private void gaps(LocalDate day, List<Session> sessions) {
        LocalDateTime covered = null;
        boolean isOpen = false;
        for (Session session : sessions) {
            if (!day.equals(session.day()) || !session.hasTime()) {
                continue;
            }
            if (covered != null && !isOpen && Duration.between(covered, session.starts()).compareTo(SHORTEST_GAP) >= 0) {
                warnings.add(new Warning(Warning.Kind.GAP, session.id(), null, null,
                        List.of(String.valueOf(Duration.between(covered, session.starts()).toMinutes()))));
            }
            isOpen = session.finishes() == null;
            LocalDateTime end = isOpen ? session.starts() : session.finishes();
            covered = covered == null || end.isAfter(covered) ? end : covered;
        }
    }
}
