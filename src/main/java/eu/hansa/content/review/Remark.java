package eu.hansa.content.review;

/**
 * What was typed of a text, among other things that are said of it in one go.
 *
 * @param input   in which it was typed, as a refusal names it
 * @param field   the field of which it is said; null for an answer
 * @param passage which paragraph of that, counted from 0
 * @param answers the comment that it answers; null when it is said of a passage
 */
public record Remark(String input, String field, int passage, Long answers, String words) {

    public static Remark of(String input, String field, int passage, String words) {
        return new Remark(input, field, passage, null, words);
    }

    public static Remark answer(String input, long comment, String words) {
        return new Remark(input, null, -1, comment, words);
    }
}
