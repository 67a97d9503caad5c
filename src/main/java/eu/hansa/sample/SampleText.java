package eu.hansa.sample;

import eu.hansa.content.Words;
import eu.hansa.news.NewsBody;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One language of a sample article, as it stands in its HTML file: title and metas in the head, rich text in the body. */
final class SampleText {

    private final Document document;

    SampleText(String html) {
        document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
    }

    Words words() {
        NewsBody body = new NewsBody();
        body.setKicker(meta("kicker"));
        body.setDateline(meta("dateline"));
        body.setPictureAlt(meta("picture-alt"));
        body.setPictureCaption(meta("picture-caption"));
        body.setHtml(document.body().html());
        return new Words(document.title(), meta("slug"), meta("lead"), body);
    }

    /** The text as it was before its last paragraph was written, for a translation that has yet to follow. */
    Words earlierWords() {
        Words now = words();
        Document shorter = document.clone();
        Element last = shorter.body().children().last();
        if (last != null) {
            last.remove();
        }
        ((NewsBody) now.body()).setHtml(shorter.body().html());
        return now;
    }

    boolean isStillInReview() {
        return "in-review".equals(meta("state"));
    }

    private String meta(String name) {
        return document.head().select("meta[name=" + name + "]").attr("content");
    }
}
