/**
 * The cellar: what connects the house to the server it stands in. Clock, data source and schema migration,
 * the JAX-RS application, the health checks, sign-in.
 *
 * <p>Nothing here knows what a portal is, and no room above imports this package: it may look at the lower
 * floors, they receive what it produces by injection.
 */
package eu.hansa.platform;
