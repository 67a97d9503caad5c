/**
 * Floor 5, the counter: where visitors do business with the portal. Small stateful pages that work without scripts; their
 * view state is what another site's page cannot forge.
 */
package eu.hansa.web.counter;
