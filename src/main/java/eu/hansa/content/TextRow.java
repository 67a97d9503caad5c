package eu.hansa.content;

import eu.hansa.kernel.Language;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A translation with what lists need to know of its revisions. */
record TextRow(Translation translation, long itemId, int number, String title, String writer, int basedOn, int referenceNumber,
        int referenceSignificant) {

    /** All those of some items, by item; one query. */
    static Map<Long, List<TextRow>> of(EntityManager entities, Collection<Long> items) {
        return entities.createQuery("select t, t.item.id, head.number, head.title, head.authorName,"
                + " (select base.number from Revision base where base.id = head.basedOnId), ref.number, ref.significantNumber"
                + " from Translation t, Revision head, Revision ref where head.id = t.headId"
                + " and ref.id = coalesce(t.approvedId, t.headId) and t.item.id in :ids", Object[].class).setParameter("ids", items)
                .getResultStream().map(row -> new TextRow((Translation) row[0], (Long) row[1], (Integer) row[2], (String) row[3],
                        (String) row[4], row[5] == null ? 0 : (Integer) row[5], (Integer) row[6], (Integer) row[7]))
                .collect(Collectors.groupingBy(TextRow::itemId));
    }

    Language language() {
        return translation.language();
    }

    boolean isReadyToTranslate() {
        return translation.approvedId() != null || translation.editState() == EditState.IN_REVIEW;
    }

    /** @param original the item's source; null where that is not there */
    Staleness staleness(boolean isSource, TextRow original) {
        return isSource || original == null ? Staleness.SOURCE
                : original.referenceSignificant() > basedOn ? Staleness.OUTDATED
                : translation.editState() == EditState.APPROVED ? Staleness.UP_TO_DATE : Staleness.IN_PROGRESS;
    }

    WorklistCell cell(boolean isSource, TextRow original, boolean isOwed, boolean mayTranslate, Instant now) {
        Translation t = translation;
        Staleness staleness = staleness(isSource, original);
        Visibility seen = t.visibility(now);
        boolean nextIsSeen = t.nextId() != null && (seen == Visibility.SCHEDULED || !t.nextFrom().isAfter(now));
        boolean nextWaits = !nextIsSeen && t.nextId() != null;
        Long shown = nextIsSeen ? t.nextId() : t.liveId();
        boolean newer = seen != Visibility.HIDDEN && shown != null && shown != t.headId();
        return new WorklistCell(t.language(), isSource, Mark.of(t, now), t.editState(), seen, staleness, newer,
                nextIsSeen ? t.nextFrom() : t.liveFrom(), nextIsSeen ? t.nextUntil() : t.liveUntil(),
                nextWaits ? t.nextFrom() : null, nextWaits ? t.nextUntil() : null, number, basedOn,
                original == null ? 0 : original.referenceNumber(), writer, t.changedByName(), t.changedAt(), t.returnedNote(),
                t.review().orElse(null), isOwed ? owed(mayTranslate && staleness == Staleness.OUTDATED) : null);
    }

    private Owed owed(boolean toBeUpdated) {
        if (translation.isReturned()) {
            return Owed.MEND;
        }
        if (toBeUpdated) {
            return Owed.TRANSLATE;
        }
        return switch (translation.editState()) {
            case DRAFT -> Owed.WRITE;
            case IN_REVIEW -> Owed.REVIEW;
            case APPROVED -> Owed.RELEASE;
        };
    }
}
