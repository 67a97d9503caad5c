package eu.hansa.conference.programme;

import eu.hansa.kernel.Language;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A release without what is in it.
 *
 * @param number  counted from 1 over drafts and final versions
 * @param isFinal whether it was called the final programme; another one may follow all the same
 * @param editNo  the edit of the working copy that it froze
 */
public record ReleaseHead(int number, boolean isFinal, List<Language> languages, int editNo, Instant releasedAt, String releasedBy)
        implements Serializable {
}
