package eu.hansa.content.workflow;

import java.io.Serializable;

/**
 * Somebody who holds the right to review a text.
 *
 * @param officer whether by looking after the group to which it belongs
 */
public record Reviewer(long accountId, String name, boolean officer) implements Serializable {
}
