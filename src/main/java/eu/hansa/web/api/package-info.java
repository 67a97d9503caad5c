/**
 * Floor 5: what is published, as JSON for programs, read-only and for everybody. One resource serves all content types;
 * {@code META-INF/openapi.yaml} describes it and {@link eu.hansa.web.api.Description} fills in what this portal has.
 * Errors are problem details (RFC 9457) and speak English: this is an interface between machines.
 */
package eu.hansa.web.api;
