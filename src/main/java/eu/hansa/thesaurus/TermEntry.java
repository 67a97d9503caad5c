package eu.hansa.thesaurus;

import eu.hansa.kernel.Language;
import java.io.Serializable;
import java.util.Map;

/** A term with its names in all languages that it has one in. */
public record TermEntry(TermKind kind, String key, Map<Language, TermWords> words) implements Serializable {

    public TermEntry {
        words = Map.copyOf(words);
    }
}
