package eu.hansa.content;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the worklist can be narrowed to, of one language; unlike of {@link Mark}, several may hold at once. */
enum Facet {
    WRITTEN, MISSING, OUTDATED, DRAFT, RETURNED, IN_REVIEW, APPROVED, SCHEDULED, LIVE, EXPIRED, HIDDEN;

    /** Of a translation that still lacks something. */
    static final Set<Facet> UNFINISHED = EnumSet.of(MISSING, OUTDATED, DRAFT, RETURNED, IN_REVIEW);

    static Facet of(Mark mark) {
        return valueOf(mark.name());
    }

    static List<Facet> of(WorklistFilter.Gap gap) {
        return switch (gap) {
            case MISSING -> List.of(MISSING);
            case OUTDATED -> List.of(OUTDATED);
            case NEEDS_WORK -> List.of(MISSING, OUTDATED);
        };
    }

    /** Whether it may come and go with the clock alone. */
    boolean isTimed() {
        return this == SCHEDULED || this == LIVE || this == EXPIRED;
    }

    /** Those of a text at a moment. */
    static Set<Facet> of(Translation text, boolean isOutdated, Instant moment) {
        Set<Facet> all = EnumSet.of(WRITTEN);
        if (isOutdated) {
            all.add(OUTDATED);
        }
        switch (text.editState()) {
            case DRAFT -> all.add(text.isReturned() ? RETURNED : DRAFT);
            case IN_REVIEW -> all.add(IN_REVIEW);
            case APPROVED -> {
                if (text.waitsForRelease()) {
                    all.add(APPROVED);
                }
            }
        }
        switch (text.visibility(moment)) {
            case LIVE -> all.add(LIVE);
            case EXPIRED -> all.add(EXPIRED);
            case HIDDEN -> {
                if (text.firstLiveAt() != null) {
                    all.add(HIDDEN);
                }
            }
            case SCHEDULED -> { }
        }
        if (text.nextFrom() != null && text.nextFrom().isAfter(moment)) {
            all.add(SCHEDULED);
        }
        return all;
    }
}
