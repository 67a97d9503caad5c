package eu.hansa.content.workflow;

import eu.hansa.content.Words;
import eu.hansa.content.WordsField;
import eu.hansa.content.translating.Bench;
import eu.hansa.content.translating.Made;
import eu.hansa.content.translating.SourceText;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A translation as it was saved, beside the text of the source that it has to render now.
 *
 * @param target the newest words; empty ones while there are none
 */
public record Beside(SourceText source, Words target, Made made) implements Serializable {

    /**
     * Words with other contents in some of the passages that the saved ones have or miss.
     *
     * @param written by passage, named {@code text/key}; what names none is left out of account
     */
    public Words written(Words words, Map<String, String> written) {
        Map<String, String> values = new HashMap<>();
        Bench bench = with(words);
        WordsField.sideBySide(source.words(), words).forEach((name, both) -> {
            Map<String, String> own = new HashMap<>();
            bench.of(name).stream().filter(passage -> written.containsKey(name + "/" + passage.key()))
                    .forEach(passage -> own.put(passage.key(), written.get(name + "/" + passage.key())));
            if (!own.isEmpty()) {
                values.put(name, bench.compose(name, both.get(0).value(), both.get(1).value(), own));
            }
        });
        return WordsField.with(words, values);
    }

    /** Where each passage stands when these are the words, which nobody has saved yet. */
    public Bench with(Words words) {
        return Bench.of(source, words, made.after(target, words, source, Set.of(), false));
    }
}
