package eu.hansa.account;

import eu.hansa.kernel.Language;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A person as administrators see them.
 *
 * @param setUp       whether the person has chosen a password
 * @param lastLoginAt null for never
 */
public record AccountLine(long id, String name, String email, Language language, boolean active, boolean setUp,
        Instant lastLoginAt, List<GrantLine> grants) implements Serializable {
}
