/**
 * Conferences. {@link eu.hansa.conference.ConferenceBody} is what people read in one language,
 * {@link eu.hansa.conference.ConferenceFacts} what is the same in all of them; both live by the core like those of news.
 * The programme is neither words nor facts: it has a working copy and numbered releases of its own, see
 * {@link eu.hansa.conference.programme}. Whether a conference is to come, under way or concluded is never stored
 * ({@link eu.hansa.conference.Phase}); what its organisers decided is ({@link eu.hansa.conference.ConferenceStatus}).
 */
package eu.hansa.conference;
