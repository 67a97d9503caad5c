package eu.hansa.content.review;

import eu.hansa.content.Words;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a link shows. There is a text in it only while an answer to it would count.
 *
 * @param asker    who asked
 * @param reviewer who was asked
 * @param endedBy  who ended the link before its time; null for nobody
 * @param text     null for none
 * @param answer   null while there is none
 */
public record OutsideView(OutsideState state, String asker, String reviewer, String note, LocalDate due, Instant expires,
        String endedBy, Text text, Answer answer) implements Serializable {

    /**
     * The one revision, with what it was made from.
     *
     * @param source null for a text that is no translation
     * @param files  all that the revision shows or names
     */
    public record Text(ContentId item, String type, Language language, int revision, Words words, Language sourceLanguage, Words source,
            Set<AssetId> files) implements Serializable {
    }

    /** What was answered; {@code note} null for nothing further. */
    public record Answer(OutsideDecision decision, String name, String note, Instant at) implements Serializable {
    }
}
