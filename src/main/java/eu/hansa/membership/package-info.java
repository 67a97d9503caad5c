/**
 * Floor 3: who belongs to a group. Three different things, each with a {@link eu.hansa.membership.Term} of its own: an
 * organisation or a person is a <em>member</em>, somebody of the directory holds an <em>office</em>, an account has
 * <em>access</em>. From access follow, at each request anew, what somebody may read
 * ({@link eu.hansa.membership.Viewers}) and what they may do as an officer ({@link eu.hansa.membership.Actors}).
 */
package eu.hansa.membership;
