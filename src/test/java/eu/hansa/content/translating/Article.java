package eu.hansa.content.translating;

import eu.hansa.content.Body;
import eu.hansa.content.Markup;
import eu.hansa.content.Words;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.SafeHtml;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A body with a plain text, a rich one, and texts of parts. */
class Article implements Body {

    private static final long serialVersionUID = 1L;

    private String caption;
    @Markup
    private String html;
    private Map<String, String> themes = new TreeMap<>();

    static Words words(String title, String html) {
        Article body = new Article();
        body.html = html;
        return new Words(title, "a-word", "", body);
    }

    static Words captioned(String title, String html, String caption) {
        Words words = words(title, html);
        ((Article) words.body()).caption = caption;
        return words;
    }

    static Words themed(String title, String part, String theme) {
        Words words = words(title, "");
        ((Article) words.body()).themes.put(part, theme);
        return words;
    }

    static String html(Words words) {
        return ((Article) words.body()).html;
    }

    @Override
    public void clean() {
        html = SafeHtml.sanitise(html).markup();
    }

    @Override
    public String searchableText() {
        return html;
    }

    @Override
    public Set<AssetId> assets() {
        return Set.of();
    }
}
