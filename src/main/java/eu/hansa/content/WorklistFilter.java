package eu.hansa.content;

import eu.hansa.kernel.Language;
import java.io.Serializable;

/**
 * Which items to list. All that is not null has to hold; state and gap are asked of the language, where one is given,
 * and otherwise of any.
 *
 * @param text words that the title in any language has
 */
public record WorklistFilter(View view, String type, Language language, Mark state, Gap gap, String text, Order order)
        implements Serializable {

    public enum View {
        WAITING, MINE, ALL, ARCHIVED, TRASH
    }

    /** What a translation lacks. */
    public enum Gap {
        NEEDS_WORK, MISSING, OUTDATED
    }

    public enum Order {
        CHANGED, OLDEST, TITLE, TITLE_BACK
    }

    public static WorklistFilter of(View view) {
        return new WorklistFilter(view, null, null, null, null, null, Order.CHANGED);
    }

    public WorklistFilter in(Language wanted) {
        return new WorklistFilter(view, type, wanted, state, gap, text, order);
    }

    public WorklistFilter of(Mark wanted) {
        return new WorklistFilter(view, type, language, wanted, gap, text, order);
    }

    public WorklistFilter lacking(Gap wanted) {
        return new WorklistFilter(view, type, language, state, wanted, text, order);
    }

    public WorklistFilter titled(String words) {
        return new WorklistFilter(view, type, language, state, gap, words, order);
    }

    public WorklistFilter sorted(Order wanted) {
        return new WorklistFilter(view, type, language, state, gap, text, wanted);
    }

    /** Whether anything but the view restricts the list. */
    public boolean isNarrowed() {
        return type != null || language != null || state != null || gap != null || text != null;
    }
}
