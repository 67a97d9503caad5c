package eu.hansa.conference.programme;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The parts of a programme by name, so that two versions can be told apart part by part and one part be put back. */
final class Parts {

    private static final String DAY = "day:";
    private static final String ROOM = "room:";
    private static final String TRACK = "track:";
    private static final String SESSION = "session:";

    private Parts() {
    }

    private static Map<String, Object> of(Programme programme) {
        Map<String, Object> parts = new LinkedHashMap<>();
        programme.days().forEach(day -> parts.put(DAY + day.date(), day));
        programme.rooms().forEach(room -> parts.put(ROOM + room.id(), room));
        programme.tracks().forEach(track -> parts.put(TRACK + track.id(), track));
        programme.sessions().forEach(session -> parts.put(SESSION + session.id(), session));
        return parts;
    }

    private static Programme programme(Map<String, Object> parts) {
        return new Programme(all(parts, DAY, Day.class), all(parts, ROOM, Room.class), all(parts, TRACK, Track.class),
                all(parts, SESSION, Session.class));
    }

    private static <P> List<P> all(Map<String, Object> parts, String kind, Class<P> type) {
        List<P> all = new ArrayList<>();
        parts.forEach((name, part) -> {
            if (name.startsWith(kind)) {
                all.add(type.cast(part));
            }
        });
        return all;
    }

    /**
     * A programme of those parts alone that the other one lacks or has differently; where the order of the rooms or of
     * the tracks is another one, of all these.
     */
    static Programme differing(Programme one, Programme other) {
        Map<String, Object> parts = of(one);
        Map<String, Object> others = of(other);
        parts.entrySet().removeIf(part -> part.getValue().equals(others.get(part.getKey())));
        Programme differing = programme(parts);
        if (inAnotherOrder(one.rooms(), other.rooms(), Room::id)) {
            differing = differing.withRooms(one.rooms());
        }
        return inAnotherOrder(one.tracks(), other.tracks(), Track::id) ? differing.withTracks(one.tracks()) : differing;
    }

    /** Whether more happened than that some were added at the end or taken from there. */
    private static <E> boolean inAnotherOrder(List<E> one, List<E> other, Function<E, String> id) {
        int both = Math.min(one.size(), other.size());
        return !one.subList(0, both).stream().map(id).toList().equals(other.subList(0, both).stream().map(id).toList());
    }

    /** The names of all parts: {@code session:a}, {@code day:2018-11-08}. */
    static Set<String> names(Programme programme) {
        return of(programme).keySet();
    }

    /** The names of the changed parts that are no longer as {@code after} has them. */
    static Set<String> overtaken(Programme now, Programme before, Programme after) {
        Map<String, Object> current = of(now);
        Map<String, Object> became = of(after);
        Set<String> names = new LinkedHashSet<>(became.keySet());
        names.addAll(of(before).keySet());
        names.removeIf(name -> Objects.equals(current.get(name), became.get(name)));
        return names;
    }

    /** With the changed parts as they were before, each where it stood. */
    static Programme takenBack(Programme now, Programme before, Programme after) {
        Map<String, Object> parts = of(now);
        Map<String, Object> were = of(before);
        of(after).keySet().stream().filter(name -> !were.containsKey(name)).forEach(parts::remove);
        parts.putAll(were);
        Programme back = programme(parts);
        return back.withRooms(inOrderOf(before.rooms(), back.rooms())).withTracks(inOrderOf(before.tracks(), back.tracks()));
    }

    /** All of them, those of {@code wanted} in its order on the places that they have now. */
    private static <E> List<E> inOrderOf(List<E> wanted, List<E> all) {
        Iterator<E> next = wanted.iterator();
        return all.stream().map(each -> wanted.contains(each) ? next.next() : each).toList();
    }

    /**
     * What differs between two programmes, as finely as two people may work side by side: {@code session:a/title/it},
     * {@code session:a/time}, {@code room:b/name/fr}, {@code tracks} for their order. What is new or gone is named whole.
     */
    static Set<String> touched(Programme one, Programme other) {
        Map<String, Object> before = of(one);
        Map<String, Object> after = of(other);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        Set<String> touched = new LinkedHashSet<>();
        for (String name : names) {
            Object was = before.get(name);
            Object is = after.get(name);
            if (was instanceof Session from && is instanceof Session to) {
                within(name, from, to, touched);
            } else if (was instanceof Day from && is instanceof Day to) {
                words(name + "/title", from, to, Day::title, touched);
                note(name + "/venue", from.venue(), to.venue(), touched);
            } else if (was instanceof Room from && is instanceof Room to) {
                words(name + "/name", from, to, Room::name, touched);
                words(name + "/floor", from, to, Room::floor, touched);
            } else if (was instanceof Track from && is instanceof Track to) {
                words(name + "/name", from, to, Track::name, touched);
            } else {
                touched.add(name);
            }
        }
        sequence("rooms", one.rooms(), other.rooms(), Room::id, touched);
        sequence("tracks", one.tracks(), other.tracks(), Track::id, touched);
        return touched;
    }

    /** Notes that those which both have stand in another order. */
    private static <E> void sequence(String name, List<E> from, List<E> to, Function<E, String> id, Set<String> touched) {
        List<String> were = new ArrayList<>(from.stream().map(id).toList());
        List<String> are = new ArrayList<>(to.stream().map(id).toList());
        were.retainAll(are);
        are.retainAll(were);
        note(name, were, are, touched);
    }

    private static void within(String name, Session from, Session to, Set<String> touched) {
        words(name + "/title", from, to, Session::title, touched);
        words(name + "/description", from, to, Session::description, touched);
        words(name + "/place", from, to, Session::place, touched);
        note(name + "/time", List.of(text(from.day()), text(from.start()), text(from.minutes())),
                List.of(text(to.day()), text(to.start()), text(to.minutes())), touched);
        note(name + "/type", from.type(), to.type(), touched);
        note(name + "/rooms", List.of(from.rooms(), from.allRooms()), List.of(to.rooms(), to.allRooms()), touched);
        note(name + "/track", from.track(), to.track(), touched);
        note(name + "/fixed", from.fixed(), to.fixed(), touched);
        note(name + "/cancelled", from.cancelled(), to.cancelled(), touched);
        people(name + "/people", from.people(), to.people(), touched);
        for (Map.Entry<String, Presentation> each : byId(from.presentations(), Presentation::id).entrySet()) {
            Presentation was = each.getValue();
            Presentation is = byId(to.presentations(), Presentation::id).get(each.getKey());
            String part = name + "/presentation:" + each.getKey();
            if (is == null) {
                touched.add(part);
            } else {
                words(part + "/title", was, is, Presentation::title, touched);
                words(part + "/description", was, is, Presentation::description, touched);
                people(part + "/people", was.people(), is.people(), touched);
            }
        }
        order(name + "/presentations", from.presentations(), to.presentations(), Presentation::id, touched);
        Map<String, Session> options = byId(to.options(), Session::id);
        for (Session was : from.options()) {
            if (options.containsKey(was.id())) {
                within(name + "/option:" + was.id(), was, options.get(was.id()), touched);
            } else {
                touched.add(name + "/option:" + was.id());
            }
        }
        order(name + "/options", from.options(), to.options(), Session::id, touched);
    }

    private static void people(String name, List<Participation> from, List<Participation> to, Set<String> touched) {
        Map<String, Participation> now = byId(to, Participation::id);
        for (Participation was : from) {
            Participation is = now.get(was.id());
            if (is != null && sameApartFromFunction(was, is)) {
                words(name + ":" + was.id() + "/function", was, is, Participation::function, touched);
            } else {
                touched.add(name + ":" + was.id());
            }
        }
        order(name, from, to, Participation::id, touched);
    }

    private static boolean sameApartFromFunction(Participation one, Participation other) {
        return one.equals(new Participation(other.id(), other.role(), other.person(), other.organisation(), other.name(), one.function(),
                other.state(), other.count()));
    }

    private static <E> void order(String name, List<E> from, List<E> to, Function<E, String> id, Set<String> touched) {
        note(name, from.stream().map(id).toList(), to.stream().map(id).toList(), touched);
    }

    private static <E> Map<String, E> byId(List<E> all, Function<E, String> id) {
        Map<String, E> byId = new LinkedHashMap<>();
        all.forEach(each -> byId.put(id.apply(each), each));
        return byId;
    }

    private static <E> void words(String name, E from, E to, Function<E, Map<String, String>> texts, Set<String> touched) {
        Set<String> tags = new LinkedHashSet<>(texts.apply(from).keySet());
        tags.addAll(texts.apply(to).keySet());
        tags.forEach(tag -> note(name + "/" + tag, texts.apply(from).get(tag), texts.apply(to).get(tag), touched));
    }

    private static void note(String name, Object from, Object to, Set<String> touched) {
        if (!Objects.equals(from, to)) {
            touched.add(name);
        }
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }
}
