package eu.hansa.membership;

import java.io.Serializable;

/**
 * One person's access as officers see it.
 *
 * @param member the member for whom the person comes, by name; null for none
 */
public record AccessLine(long id, String name, String email, Level level, String member, Term term) implements Serializable {
}
