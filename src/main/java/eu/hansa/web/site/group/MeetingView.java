package eu.hansa.web.site.group;

import eu.hansa.web.site.Phrase;
import eu.hansa.web.site.When;
import java.util.List;

/**
 * A meeting as a page shows it; whatever is not known is null.
 *
 * @param visits      where it goes to
 * @param agenda      sanitised markup
 * @param mark        the class of the square before its state
 * @param isCancelled whether it was called off
 * @param isMembers   whether not everybody sees it
 * @param joinAddress where one takes part online, until it is over
 * @param calendar    the address of its file for calendars
 * @param papers      the ids of its papers, which not everybody may have
 */
public record MeetingView(String id, int year, When when, Phrase place, Phrase theme, Phrase visits, Phrase agenda, String mark, String state,
        boolean isCancelled, boolean isMembers, String joinAddress, String calendar, List<Long> papers) {

    /** What it is called where its place alone does not say it. */
    public Phrase title() {
        return place == null ? theme : place;
    }
}
