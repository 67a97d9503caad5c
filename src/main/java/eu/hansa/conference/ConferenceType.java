package eu.hansa.conference;

import eu.hansa.content.Body;
import eu.hansa.content.ContentType;
import eu.hansa.content.Facts;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Registers conferences with the core. */
@ApplicationScoped
public class ConferenceType implements ContentType {

    public static final String KEY = "conference";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    public Class<? extends Body> bodyType() {
        return ConferenceBody.class;
    }

    @Override
    public Class<? extends Facts> factsType() {
        return ConferenceFacts.class;
    }

    @Override
    public boolean ends() {
        return true;
    }

    @Override
    public List<Refusal> unready(Body body, Facts facts) {
        List<Refusal> reasons = new ArrayList<>();
        ConferenceBody words = (ConferenceBody) body;
        ConferenceFacts conference = (ConferenceFacts) facts;
        if (words.isWithoutText()) {
            reasons.add(Refusal.at("about", "conference.text.empty"));
        }
        if (conference.getFirstDay() == null) {
            reasons.add(Refusal.at("firstDay", "conference.day.empty"));
        }
        boolean speaks = conference.getPicture() != null && !conference.isPictureDecorative();
        if (speaks && (words.getPictureAlt() == null || words.getPictureAlt().isBlank())) {
            reasons.add(Refusal.at("pictureAlt", "news.picture-alt.empty"));
        }
        return reasons;
    }
}
