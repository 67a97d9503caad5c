package eu.hansa.workinggroup.paper.text;

/**
 * What came of an attempt to read a file.
 *
 * @param words null unless it was {@link TextState#READ}; never longer than {@link TextReader#MOST_CHARACTERS}
 */
public record ReadText(TextState state, String words) {

    static ReadText without(TextState state) {
        return new ReadText(state, null);
    }
}
