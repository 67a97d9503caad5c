package eu.hansa.membership;

import java.io.Serializable;
import java.util.Set;

/** One's own access to a group, with what one shows of oneself there. */
public record OwnAccess(long groupId, Level level, Term term, Set<Detail> shown, String function, String phone) implements Serializable {
}
