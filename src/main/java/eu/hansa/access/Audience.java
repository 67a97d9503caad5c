package eu.hansa.access;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Those for whom something is meant: everybody, whoever is signed in, the members of a group.
 *
 * @param key how it is written in the database: {@code public}, {@code signed-in}, {@code group:12}
 */
public record Audience(String key) implements Serializable, Comparable<Audience> {

    /** Before the constants, which ask it as they are made. */
    private static final Pattern FORM = Pattern.compile("public|signed-in|group:[0-9]{1,19}");

    private static final String GROUP = "group:";

    public static final Audience PUBLIC = new Audience("public");
    public static final Audience SIGNED_IN = new Audience("signed-in");

    public Audience {
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("No audience: " + key);
        }
    }

    public static Audience group(long groupId) {
        return new Audience(GROUP + groupId);
    }

    /** The group whose members are meant; empty for all other audiences. */
    public Optional<Long> groupId() {
        return key.startsWith(GROUP) ? Optional.of(Long.valueOf(key.substring(GROUP.length()))) : Optional.empty();
    }

    @Override
    public int compareTo(Audience other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
