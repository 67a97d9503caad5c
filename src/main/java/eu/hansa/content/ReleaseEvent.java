package eu.hansa.content;

import java.io.Serializable;
import java.time.Instant;
import java.util.stream.Stream;

/** A moment to come at which something of an item goes live or ends. */
public record ReleaseEvent(Instant at, Kind kind, WorklistItem item) implements Serializable {

    public enum Kind {
        GOES_LIVE,
        /** It was asked for, and happens at its moment or as soon after as all its languages are approved. */
        JOINT,
        EXPIRES
    }

    /** What the clock does at a moment to the languages of an item, at most one of each kind. */
    static Stream<ReleaseEvent> allAt(Instant moment, WorklistItem item) {
        boolean begins = item.cells().stream().anyMatch(cell -> cell.goesLiveAt(moment));
        boolean ends = item.cells().stream().anyMatch(cell -> cell.expiresAt(moment));
        return Stream.of(Kind.GOES_LIVE, Kind.EXPIRES).filter(kind -> kind == Kind.GOES_LIVE ? begins : ends)
                .map(kind -> new ReleaseEvent(moment, kind, item));
    }
}
