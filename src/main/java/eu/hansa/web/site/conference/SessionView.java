package eu.hansa.web.site.conference;

import eu.hansa.conference.programme.SessionType;
import eu.hansa.web.site.Phrase;
import java.util.List;

/**
 * A session as a reader of the programme sees it.
 *
 * @param anchor   the id of its element: {@code s-keynote}
 * @param type     in words; null where it goes without saying
 * @param start    “9.00”; null while it has no time
 * @param startsAt the same for {@code datetime}, with offset
 * @param end      “11.00”; null when it is open
 * @param places   where it is, most often one room
 * @param track    null for none
 * @param choice   “Choose one of three”; null where there are no options
 * @param isNow    whether it is under way
 * @param calendar where it is offered to calendars; null for what is not worth an entry there or has no time
 */
public record SessionView(String id, String anchor, SessionType kind, String type, Phrase title, Phrase description, String start,
        String startsAt, String end, String endsAt, List<Place> places, Phrase track, PeopleView people, List<Part> parts, String choice,
        List<Option> options, boolean isCancelled, boolean isNow, String calendar) {

    /** A room and its floor, or a place that is none of the rooms; the floor is null when it is not known. */
    public record Place(Phrase name, Phrase floor) {
    }

    /** A part of it with people of its own. */
    public record Part(Phrase title, Phrase description, PeopleView people) {
    }

    /** One of several things at the same time, of which one attends exactly one; {@code letter} counts them: A, B, C. */
    public record Option(String letter, String anchor, Phrase title, Phrase description, List<Place> places, PeopleView people,
            boolean isCancelled) {
    }

    /** Whether it only parts what is before from what comes after. */
    public boolean isPause() {
        return !kind.isContent();
    }

    public boolean hasTime() {
        return start != null;
    }
}
