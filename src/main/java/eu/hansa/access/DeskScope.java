package eu.hansa.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * {@link Actor#opens} as a condition of JPQL on an entity with the properties {@code type} and {@code groupId}, so that
 * a list at the desk holds what can be opened from it and nothing else.
 */
public final class DeskScope {

    private static final String NEVER = "1 = 0";

    private DeskScope() {
    }

    /**
     * @param alias of the entity
     * @param types every type that the condition may speak of
     * @param given makes a parameter of a value and tells its name in the query
     */
    public static String on(String alias, Actor actor, Collection<String> types, Function<Object, String> given) {
        List<String> everywhere = types.stream().filter(type -> actor.opens(type, null)).toList();
        List<String> scopes = new ArrayList<>();
        if (!everywhere.isEmpty()) {
            scopes.add(alias + ".type in " + given.apply(everywhere));
        }
        groups(actor).forEach(group -> {
            List<String> within = types.stream().filter(type -> !everywhere.contains(type) && actor.opens(type, group)).toList();
            if (!within.isEmpty()) {
                scopes.add(alias + ".groupId = " + given.apply(group) + " and " + alias + ".type in " + given.apply(within));
            }
        });
        return scopes.isEmpty() ? NEVER : String.join(" or ", scopes);
    }

    private static List<Long> groups(Actor actor) {
        return actor.grants().stream().map(Grant::groupId).filter(group -> group != null).distinct().sorted().toList();
    }
}
