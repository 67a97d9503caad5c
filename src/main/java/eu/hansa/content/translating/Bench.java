package eu.hansa.content.translating;

import eu.hansa.content.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A translation beside its source, passage by passage and in the order of the source.
 *
 * @param texts the passages of each text, by its name
 */
public record Bench(Map<String, List<Rendering>> texts) {

    public static Bench of(SourceText source, Words target, Made made) {
        Map<String, List<Rendering>> texts = new LinkedHashMap<>();
        Texts.beside(source.words(), target).forEach((name, text) -> {
            List<Origin> known = new ArrayList<>();
            for (int i = 0; i < text.target().size(); i++) {
                known.add(made.origin(name, i));
            }
            texts.put(name, pair(name, text, known, made.leftOut(name), source));
        });
        return new Bench(texts);
    }

    /** @param known from what each passage of the target was made, or its predecessor; null where nothing is known */
    static List<Rendering> pair(String name, Texts text, List<Origin> known, Set<String> leftOut, SourceText source) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.target().size(); i++) {
            places.add(i);
        }
        int[] partners = Alignment.of(text.source(), places, (s, i) -> Made.worth(s, text.target().get(i), known.get(i)));
        List<Rendering> renderings = new ArrayList<>();
        Map<String, Integer> counted = new HashMap<>();
        int at = 0;
        for (int j = 0; j < partners.length; j++) {
            int until = partners[j];
            while (until >= 0 && at < until) {
                renderings.add(rendering(name, text, null, at, known.get(at), leftOut, source, counted));
                at++;
            }
            boolean rendered = until >= 0;
            renderings.add(rendering(name, text, text.source().get(j), rendered ? at : -1, rendered ? known.get(at) : null, leftOut, source,
                    counted));
            at += rendered ? 1 : 0;
        }
        for (; at < text.target().size(); at++) {
            renderings.add(rendering(name, text, null, at, known.get(at), leftOut, source, counted));
        }
        return renderings;
    }

    private static Rendering rendering(String name, Texts text, Segment source, int place, Origin origin, Set<String> leftOut,
            SourceText now, Map<String, Integer> counted) {
        Segment target = place < 0 ? null : text.target().get(place);
        String hash = source == null ? "x" + target.hash() : source.hash();
        int before = counted.merge(hash, 1, Integer::sum) - 1;
        String key = before == 0 ? hash : hash + "-" + before;
        return new Rendering(name, text.markup(), key, source, target, origin, state(source, target, origin, leftOut, now));
    }

    private static Rendering.State state(Segment source, Segment target, Origin origin, Set<String> leftOut, SourceText now) {
        if (target == null) {
            return leftOut.contains(source.content()) ? Rendering.State.DONE : Rendering.State.UNTRANSLATED;
        }
        if (origin == null || origin.machine()) {
            return origin == null ? Rendering.State.DONE : Rendering.State.MACHINE;
        }
        boolean same = origin.source().equals(source == null ? "" : source.content());
        return same || origin.number() >= now.significant() ? Rendering.State.DONE : Rendering.State.OUTDATED;
    }

    /** All passages, text by text. */
    public List<Rendering> all() {
        return texts.values().stream().flatMap(List::stream).toList();
    }

    public List<Rendering> of(String name) {
        return texts.getOrDefault(name, List.of());
    }

    public boolean isDone() {
        return all().stream().allMatch(Rendering::isDone);
    }

    public int wordsToGo() {
        return all().stream().mapToInt(Rendering::wordsToGo).sum();
    }

    /**
     * A text with other words in some of its passages, all else as it is. A passage that was missing is put where the
     * source has it, one that was emptied is taken out.
     *
     * @param source  the text of the source
     * @param target  the text as it is
     * @param written what is to stand in passages, by their keys
     */
    public String compose(String name, String source, String target, Map<String, String> written) {
        List<Rendering> renderings = of(name);
        boolean markup = renderings.stream().anyMatch(Rendering::markup);
        if (!markup) {
            return renderings.stream().filter(rendering -> written.containsKey(rendering.key())).findFirst()
                    .map(rendering -> written.get(rendering.key())).orElse(target);
        }
        Map<String, String> changed = new HashMap<>();
        for (Rendering rendering : renderings) {
            String content = written.get(rendering.key());
            if (content != null && !Segment.normal(content, true).equals(rendering.target() == null ? "" : rendering.target().content())) {
                changed.put(rendering.key(), Segment.normal(content, true));
            }
        }
        if (changed.isEmpty()) {
            return target;
        }
        return renderings.stream().allMatch(rendering -> rendering.target() == null) ? Skeleton.filled(source, renderings, changed)
                : Skeleton.mended(source, target, renderings, changed);
    }
}
