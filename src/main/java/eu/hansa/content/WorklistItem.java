package eu.hansa.content;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An item as the worklist shows it.
 *
 * @param title       of the newest text in the source language
 * @param releaseFrom when the joint release that was asked for is to happen; null when none waits
 * @param waitsFor    the languages that this release still waits for
 * @param changedBy   null when it cannot be told
 * @param cells       the site's languages in their order, and any other in which there is a text
 */
public record WorklistItem(ContentId id, String type, Language sourceLanguage, String title, ReleasePolicy policy,
        Instant releaseFrom, Instant releaseUntil, List<Language> waitsFor, Instant changedAt, String changedBy, boolean archived,
        boolean trashed, List<WorklistCell> cells) implements Serializable {

    public WorklistCell cell(Language language) {
        return cells.stream().filter(cell -> cell.language().equals(language)).findFirst().orElse(null);
    }
}
