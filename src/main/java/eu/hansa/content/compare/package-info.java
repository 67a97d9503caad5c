/**
 * How two texts differ, word by word, and how two people's changes to one text, or to the facts of one item, come
 * together. Plain computation: nothing
 * here knows the database.
 */
package eu.hansa.content.compare;
