package eu.hansa.backlog;

import eu.hansa.kernel.Language;

/**
 * Where something is translated.
 *
 * @param item          the item whose rights decide and whose title names it; null for what stands outside items
 * @param title         what is outside items is called; null within them, like its language, which is also null for no language
 * @param key           by what it is named where it is translated; null where its id says that
 */
public record BacklogPlace(Long item, String title, Language titleLanguage, String key) {

    private static final int LONGEST_TITLE = 400;

    public BacklogPlace {
        title = title == null || title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }

    public static BacklogPlace in(long item) {
        return new BacklogPlace(item, null, null, null);
    }
}
