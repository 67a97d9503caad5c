package eu.hansa.kernel;

import com.github.slugify.Slugify;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The word by which an address names an item in one language: lower-case ASCII letters, digits and single hyphens. */
public record Slug(String value) implements Serializable {

    public static final int MAX_LENGTH = 100;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Letters that are no Latin letter with an accent, and apostrophes, which part words as a hyphen does. */
    private static final Slugify SLUGIFY = Slugify.builder().locale(Locale.ROOT).customReplacements(Map.ofEntries(
            Map.entry("ß", "ss"), Map.entry("ẞ", "ss"), Map.entry("ł", "l"), Map.entry("Ł", "l"), Map.entry("ø", "o"), Map.entry("Ø", "o"),
            Map.entry("đ", "d"), Map.entry("Đ", "d"), Map.entry("æ", "ae"), Map.entry("Æ", "ae"), Map.entry("œ", "oe"), Map.entry("Œ", "oe"),
            Map.entry("’", "-"), Map.entry("'", "-"))).build();

    /** Words that addresses of the site itself need after a section. */
    private static final Set<String> RESERVED = Set.of("new", "past", "passees", "passate", "vergangene", "pasadas", "archive", "feed", "search", "topic", "year", "page", "index");

    /** @throws Refusal at the field {@code slug} when the word is empty, malformed, too long or reserved */
    public Slug {
        if (value == null || value.isBlank()) {
            throw Refusal.at("slug", "slug.empty");
        }
        value = value.strip();
        if (value.length() > MAX_LENGTH) {
            throw Refusal.at("slug", "slug.long", MAX_LENGTH);
        }
        if (!FORM.matcher(value).matches()) {
            throw Refusal.at("slug", "slug.form");
        }
        if (RESERVED.contains(value)) {
            throw Refusal.at("slug", "slug.reserved", value);
        }
    }

    /**
     * The word proposed for a title: accents taken off, cut at a hyphen before the greatest length. A title without
     * one Latin letter or digit gives a word made of the item's number.
     */
    public static Slug propose(String title, ContentId item) {
        String word = SLUGIFY.slugify(title == null ? "" : title)
                .replace('_', '-').replaceAll("[^a-z0-9-]", "").replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
        if (word.length() > MAX_LENGTH) {
            int hyphen = word.lastIndexOf('-', MAX_LENGTH);
            word = word.substring(0, hyphen > 0 ? hyphen : MAX_LENGTH);
        }
        if (word.isEmpty() || RESERVED.contains(word)) {
            word = (word.isEmpty() ? "item" : word) + "-" + item.value();
        }
        return new Slug(word);
    }

    @Override
    public String toString() {
        return value;
    }
}
