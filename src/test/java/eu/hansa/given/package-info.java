/**
 * What a test may take as given: a running portal with a database of its own, a browser, a mail server, a clock
 * that can be moved.
 *
 * <p>A test inside the portal is annotated {@code @ArquillianTest}, is called {@code *IT} and has beans injected.
 * A test that comes to the portal from outside, by HTTP or in a browser, is annotated {@link Visit} and is called
 * {@code *IT} or, where it tells a whole story in the browser, {@code *Journey}. Both share the one Payara Micro
 * that {@link SharedPortal} starts before the first of them.
 */
package eu.hansa.given;
