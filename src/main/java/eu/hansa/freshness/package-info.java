/**
 * Floor 1: counters by which a finished page knows whether it still holds. Whoever changes something that pages show
 * bumps its tags in the same transaction; a page notes the stamps of its tags <em>before</em> it reads its content, so
 * that a race ends in an early renewal and never in a stale page.
 */
package eu.hansa.freshness;
