package eu.hansa.sample;

import eu.hansa.content.Body;
import eu.hansa.content.Words;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One language of a sample item, as it stands in its HTML file: title and metas in the head, rich text in the body. */
final class SampleText {

    private final Document document;

    SampleText(String html) {
        this(Jsoup.parse(html));
    }

    private SampleText(Document document) {
        this.document = document;
        document.outputSettings().prettyPrint(false);
    }

    Words words(Body body) {
        return new Words(document.title(), meta("slug"), meta("lead"), body);
    }

    /** The text as it was before its last paragraph was written, for a translation that has yet to follow. */
    SampleText earlier() {
        Document shorter = document.clone();
        Element last = shorter.body().children().last();
        if (last != null) {
            last.remove();
        }
        return new SampleText(shorter);
    }

    boolean isStillInReview() {
        return "in-review".equals(meta("state"));
    }

    /** Empty when there is none. */
    String meta(String name) {
        return document.head().select("meta[name=" + name + "]").attr("content");
    }

    String html() {
        return document.body().html();
    }

    /** Null when the text has no such section. */
    String section(String id) {
        Element section = document.getElementById(id);
        return section == null ? null : section.html().strip();
    }

    /** The texts of parts by their ids, as markup; empty when it has no such list. */
    Map<String, String> parts(String words) {
        Map<String, String> texts = new HashMap<>();
        document.select("dl[data-words=" + words + "] > dt").forEach(id -> texts.put(id.text(), id.nextElementSibling().html().strip()));
        return texts;
    }
}
