package eu.hansa.publication.search;

import eu.hansa.kernel.Language;

/**
 * What somebody looks for.
 *
 * @param text     as it was typed; see {@link Wanted} for what is understood of it
 * @param reader   in whose language things are offered: each in this language or, where it has none, in the best of its others
 * @param type     null for all, like everything that follows
 * @param topic    a term's id
 * @param language only texts in this language, whatever others there are of the same thing
 * @param page     counted from 1; one beyond the last means the last
 */
public record Question(String text, Language reader, String type, Long topic, Integer year, Language language, int page, int size) {

    public static Question of(String text, Language reader) {
        return new Question(text, reader, null, null, null, null, 1, 20);
    }

    public Question ofType(String only) {
        return new Question(text, reader, only, topic, year, language, 1, size);
    }

    public Question about(Long only) {
        return new Question(text, reader, type, only, year, language, 1, size);
    }

    public Question in(Integer only) {
        return new Question(text, reader, type, topic, only, language, 1, size);
    }

    public Question in(Language only) {
        return new Question(text, reader, type, topic, year, only, 1, size);
    }

    public Question at(int otherPage, int ofSize) {
        return new Question(text, reader, type, topic, year, language, otherPage, ofSize);
    }
}
