package eu.hansa.workinggroup.paper;

import eu.hansa.kernel.Language;
import java.io.Serializable;
import java.util.Map;

/**
 * What an officer says of a paper.
 *
 * @param titles   by language; may be empty, then it is called after its file
 * @param language in which the file is written; null for several or none
 */
public record PaperWords(Map<Language, String> titles, Language language, PaperState state) implements Serializable {

    public PaperWords {
        titles = Map.copyOf(titles);
    }
}
