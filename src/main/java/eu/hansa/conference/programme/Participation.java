package eu.hansa.conference.programme;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody who takes part in a session: a person, an organisation, or a place that is still to be filled, such as
 * “UNHCR representative, name to come” or “4 rapporteurs”.
 *
 * @param id           within the programme, never reused
 * @param person       the person in the directory; null while nobody is named
 * @param organisation the organisation in the directory for which, or as which, it takes part; null for none
 * @param name         the name as at this event; null while nobody is named or an organisation takes part as such
 * @param function     title and organisation as at this event, by language tag; for a place to be filled what is
 *                     known of it (“UNHCR representative”)
 * @param count        how many take part, where places to be filled are only counted; otherwise 1
 */
public record Participation(String id, ParticipationRole role, Long person, Long organisation, String name,
        Map<String, String> function, ParticipationState state, int count) implements Serializable {

    public Participation {
        role = Objects.requireNonNullElse(role, ParticipationRole.SPEAKER);
        state = Objects.requireNonNullElse(state, ParticipationState.CONFIRMED);
        function = function == null ? Map.of() : Map.copyOf(function);
        count = Math.max(1, count);
    }

    public boolean awaitsName() {
        return state == ParticipationState.TO_BE_NAMED;
    }
}
