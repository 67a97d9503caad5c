package eu.hansa.content;

import eu.hansa.kernel.ContentId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links in rich text to items of this site. They are kept by the item, {@code /item/42}, and get the address that it has in
 * the language of the page where the page is made; so a link outlives a new slug, and its translation leads to the
 * translation.
 */
public final class ItemLinks {

    public static final String ROOT = "/item/";

    private static final Pattern REFERENCE = Pattern.compile(ROOT + "([1-9][0-9]{0,17})((?:[/?#.].*)?)");
    private static final Pattern HREF = Pattern.compile("(<a [^>]*?href=\")([^\"]*)\"");

    private ItemLinks() {
    }

    /**
     * A link to an item.
     *
     * @param rest what follows the item's own address: a part of it, or a place on its page; empty for the item itself
     */
    public record Reference(ContentId item, String rest) {

        public static Optional<Reference> of(String link) {
            Matcher reference = REFERENCE.matcher(link);
            return reference.matches() ? Optional.of(new Reference(new ContentId(Long.parseLong(reference.group(1))), reference.group(2)))
                    : Optional.empty();
        }

        /** As rich text keeps it. */
        public String link() {
            return ROOT + item + rest;
        }
    }

    /** All that the rich texts of a body link to, this site's items or not. */
    public static Set<String> all(Body body) {
        Set<String> links = new LinkedHashSet<>();
        richTexts(body).values().forEach(markup -> HREF.matcher(markup).results().forEach(link -> links.add(link.group(2))));
        return links;
    }

    /** Each link of a body that is a reference, with what it means. */
    public static Map<String, Reference> references(Body body) {
        Map<String, Reference> references = new LinkedHashMap<>();
        all(body).forEach(link -> Reference.of(link).ifPresent(reference -> references.put(link, reference)));
        return references;
    }

    /**
     * Gives links other addresses, in the body itself.
     *
     * @param addresses null for a link that stays as it is
     */
    public static void change(Body body, Function<String, String> addresses) {
        Map<String, String> changed = new HashMap<>();
        richTexts(body).forEach((name, markup) -> {
            String after = HREF.matcher(markup).replaceAll(link -> {
                String address = addresses.apply(link.group(2));
                return Matcher.quoteReplacement(address == null ? link.group() : link.group(1) + address + '"');
            });
            if (!after.equals(markup)) {
                changed.put(name, after);
            }
        });
        WordsField.with(of(body), changed);
    }

    private static Map<String, String> richTexts(Body body) {
        Map<String, String> texts = new LinkedHashMap<>();
        WordsField.of(of(body)).stream().filter(WordsField::markup).forEach(field -> texts.put(field.name(), field.value()));
        return texts;
    }

    private static Words of(Body body) {
        return new Words("", "", "", body);
    }
}
