package eu.hansa.membership;

import java.io.Serializable;

/**
 * A member of a group, by name.
 *
 * @param organisationId null for a person
 * @param personId       null for an organisation
 */
public record MemberView(long id, Long organisationId, Long personId, String name, Term term) implements Serializable {
}
