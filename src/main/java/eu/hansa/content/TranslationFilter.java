package eu.hansa.content;

import eu.hansa.backlog.BacklogKind;
import eu.hansa.content.WorklistFilter.Gap;
import eu.hansa.kernel.Language;
import java.io.Serializable;

/**
 * Which translations to list, and in which order. All that is not null has to hold; gap and task are asked of the language,
 * where one is given, and otherwise of any.
 *
 * @param type what is outside items has none
 * @param text words that the title has
 */
public record TranslationFilter(BacklogKind kind, String type, Language language, Gap gap, Task task, String text, Order order)
        implements Serializable {

    public static final TranslationFilter ALL = new TranslationFilter(null, null, null, null, null, null, Order.CHANGED);

    /** Who has a translation. */
    public enum Task {
        MINE, NOBODYS, LATE
    }

    public enum Order {
        CHANGED, OLDEST, TITLE,
        /** What is due first; what has no day after all others. */
        DUE,
        /** In the language, where one is given, and otherwise in all of them together. */
        MOST_TO_GO,
        /** What is soon done first; what is done after all others. */
        LEAST_TO_GO
    }

    public TranslationFilter of(BacklogKind wanted) {
        return new TranslationFilter(wanted, type, language, gap, task, text, order);
    }

    public TranslationFilter in(Language wanted) {
        return new TranslationFilter(kind, type, wanted, gap, task, text, order);
    }

    public TranslationFilter lacking(Gap wanted) {
        return new TranslationFilter(kind, type, language, wanted, task, text, order);
    }

    public TranslationFilter had(Task wanted) {
        return new TranslationFilter(kind, type, language, gap, wanted, text, order);
    }

    public TranslationFilter titled(String words) {
        return new TranslationFilter(kind, type, language, gap, task, words, order);
    }

    public TranslationFilter sorted(Order wanted) {
        return new TranslationFilter(kind, type, language, gap, task, text, wanted);
    }
}
