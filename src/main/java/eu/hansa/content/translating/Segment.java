package eu.hansa.content.translating;

import eu.hansa.content.WordsField;
import eu.hansa.kernel.WordCount;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * One passage of a text.
 *
 * @param kind    the element that it fills: {@code p}, {@code h2}, {@code li}, {@code td}, …; {@code text} for a plain text
 * @param content what stands in it: plain text, or markup that stays within a line; blanks brought down to one
 */
public record Segment(String kind, String content) implements Serializable {

    static final String PLAIN = "text";

    private static final int HASH_BYTES = 12;

    /** The passages of a text in their order; none for an empty one. */
    public static List<Segment> of(WordsField field) {
        if (field.markup()) {
            return RichText.of(field.value()).segments();
        }
        return field.value().isBlank() ? List.of() : List.of(new Segment(PLAIN, normal(field.value(), false)));
    }

    /** A content as all contents are compared, whoever wrote it and whichever program stored it. */
    public static String normal(String content, boolean markup) {
        return markup ? RichText.inline(content) : content.strip().replaceAll("\\s+", " ");
    }

    public boolean isPlain() {
        return PLAIN.equals(kind);
    }

    /** Whether it fills a cell of a table, which stands empty where the passage is missing. */
    public boolean isCell() {
        return RichText.CELLS.contains(kind);
    }

    /** What is read, without its markup. */
    public String text() {
        return isPlain() ? content : Jsoup.parseBodyFragment(content).text();
    }

    public int words() {
        return WordCount.of(text());
    }

    public String hash() {
        return hash(content);
    }

    static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
