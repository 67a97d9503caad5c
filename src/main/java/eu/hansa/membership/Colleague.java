package eu.hansa.membership;

import java.io.Serializable;

/**
 * Somebody with access to a group as the others of it see them; what the person does not show is null, the name too.
 *
 * @param organisation the member for whom the person comes
 */
public record Colleague(String name, String organisation, String function, String email, String phone, boolean officer)
        implements Serializable {
}
