/**
 * The translation memory: what was approved as the translation of what, offered again where a passage says the same or
 * nearly the same. Nobody is offered words of an item that they may not open at the desk.
 */
package eu.hansa.content.memory;
