package eu.hansa.conference;

import eu.hansa.conference.programme.ReleasedTimes;
import eu.hansa.content.Body;
import eu.hansa.content.ContentType;
import eu.hansa.content.Facts;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Registers conferences with the core. */
@ApplicationScoped
public class ConferenceType implements ContentType {

    public static final String KEY = "conference";

    @Inject
    private ReleasedTimes times;

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

    /** Also when sessions begin and end: a programme says what goes on now. */
    @Override
    public Set<Instant> edges(ContentId item, Facts facts) {
        Set<Instant> edges = new HashSet<>(facts.edges());
        edges.addAll(times.of(item, ((ConferenceFacts) facts).zoneId()));
        return edges;
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
