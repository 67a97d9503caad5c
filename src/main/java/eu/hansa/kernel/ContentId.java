package eu.hansa.kernel;

import java.io.Serializable;

/** Names one item of content (a news article, later a conference) on every floor. */
public record ContentId(long value) implements Serializable {

    public static ContentId next() {
        return new ContentId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is no number */
    public static ContentId parse(String text) {
        return new ContentId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
