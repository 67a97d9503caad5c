/**
 * Translations on their way to an agency and back, as XLIFF 2.1. A file names the text of the source that it was made
 * from, and each of its units the passage; what comes back is a draft like any other.
 */
package eu.hansa.content.exchange;
