package eu.hansa.publication.search;

import eu.hansa.kernel.Language;
import java.util.Map;

/**
 * How many would be found by each way to narrow the question, with what was chosen of the other kinds. What would find
 * nothing is left out.
 *
 * @param topics    by a term's id
 * @param languages texts in each language, whether or not they are offered to this reader
 * @param offered   how many there are where no language is chosen
 */
public record Facets(Map<String, Long> types, Map<Long, Long> topics, Map<Integer, Long> years, Map<Language, Long> languages, long offered) {

    public static final Facets NONE = new Facets(Map.of(), Map.of(), Map.of(), Map.of(), 0);
}
