package eu.hansa.conference.programme;

import java.io.Serializable;
import java.time.Instant;

/**
 * The working copy of a programme at one moment.
 *
 * @param editNo    how many edits it has had; with it the next edit says what it started from
 * @param changedAt null before the first edit, like {@code changedBy}
 */
public record WorkingCopy(Programme programme, int editNo, Instant changedAt, String changedBy) implements Serializable {

    static final WorkingCopy NONE = new WorkingCopy(Programme.EMPTY, 0, null, null);
}
