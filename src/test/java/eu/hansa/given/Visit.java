package eu.hansa.given;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that comes to the running portal from outside. Its methods may ask for a {@link Portal} (plain HTTP), a
 * {@link MailServer} and any number of Playwright's {@code Page}s, each of which is a browser of its own without
 * cookies, standing before the portal: {@code page.navigate("/en/")}.
 *
 * <p>A page that throws a script error or asks another host for anything fails the test, whatever else it asserts.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Visiting.class)
public @interface Visit {
}
