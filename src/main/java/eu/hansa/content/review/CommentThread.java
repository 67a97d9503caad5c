package eu.hansa.content.review;

import java.io.Serializable;
import java.util.List;

/**
 * A comment with its answers.
 *
 * @param id         of the comment
 * @param revision   the number of the revision of which it was said
 * @param passage    where its passage stands in its field now; -1 when it has gone
 * @param said       the comment and what was answered, in order
 * @param resolvedBy whoever settled it; null while it is open
 */
public record CommentThread(long id, int revision, Anchor anchor, int passage, List<Said> said, String resolvedBy) implements Serializable {

    public boolean isOpen() {
        return resolvedBy == null;
    }

    /** Whether it was said of a passage of this field that stands there now, counted from 0. */
    public boolean isAt(String field, int number) {
        return anchor.field().equals(field) && passage == number;
    }
}
