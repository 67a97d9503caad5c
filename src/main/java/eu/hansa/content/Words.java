package eu.hansa.content;

import java.io.Serializable;

/**
 * The words of an item in one language, as a form holds them and a verb takes them.
 *
 * @param slug empty for “propose one from the title”
 */
public record Words(String title, String slug, String summary, Body body) implements Serializable {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_SUMMARY = 1000;
}
