package eu.hansa.workinggroup.answer;

import eu.hansa.kernel.ContentId;

/**
 * What somebody has said about coming to a meeting.
 *
 * @param note a word to the officers; null for none
 */
public record OwnAnswer(ContentId group, String meeting, Answer answer, String note) {
}
