package eu.hansa.publication.search;

import eu.hansa.kernel.Slice;
import java.util.List;

/**
 * What was found.
 *
 * @param hits       the page that was asked for, or the last; its total is never more than {@link Search#MOST}
 * @param total      how many there are
 * @param correction what was perhaps meant, where nothing was found; null for no idea
 * @param isShortened whether the question was too long to be understood whole
 * @param isWhole    whether everything has been read that there is to be found; not while an index is made
 */
public record Findings(Slice<Hit> hits, long total, Facets facets, String correction, boolean isShortened, boolean isWhole) {

    static Findings none(Question question, boolean isShortened, boolean isWhole) {
        return new Findings(new Slice<>(List.of(), 1, question.size(), 0), 0, Facets.NONE, null, isShortened, isWhole);
    }
}
