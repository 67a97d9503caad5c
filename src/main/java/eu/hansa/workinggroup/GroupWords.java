package eu.hansa.workinggroup;

import eu.hansa.kernel.Translated;
import eu.hansa.publication.Published;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The words of a group's parts for the readers of one language: its own, or else those of another language.
 *
 * @param others the same group in its other languages, the best first; asked only if something is missing
 */
public record GroupWords(Published page, Supplier<List<Published>> others) {

    /** Empty when no language has any. */
    public Optional<Translated> of(Function<GroupBody, Map<String, String>> texts, String part) {
        return of(texts, List.of(part));
    }

    /** What a point says or depends on; what was carried over says what it said in the year before, unless it has new words. */
    public Optional<Translated> of(Function<GroupBody, Map<String, String>> texts, Point point) {
        return of(texts, ((GroupFacts) page.facts()).ancestry(point));
    }

    private Optional<Translated> of(Function<GroupBody, Map<String, String>> texts, List<String> parts) {
        return in(page, texts, parts).or(() -> others.get().stream().flatMap(other -> in(other, texts, parts).stream()).findFirst());
    }

    private static Optional<Translated> in(Published group, Function<GroupBody, Map<String, String>> texts, List<String> parts) {
        Map<String, String> own = texts.apply((GroupBody) group.body());
        return parts.stream().map(own::get).filter(text -> text != null && !text.isBlank()).map(text -> new Translated(text, group.language())).findFirst();
    }
}
