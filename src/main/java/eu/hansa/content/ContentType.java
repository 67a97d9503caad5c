package eu.hansa.content;

import eu.hansa.access.Viewer;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a feature tells the core about its content type; registered by being a CDI bean. All else follows from
 * {@link #key()}: the word in addresses ({@code <key>.path} in the feature's bundle), the site's views
 * ({@code WEB-INF/site/<key>/}), the desk's form ({@code WEB-INF/desk/forms/<key>.xhtml}).
 */
public interface ContentType {

    /** Lower-case letters, never changed once there is content: {@code news}. */
    String key();

    /** Where it stands among the types wherever all of them are shown, from 1. */
    int place();

    Class<? extends Body> bodyType();

    Class<? extends Facts> factsType();

    /** What is still missing before a text of this type may be submitted; drafts may lack it. Empty when nothing is. */
    List<Refusal> unready(Body body, Facts facts);

    /**
     * Whether its items tell of something that is over one day, so that its lists part what is to come from what is past.
     * Such a type also names {@code <key>.past.path}, the word in the address of its past ones.
     */
    default boolean ends() {
        return false;
    }

    /** Whether each of its items is a group of people, to which content can belong; its own item belongs to it too. */
    default boolean isGroup() {
        return false;
    }

    /** Like {@link Facts#edges}, with what the feature keeps elsewhere than in the facts. */
    default Set<Instant> edges(ContentId item, Facts facts) {
        return facts.edges();
    }

    /**
     * Whether some items have parts with an audience of their own, which {@link #seenBy} cuts out. What is said of the
     * item where it is linked (title, lead) is never among them.
     */
    default boolean hasPartsOfItsOwnAudience() {
        return false;
    }

    /**
     * What is left for this viewer of an item that they may see. Asked by the read side alone, before anybody else gets
     * the item.
     *
     * @param body  read for this viewer alone, like the facts; both may be changed
     */
    default Seen seenBy(Viewer viewer, ContentId item, Body body, Facts facts) {
        return new Seen(body, facts);
    }
}
