package eu.hansa.conference.programme;

import eu.hansa.kernel.Language;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A release without what is in it.
 *
 * @param number  counted from 1 over drafts and final versions
 * @param isFinal whether it was called the final programme; another one may follow all the same
 * @param editNo  the edit of the working copy that it froze
 */
public record ReleaseHead(int number, boolean isFinal, List<Language> languages, int editNo, Instant releasedAt, String releasedBy)
        implements Serializable {

    /** Those of the languages in which there is one of the releases. */
    public static Set<Language> languages(Collection<ReleaseHead> releases, Set<Language> asked) {
        return asked.stream().filter(language -> releases.stream().anyMatch(head -> head.languages().contains(language)))
                .collect(Collectors.toSet());
    }
}
