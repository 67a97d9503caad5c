/**
 * Floor 1: how many words of what are still to be translated. Whoever writes a text that is translated notes that here in
 * the same transaction, so that one list can be made of all of them, in order of what is to go; what is noted can be made
 * anew from the texts at any time.
 */
package eu.hansa.backlog;
