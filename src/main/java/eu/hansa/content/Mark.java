package eu.hansa.content;

import java.time.Instant;

/**
 * The one word by which a list shows a language: what visitors have of it while they have something, and otherwise how
 * far its newest revision has come.
 */
public enum Mark {
    MISSING, DRAFT, RETURNED, IN_REVIEW,
    /** Approved, and neither live nor scheduled since. */
    APPROVED,
    SCHEDULED, LIVE, EXPIRED,
    /** It was live and was withdrawn. */
    HIDDEN;

    static Mark of(Translation translation, Instant now) {
        Visibility seen = translation.visibility(now);
        if (seen == Visibility.LIVE || seen == Visibility.SCHEDULED) {
            return seen == Visibility.LIVE ? LIVE : SCHEDULED;
        }
        if (translation.editState() != EditState.APPROVED) {
            return translation.isReturned() ? RETURNED : translation.editState() == EditState.DRAFT ? DRAFT : IN_REVIEW;
        }
        return translation.waitsForRelease() ? APPROVED : seen == Visibility.EXPIRED ? EXPIRED : HIDDEN;
    }
}
