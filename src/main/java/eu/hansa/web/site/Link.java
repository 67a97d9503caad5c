package eu.hansa.web.site;

/**
 * A link with its text.
 *
 * @param language the text's language where it is another than the page's; null otherwise
 */
public record Link(String text, String address, String language) {

    public Link(String text, String address) {
        this(text, address, null);
    }
}
