package eu.hansa.membership;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one account has in groups at one moment.
 *
 * @param levels by the id of the group
 */
public record Standing(Map<Long, Level> levels) implements Serializable {

    /** Where a request carries that of its caller. */
    public static final String ATTRIBUTE = Standing.class.getName();
    public static final Standing NONE = new Standing(Map.of());

    public Standing {
        levels = Map.copyOf(levels);
    }

    public Set<Long> reads() {
        return levels.keySet();
    }

    public Set<Long> edits() {
        Set<Long> edited = new TreeSet<>();
        levels.forEach((group, level) -> {
            if (level == Level.EDIT) {
                edited.add(group);
            }
        });
        return edited;
    }
}
