package eu.hansa.content;

import java.io.Serializable;
import java.time.Instant;

/** A moment to come at which something of an item goes live or ends. */
public record ReleaseEvent(Instant at, Kind kind, WorklistItem item) implements Serializable {

    public enum Kind {
        GOES_LIVE,
        /** It was asked for, and happens at its moment or as soon after as all its languages are approved. */
        JOINT,
        EXPIRES
    }
}
