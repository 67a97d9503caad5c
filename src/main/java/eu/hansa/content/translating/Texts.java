package eu.hansa.content.translating;

import eu.hansa.content.Words;
import eu.hansa.content.WordsField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The passages of one text in two languages. */
record Texts(boolean markup, List<Segment> source, List<Segment> target) {

    /** Every text that is translated, by its name. */
    static Map<String, Texts> beside(Words source, Words target) {
        Map<String, Texts> texts = new LinkedHashMap<>();
        WordsField.sideBySide(source, target).forEach((name, both) -> {
            if (!"slug".equals(name)) {
                texts.put(name, new Texts(both.get(0).markup(), Segment.of(both.get(0)), Segment.of(both.get(1))));
            }
        });
        return texts;
    }
}
