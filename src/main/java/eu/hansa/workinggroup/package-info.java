/**
 * Working groups. {@link eu.hansa.workinggroup.GroupBody} is what people read in one language,
 * {@link eu.hansa.workinggroup.GroupFacts} what is the same in all of them: sections, points (objectives and activities)
 * and meetings stand there with their order, state and audience, and their words in the body under the same ids. What is
 * for members alone is cut out in one place, {@link eu.hansa.workinggroup.GroupType#seenBy}. Whether a meeting is over
 * and which year stands in front follow from the clock.
 */
package eu.hansa.workinggroup;
