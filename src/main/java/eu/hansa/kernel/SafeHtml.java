package eu.hansa.kernel;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Rich text that has passed the site's allow-list, so that it may be written into a page as it is. There is no other
 * way to make one than {@link #sanitise}.
 *
 * <p>The allow-list: paragraphs, headings of level 2 to 4, lists (a question list {@code ol.asks} and a list of people
 * {@code ul.people} among them), quotations, tables with captions and header cells, emphasis, superscript and
 * subscript, line breaks, {@code lang} and {@code dir}, and links to {@code http}, {@code https}, {@code mailto} and
 * {@code tel} or within the site. Everything else, and every script, style, frame and event handler, is left out.
 */
public final class SafeHtml implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final SafeHtml EMPTY = new SafeHtml("");

    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*");

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements((name, attributes) -> "h2", "h1")
            .allowElements((name, attributes) -> "h4", "h5", "h6")
            .allowElements((name, attributes) -> "em", "i")
            .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "br", "strong", "b", "em", "sup",
                    "sub", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "span", "a")
            .allowStandardUrlProtocols().allowUrlProtocols("tel")
            .allowAttributes("href").onElements("a")
            .allowAttributes("class").matching(false, "asks").onElements("ol")
            .allowAttributes("class").matching(false, "people").onElements("ul")
            .allowAttributes("start").matching(Pattern.compile("[0-9]{1,4}")).onElements("ol")
            .allowAttributes("scope").matching(false, "col", "row", "colgroup", "rowgroup").onElements("th")
            .allowAttributes("colspan", "rowspan").matching(Pattern.compile("[0-9]{1,2}")).onElements("th", "td")
            .allowAttributes("lang").matching(LANGUAGE).globally()
            .allowAttributes("dir").matching(false, "ltr", "rtl", "auto").globally()
            .toFactory();

    /** What an editor leaves behind: paragraphs and headings with nothing in them. */
    private static final Pattern HOLLOW = Pattern.compile("<(p|h2|h3|h4|blockquote)>(\\s|&nbsp;|\u00a0|<br\\s*/?>)*</\\1>");

    private final String markup;

    private SafeHtml(String markup) {
        this.markup = markup;
    }

    /** @param html whatever a person or a program gave; null counts as empty */
    public static SafeHtml sanitise(String html) {
        if (html == null || html.isBlank()) {
            return EMPTY;
        }
        return new SafeHtml(HOLLOW.matcher(ALLOWED.sanitize(html)).replaceAll("").strip());
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    /** The markup, ready to be written into a page without escaping. */
    public String markup() {
        return markup;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml html && html.markup.equals(markup);
    }

    @Override
    public int hashCode() {
        return markup.hashCode();
    }

    @Override
    public String toString() {
        return markup;
    }
}
