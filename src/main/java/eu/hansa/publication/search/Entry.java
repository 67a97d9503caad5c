package eu.hansa.publication.search;

/**
 * One thing that can be found, in one language.
 *
 * @param type what it is: the key of a content type, or a word of whoever contributes it ({@code session}, {@code person});
 *             {@code site.search.type.<type>} names it to people
 */
public record Entry(String type, Scope scope, Wording wording, Place place) {

    /**
     * Its words, as plain text.
     *
     * @param lead null for none
     * @param text null for none
     * @param of   what it is a part of, as a conference for its sessions; null for none. Shown and not searched
     */
    public record Wording(String title, String lead, String text, String of) {
    }

    /**
     * Where it stands; the site makes an address of it.
     *
     * @param type  the content type of the item, whose {@code slug} follows; null where it is no item's
     * @param slug  of a file its name
     * @param part  the key of the item's part, or of the kind of page or file; null for the item itself
     * @param value of a part, what within it: a session's id; of a page, what stands in its address for the one name in it,
     *              a person's slug; of a file its id. Null for none
     */
    public record Place(String type, String slug, String part, String value) {

        public static Place item(String type, String slug) {
            return new Place(type, slug, null, null);
        }
    }
}
