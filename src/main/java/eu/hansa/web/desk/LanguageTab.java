package eu.hansa.web.desk;

import eu.hansa.kernel.Language;
import java.util.List;

/** A language of the item that is open, with where it stands. */
public record LanguageTab(Language language, String name, boolean current, List<Mark> marks) {

    /**
     * A state as shape and word.
     *
     * @param icon as in {@code resources/desk/icons.svg}
     */
    public record Mark(String icon, String text) {
    }
}
