package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Programme;
import eu.hansa.kernel.Refusal;

/**
 * Puts a session into a track.
 *
 * @param track null or empty for none
 */
public record SetTrack(String session, String track) implements Edit {

    @Override
    public Programme apply(Programme programme) {
        String chosen = Typed.line(track);
        if (chosen != null && programme.track(chosen).isEmpty()) {
            throw Refusal.because("programme.gone");
        }
        return new Place(session, null).change(programme, draft -> draft.track = chosen);
    }
}
