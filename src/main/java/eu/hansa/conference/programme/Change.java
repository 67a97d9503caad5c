package eu.hansa.conference.programme;

import java.util.List;

/**
 * What became of one session from one version of a programme to another.
 *
 * @param kinds  in the order of {@link Kind}; never empty
 * @param before null when the session is new
 * @param after  null when it is gone
 * @param joined those who take part only in the newer version
 * @param left   those who took part only in the older one
 */
public record Change(List<Kind> kinds, Session before, Session after, List<Participation> joined, List<Participation> left) {

    /** The kinds of change, the weightiest first. */
    public enum Kind {
        NEW, CANCELLED, REMOVED, REINSTATED, MOVED, ROOM, PEOPLE, WORDS, OTHER;

        /** Whether those who planned to come have to know of it. */
        public boolean concernsVisitors() {
            return ordinal() <= PEOPLE.ordinal();
        }
    }

    /** The session as it is now; as it was when it is gone. */
    public Session session() {
        return after == null ? before : after;
    }

    public boolean is(Kind kind) {
        return kinds.contains(kind);
    }

    public boolean concernsVisitors() {
        return kinds.stream().anyMatch(Kind::concernsVisitors);
    }
}
