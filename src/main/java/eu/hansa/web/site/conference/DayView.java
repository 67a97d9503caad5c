package eu.hansa.web.site.conference;

import eu.hansa.conference.programme.SessionType;
import eu.hansa.web.site.Phrase;
import java.util.List;

/**
 * A day of a programme.
 *
 * @param anchor  the id of its heading: {@code d-2018-11-08}
 * @param numeral “8”
 * @param heading “Thursday, 8 November 2018”
 * @param title   what the day is called beside that; null for nothing
 * @param venue   where it takes place, where that is another place than the conference's or the first to be named; null otherwise
 */
public record DayView(String anchor, String date, String numeral, String heading, Phrase title, VenueLines venue,
        List<SessionView> sessions) {

    /** Those that somebody would jump to: pauses are found between them. */
    public List<SessionView> jumps() {
        return sessions.stream().filter(session -> session.hasTime() && session.kind() != SessionType.BREAK).toList();
    }
}
