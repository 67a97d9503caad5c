package eu.hansa.web.feed;

import eu.hansa.access.Viewer;
import eu.hansa.publication.PublicationReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where one part of the sitemap ends and the next begins. Items get growing numbers, so what is new comes at the end and
 * a cut once made stays good: it is remembered, and only the end is looked at again. Once a day all cuts are made anew,
 * for what was taken away meanwhile.
 */
@ApplicationScoped
public class SitemapParts {

    /** Publications, not items: addresses in all languages. */
    private static final int STEP = 3_000;
    private static final Duration LIFE = Duration.ofDays(1);

    @Inject
    private PublicationReader publications;
    @Inject
    private Clock clock;

    private final Map<String, Cuts> byType = new HashMap<>();

    /**
     * A part.
     *
     * @param upTo null for open towards what is still to come
     */
    record Range(long after, Long upTo) {
    }

    private record Cuts(List<Long> items, Instant since) {
    }

    /** Those of one type, in order; none when it has nothing to show. */
    synchronized List<Range> of(String type) {
        Cuts cuts = byType.get(type);
        if (cuts == null || clock.instant().isAfter(cuts.since().plus(LIFE))) {
            cuts = new Cuts(new ArrayList<>(), clock.instant());
            byType.put(type, cuts);
        }
        List<Range> ranges = new ArrayList<>();
        long after = 0;
        for (long cut : cuts.items()) {
            ranges.add(new Range(after, cut));
            after = cut;
        }
        for (Long next = further(type, after, STEP); next != null; next = further(type, after, STEP)) {
            cuts.items().add(next);
            ranges.add(new Range(after, next));
            after = next;
        }
        if (further(type, after, 1) != null) {
            ranges.add(new Range(after, null));
        }
        return ranges;
    }

    private Long further(String type, long after, int publicationsOn) {
        return publications.further(Viewer.anonymous(), type, after, publicationsOn).map(id -> id.value()).orElse(null);
    }
}
