package eu.hansa.content;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a text of a {@link Body} that is read before one which every type has, such as a theme line above the title. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Above {

    /** {@code title} or {@code summary}. */
    String value();
}
