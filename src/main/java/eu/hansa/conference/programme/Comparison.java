package eu.hansa.conference.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What differs between two versions of a programme, session by session in the order of the newer one's times; those
 * that are gone stand where they were.
 */
public record Comparison(List<Change> changes) {

    private static final Comparator<Change> BY_TIME = Comparator
            .comparing((Change change) -> change.session().day(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(change -> change.session().start(), Comparator.nullsLast(Comparator.naturalOrder()));

    public static Comparison of(Programme before, Programme after) {
        Map<String, Session> was = before.sessions().stream().collect(Collectors.toMap(Session::id, Function.identity()));
        List<Change> changes = new ArrayList<>();
        for (Session session : after.sessions()) {
            Change change = change(before, after, was.remove(session.id()), session);
            if (change != null) {
                changes.add(change);
            }
        }
        was.values().forEach(gone -> changes.add(new Change(List.of(Change.Kind.REMOVED), gone, null, List.of(), List.of())));
        changes.sort(BY_TIME);
        return new Comparison(List.copyOf(changes));
    }

    /** Null when nothing differs. */
    private static Change change(Programme before, Programme after, Session from, Session to) {
        if (from == null) {
            return new Change(List.of(Change.Kind.NEW), null, to, List.of(), List.of());
        }
        List<Change.Kind> kinds = new ArrayList<>();
        if (to.cancelled() != from.cancelled()) {
            kinds.add(to.cancelled() ? Change.Kind.CANCELLED : Change.Kind.REINSTATED);
        }
        if (!Objects.equals(from.day(), to.day()) || !Objects.equals(from.start(), to.start()) || !Objects.equals(from.minutes(), to.minutes())) {
            kinds.add(Change.Kind.MOVED);
        }
        if (!where(before, from).equals(where(after, to))) {
            kinds.add(Change.Kind.ROOM);
        }
        List<Participation> joined = without(to, from);
        List<Participation> left = without(from, to);
        if (!joined.isEmpty() || !left.isEmpty()) {
            kinds.add(Change.Kind.PEOPLE);
        }
        if (!words(from).equals(words(to))) {
            kinds.add(Change.Kind.WORDS);
        }
        if (kinds.isEmpty() && !from.equals(to)) {
            kinds.add(Change.Kind.OTHER);
        }
        return kinds.isEmpty() ? null : new Change(List.copyOf(kinds), from, to, joined, left);
    }

    /** Rooms by what they are called, since a room that was given another name is another place to those who look for it. */
    private static List<Object> where(Programme programme, Session session) {
        List<Object> where = new ArrayList<>();
        session.rooms().forEach(id -> where.add(programme.room(id).map(Object.class::cast).orElse(id)));
        where.add(session.allRooms());
        where.add(session.place());
        session.options().forEach(option -> where.addAll(where(programme, option)));
        return where;
    }

    /** Those of one session who are not in the other: by person, by name, or by the place that is kept for them. */
    private static List<Participation> without(Session one, Session other) {
        List<List<Object>> there = other.everybody().map(Comparison::who).toList();
        return one.everybody().filter(person -> !there.contains(who(person))).toList();
    }

    private static List<Object> who(Participation p) {
        Object whom = p.person() != null ? p.person() : p.name() != null ? p.name() : p.organisation() != null ? p.organisation() : p.id();
        return List.of(whom, p.state() == ParticipationState.CANCELLED, p.awaitsName(), p.count());
    }

    private static Map<String, Object> words(Session session) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("title", session.title());
        words.put("description", session.description());
        session.presentations().forEach(p -> words.put(p.id(), List.of(p.title(), p.description())));
        session.options().forEach(option -> words.put(option.id(), words(option)));
        return words;
    }

    /** Those that have to be told to people who planned to come. */
    public List<Change> concerningVisitors() {
        return changes.stream().filter(Change::concernsVisitors).toList();
    }
}
