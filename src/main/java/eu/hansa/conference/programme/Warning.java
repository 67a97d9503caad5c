package eu.hansa.conference.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Something about a programme that is probably not meant so. It never stands in the way of anything.
 *
 * @param session the id of the session at which it stands; null for one that concerns a day
 * @param day     null where it concerns no day as such
 * @param other   the id of the other session of two that clash, or of the first of two options of the same; null for none
 * @param whom    the names of the people or the ids of the rooms concerned, how many names are to come, or the minutes of a
 *                gap; may be empty
 */
public record Warning(Kind kind, String session, LocalDate day, String other, List<String> whom) implements Serializable {

    /** The kinds of warning. */
    public enum Kind {
        PERSON_TWICE, ROOM_TWICE, OUTSIDE_DAYS, OVER_MIDNIGHT, DAY_OUTSIDE_CONFERENCE, TRACK_OVERLAP, GAP, NAME_TO_COME, TIME_SKIPPED,
        TIME_TWICE, ROOM_UNKNOWN, TITLE_MISSING
    }
}
