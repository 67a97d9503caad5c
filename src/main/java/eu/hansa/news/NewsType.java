package eu.hansa.news;

import eu.hansa.content.Body;
import eu.hansa.content.ContentType;
import eu.hansa.content.Facts;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Registers news with the core. */
@ApplicationScoped
public class NewsType implements ContentType {

    public static final String KEY = "news";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public Class<? extends Body> bodyType() {
        return NewsBody.class;
    }

    @Override
    public Class<? extends Facts> factsType() {
        return NewsFacts.class;
    }

    @Override
    public List<Refusal> unready(Body body, Facts facts) {
        List<Refusal> reasons = new ArrayList<>();
        NewsBody words = (NewsBody) body;
        NewsFacts news = (NewsFacts) facts;
        if (words.getHtml() == null || words.getHtml().isBlank()) {
            reasons.add(Refusal.at("html", "news.body.empty"));
        }
        boolean speaks = news.getPicture() != null && !news.isPictureDecorative();
        if (speaks && (words.getPictureAlt() == null || words.getPictureAlt().isBlank())) {
            reasons.add(Refusal.at("pictureAlt", "news.picture-alt.empty"));
        }
        return reasons;
    }
}
