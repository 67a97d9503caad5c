package eu.hansa.workinggroup.paper;

import eu.hansa.access.Audience;
import eu.hansa.workinggroup.paper.text.TextState;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * A paper as officers work on it.
 *
 * @param text      of its newest version
 * @param removedAt null while it is not
 * @param version   to be handed back with a change, so that another's change in between is noticed
 */
public record PaperEntry(PublishedPaper paper, PaperWords words, Set<Audience> audiences, TextState text, Instant removedAt, long version)
        implements Serializable {

    public PaperEntry {
        audiences = Set.copyOf(audiences);
    }
}
