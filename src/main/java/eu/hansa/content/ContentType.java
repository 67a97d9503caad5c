package eu.hansa.content;

import eu.hansa.kernel.Refusal;
import java.util.List;

/**
 * What a feature tells the core about its content type; registered by being a CDI bean. All else follows from
 * {@link #key()}: the word in addresses ({@code <key>.path} in the feature's bundle), the site's views
 * ({@code WEB-INF/site/<key>/}), the desk's form ({@code WEB-INF/desk/forms/<key>.xhtml}).
 */
public interface ContentType {

    /** Lower-case letters, never changed once there is content: {@code news}. */
    String key();

    Class<? extends Body> bodyType();

    Class<? extends Facts> factsType();

    /** What is still missing before a text of this type may be submitted; drafts may lack it. Empty when nothing is. */
    List<Refusal> unready(Body body, Facts facts);
}
