package eu.hansa.content;

import eu.hansa.backlog.BacklogKind;
import eu.hansa.backlog.Figure;
import eu.hansa.kernel.Language;
import java.io.Serializable;
import java.util.Map;

/**
 * Something that is translated, as the overview shows it.
 *
 * @param subject       the id of the item, file or term
 * @param item          in which it stands; null for what stands outside items
 * @param title         of what it is, or of the item in which it stands
 * @param titleLanguage null where that is not known
 * @param key           by what it is named where it is translated; null where the subject says that
 * @param figures       by language; none for the one in which it was written first
 */
public record TranslationLine(BacklogKind kind, long subject, WorklistItem item, String title, Language titleLanguage, String key,
        Map<Language, Figure> figures) implements Serializable {

    /** Whether it is what somebody is given to translate. */
    public boolean isText() {
        return kind == BacklogKind.TEXT;
    }
}
