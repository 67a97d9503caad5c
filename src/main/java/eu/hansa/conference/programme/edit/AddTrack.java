package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Track;
import eu.hansa.kernel.Refusal;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Adds a track.
 *
 * @param name by language tag
 */
public record AddTrack(String id, Map<String, String> name) implements Edit {

    public AddTrack {
        Typed.id(id);
        name = Typed.lines(name);
    }

    @Override
    public Programme apply(Programme programme) {
        if (name.isEmpty()) {
            throw Refusal.at(id + ".name", "programme.name.empty");
        }
        return programme.track(id).isPresent() ? programme
                : programme.withTracks(Stream.concat(programme.tracks().stream(), Stream.of(new Track(id, name))).toList());
    }
}
