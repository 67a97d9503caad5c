package eu.hansa.content;

import eu.hansa.backlog.BacklogKind;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a text of a {@link Body} that it is told by itself when it is told what there is to translate. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Apart {

    BacklogKind value();
}
