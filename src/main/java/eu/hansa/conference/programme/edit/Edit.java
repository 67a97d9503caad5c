package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Programme;
import java.util.function.UnaryOperator;

/**
 * One change of a programme. Where it concerns a session, {@code part} names the presentation or option within it; null
 * means the session itself.
 */
public sealed interface Edit extends UnaryOperator<Programme> permits AddDay, AddPart, AddPeople, AddRoom, AddSession, AddTrack, Duplicate,
        MoveDay, MovePerson, MoveSession, MoveToDay, NamePerson, Push, Remove, RemoveDay, Reorder, SetDayVenue, SetMark, SetParticipation,
        SetRooms, SetTimes, SetTrack, SetType, SetWords {
}
