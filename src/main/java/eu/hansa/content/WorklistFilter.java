package eu.hansa.content;

import eu.hansa.kernel.Language;
import java.io.Serializable;

/**
 * Which items to list. All that is not null has to hold; state, gap and task are asked of the language, where one is given,
 * and otherwise of any.
 *
 * @param text words that the title in any language has
 */
public record WorklistFilter(View view, String type, Language language, Mark state, Gap gap, Task task, String text, Order order)
        implements Serializable {

    public enum View {
        WAITING, MINE, ALL, ARCHIVED, TRASH
    }

    /** What a translation lacks. */
    public enum Gap {
        NEEDS_WORK, MISSING, OUTDATED
    }

    /** Who has a translation. */
    public enum Task {
        MINE, NOBODYS, LATE
    }

    public enum Order {
        CHANGED, OLDEST, TITLE, TITLE_BACK,
        /** What is due first; what has no day after all others. */
        DUE
    }

    public static WorklistFilter of(View view) {
        return new WorklistFilter(view, null, null, null, null, null, null, Order.CHANGED);
    }

    public WorklistFilter in(Language wanted) {
        return new WorklistFilter(view, type, wanted, state, gap, task, text, order);
    }

    public WorklistFilter of(Mark wanted) {
        return new WorklistFilter(view, type, language, wanted, gap, task, text, order);
    }

    public WorklistFilter lacking(Gap wanted) {
        return new WorklistFilter(view, type, language, state, wanted, task, text, order);
    }

    public WorklistFilter had(Task wanted) {
        return new WorklistFilter(view, type, language, state, gap, wanted, text, order);
    }

    public WorklistFilter titled(String words) {
        return new WorklistFilter(view, type, language, state, gap, task, words, order);
    }

    public WorklistFilter sorted(Order wanted) {
        return new WorklistFilter(view, type, language, state, gap, task, text, wanted);
    }

    /** Whether anything but the view restricts the list. */
    public boolean isNarrowed() {
        return type != null || language != null || state != null || gap != null || task != null || text != null;
    }
}
