package eu.hansa.content;

import eu.hansa.kernel.Language;
import java.io.Serializable;
import java.time.Instant;

/**
 * Where one language of an item stands, and what it waits for from the person who asked.
 *
 * @param state        null while nothing is written; so are all the following that tell of a text
 * @param newer        whether there is a newer text than the one that visitors see or are about to see
 * @param from         when what is live or scheduled began or begins to be seen; null for none
 * @param until        when it ends; null for without end
 * @param nextFrom     when another text takes the place of the live one; null for none
 * @param nextUntil    when that other text ends; null for without end, or for none
 * @param revision     the number of the newest revision; 0 while there is none
 * @param basedOn      the number of the source's revision that it was translated from; 0 for none
 * @param sourceNow    the number of the source's revision against which it is judged
 * @param writer       who wrote the newest revision
 * @param changedBy    who did the last thing to it
 * @param returnedNote why it was given back; null when it was not
 * @param review       what was asked for when it was handed in; null while it is not in review
 * @param owed         null for nothing
 */
public record WorklistCell(Language language, boolean source, Mark mark, EditState state, Visibility visibility,
        Staleness staleness, boolean newer, Instant from, Instant until, Instant nextFrom, Instant nextUntil, int revision, int basedOn,
        int sourceNow, String writer, String changedBy, Instant changedAt, String returnedNote, ReviewRequest review,
        Owed owed) implements Serializable {

    public boolean isWritten() {
        return state != null;
    }

    public boolean isOutdated() {
        return staleness == Staleness.OUTDATED;
    }

    /** Whether it still lacks something. */
    public boolean isUnfinished() {
        return state != EditState.APPROVED || isOutdated();
    }

    /** Whether visitors begin to see a text of it at this moment. */
    public boolean goesLiveAt(Instant moment) {
        return moment.equals(from) || moment.equals(nextFrom);
    }

    /** Whether visitors have nothing of it any more from this moment on. */
    public boolean expiresAt(Instant moment) {
        return moment.equals(nextUntil) || moment.equals(until) && (nextFrom == null || nextFrom.isAfter(until));
    }

    static WorklistCell missing(Language language, int sourceNow, Owed owed) {
        return new WorklistCell(language, false, Mark.MISSING, null, Visibility.HIDDEN, Staleness.MISSING, false, null, null, null, null,
                0, 0, sourceNow, null, null, null, null, null, owed);
    }
}
