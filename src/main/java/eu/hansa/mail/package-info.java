/**
 * Floor 1: the outbox. A mail is a row, written in the same transaction as the action that it tells of
 * ({@link eu.hansa.mail.Outbox}); a timer brings the rows to the mail server afterwards
 * ({@link eu.hansa.mail.MailWorker}). So an action never waits for a mail server and never fails with it, and no
 * mail tells of what did not happen.
 */
package eu.hansa.mail;
