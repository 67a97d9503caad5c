package eu.hansa.web.site.conference;

import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ParticipationRole;
import eu.hansa.web.site.Phrase;
import java.util.List;
import java.util.Set;

/**
 * Those who take part in a session.
 *
 * @param apart  those who lead it, each role by itself and before the others
 * @param groups everybody else by what they do
 */
public record PeopleView(List<Group> apart, List<Group> groups) {

    /** They open and lead a session, and so are named before what is said in it. */
    static final Set<ParticipationRole> LEADING = Set.of(ParticipationRole.OPENING, ParticipationRole.CHAIR, ParticipationRole.MODERATOR,
            ParticipationRole.FACILITATOR);

    /**
     * People of one role.
     *
     * @param heading “Moderators”; null where the kind of session says it already
     */
    public record Group(String heading, List<Line> people) {
    }

    /**
     * Somebody, or a place that is still to be filled.
     *
     * @param name     as at this event
     * @param address  of the person's page; null for none
     * @param function title and organisation as at this event; null when nothing is said
     * @param state    “Name to be confirmed”, “Invited”, “Cancelled”; null for somebody who comes
     */
    public record Line(Phrase name, String address, Phrase function, String state, boolean isToBeNamed, boolean isCancelled) {
    }

    public boolean isEmpty() {
        return apart.isEmpty() && groups.isEmpty();
    }

    static boolean leads(Participation participation) {
        return LEADING.contains(participation.role());
    }
}
