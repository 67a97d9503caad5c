package eu.hansa.access;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whoever asks to see something, as the audiences to which they belong at this moment.
 *
 * @param audiences always with {@link Audience#PUBLIC}
 */
public record Viewer(Set<Audience> audiences) implements Serializable {

    private static final Viewer ANONYMOUS = new Viewer(Set.of(Audience.PUBLIC));

    public Viewer {
        Set<Audience> all = new TreeSet<>(audiences);
        all.add(Audience.PUBLIC);
        audiences = Set.copyOf(all);
    }

    public static Viewer anonymous() {
        return ANONYMOUS;
    }

    public boolean isAnonymous() {
        return audiences.size() == 1;
    }

    /** The keys for {@link AudienceFilter}; never empty. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        audiences.forEach(audience -> keys.add(audience.key()));
        return keys;
    }
}
