/**
 * What stands beside what when a text is translated: its passages, from which text of the source each was made, and
 * which of them are still to be done. Plain computation: nothing here knows the database. A passage is a paragraph,
 * heading, list entry or cell of a rich text, or a plain text as a whole; the last word of an address is none, since each
 * language has its own.
 */
package eu.hansa.content.translating;
