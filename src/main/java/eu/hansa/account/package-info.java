/**
 * Floor 2: the people whom the portal knows, how they prove who they are, and what they were granted.
 *
 * <p>An {@link eu.hansa.account.Account} leaves this room as a {@link eu.hansa.account.SignedIn} caller, a
 * {@link eu.hansa.access.Viewer}, an {@link eu.hansa.access.Actor} or a line of a list, never as the entity. Passwords
 * and every secret that is handed out are kept as hashes; whoever reads the database cannot sign in with what it says.
 */
package eu.hansa.account;
