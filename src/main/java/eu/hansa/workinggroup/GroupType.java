package eu.hansa.workinggroup;

import eu.hansa.access.Viewer;
import eu.hansa.content.Body;
import eu.hansa.content.ContentType;
import eu.hansa.content.Facts;
import eu.hansa.content.Seen;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import eu.hansa.membership.GroupPeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Registers working groups with the core. */
@ApplicationScoped
public class GroupType implements ContentType {

    public static final String KEY = "group";

    @Inject
    @ConfigProperty(name = "hansa.time-zone", defaultValue = "Europe/Brussels")
    private ZoneId zone;
    @Inject
    private GroupPeople people;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public int place() {
        return 3;
    }

    @Override
    public Class<? extends Body> bodyType() {
        return GroupBody.class;
    }

    @Override
    public Class<? extends Facts> factsType() {
        return GroupFacts.class;
    }

    @Override
    public boolean isGroup() {
        return true;
    }

    @Override
    public boolean hasPartsOfItsOwnAudience() {
        return true;
    }

    @Override
    public Seen seenBy(Viewer viewer, ContentId item, Body body, Facts facts) {
        GroupFacts group = (GroupFacts) facts;
        GroupBody words = (GroupBody) body;
        group.keep(readers -> viewer.audiences().contains(readers.of(item.value())));
        words.keep(group.parts());
        return new Seen(words, group);
    }

    /** Also when terms of offices and members do, when the group itself begins and ends, and when another year comes to stand in front. */
    @Override
    public Set<Instant> edges(ContentId item, Facts facts) {
        GroupFacts group = (GroupFacts) facts;
        Set<Instant> edges = new TreeSet<>(group.edges());
        edges.addAll(people.edges(item.value()));
        group.years().forEach(year -> edges.add(start(LocalDate.of(year, 1, 1))));
        if (group.getBegins() != null) {
            edges.add(start(group.getBegins()));
        }
        if (group.getEnds() != null) {
            edges.add(start(group.getEnds().plusDays(1)));
        }
        return edges;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    @Override
    public List<Refusal> unready(Body body, Facts facts) {
        List<Refusal> reasons = new ArrayList<>();
        GroupBody words = (GroupBody) body;
        GroupFacts group = (GroupFacts) facts;
        if (words.isWithoutMission()) {
            reasons.add(Refusal.at("mission", "group.mission.empty"));
        }
        boolean speaks = group.getPicture() != null && !group.isPictureDecorative();
        if (speaks && (words.getPictureAlt() == null || words.getPictureAlt().isBlank())) {
            reasons.add(Refusal.at("pictureAlt", "news.picture-alt.empty"));
        }
        return reasons;
    }
}
