package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ParticipationRole;
import eu.hansa.conference.programme.ParticipationState;
import eu.hansa.conference.programme.Programme;
import eu.hansa.kernel.Refusal;

/**
 * Says as what somebody takes part, and how sure it is. With a name that is withdrawn the place stays, to be filled.
 *
 * @param role  null to leave it as it is, like the others
 * @param count how many places are to be filled
 */
public record SetParticipation(String session, String part, String id, ParticipationRole role, ParticipationState state, Integer count)
        implements Edit {

    private static final int MOST = 99;

    @Override
    public Programme apply(Programme programme) {
        if (count != null && (count < 1 || count > MOST)) {
            throw Refusal.at(id + ".count", "programme.count", MOST);
        }
        return new Place(session, part).changePerson(programme, id, p -> {
            ParticipationState next = state == null ? p.state() : state;
            boolean nameless = next == ParticipationState.TO_BE_NAMED;
            return new Participation(id, role == null ? p.role() : role, nameless ? null : p.person(), p.organisation(),
                    nameless ? null : p.name(), p.function(), next, nameless ? count == null ? p.count() : count : 1);
        });
    }
}
