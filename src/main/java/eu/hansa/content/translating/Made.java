package eu.hansa.content.translating;

import eu.hansa.content.Words;
import eu.hansa.content.WordsField;
import eu.hansa.content.compare.Difference;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * From what each passage of a translation was made, told for the passages of each text in their order. Stored with the
 * revision whose words it speaks of; it names a passage of the source by its revision and the hash of what it says.
 *
 * @param origins  by the names of the texts
 * @param leftOut  what of the source is rendered by nothing, on purpose
 */
public record Made(Map<String, List<Origin>> origins, Map<String, Set<String>> leftOut) implements Serializable {

    public static final Made NOTHING = new Made(Map.of(), Map.of());

    private static final double SAME = 100;
    private static final double ALIKE = 0.35;

    /** All of these words were made from this source, passage for passage as they follow one another. */
    public static Made inOrder(SourceText source, Words target) {
        Map<String, List<Origin>> origins = new LinkedHashMap<>();
        Map<String, Set<String>> leftOut = new LinkedHashMap<>();
        Texts.beside(source.words(), target).forEach((name, text) -> {
            int[] partners = Alignment.of(text.target(), text.source(), (t, s) -> form(s, t));
            List<Origin> made = new ArrayList<>();
            Set<String> left = new HashSet<>();
            text.source().forEach(segment -> left.add(segment.content()));
            for (int partner : partners) {
                Segment from = partner < 0 ? null : text.source().get(partner);
                made.add(source.origin(from, false));
                left.remove(from == null ? null : from.content());
            }
            origins.put(name, made);
            leftOut.put(name, text.target().isEmpty() ? Set.of() : left);
        });
        return new Made(origins, leftOut);
    }

    /**
     * What holds after somebody wrote: a passage that was changed now renders what stood beside it, one that was not
     * keeps what it was made from, until somebody settles that it is good for what the source says now.
     *
     * @param before  the words of which this speaks
     * @param now     the words as they were written
     * @param source  the text that stood beside them
     * @param settled the keys of passages that need nothing new, each as {@code text/key}
     * @param machine whether what was changed was written by a machine
     */
    public Made after(Words before, Words now, SourceText source, Set<String> settled, boolean machine) {
        Map<String, List<Origin>> after = new LinkedHashMap<>();
        Map<String, Set<String>> left = new LinkedHashMap<>();
        Map<String, Texts> earlier = Texts.beside(before, now);
        Texts.beside(source.words(), now).forEach((name, text) -> {
            List<Segment> was = earlier.containsKey(name) ? earlier.get(name).source() : List.of();
            int[] ancestors = ancestors(was, text.target());
            List<Origin> known = new ArrayList<>();
            for (int ancestor : ancestors) {
                known.add(ancestor < 0 ? null : origin(name, ancestor));
            }
            List<Rendering> renderings = Bench.pair(name, text, known, leftOut(name), source);
            List<Origin> made = new ArrayList<>();
            Set<String> still = new HashSet<>();
            int at = 0;
            for (Rendering rendering : renderings) {
                boolean isSettled = settled.contains(name + "/" + rendering.key());
                if (rendering.target() == null) {
                    if (isSettled || rendering.isDone()) {
                        still.add(rendering.source().content());
                    }
                    continue;
                }
                boolean kept = ancestors[at] >= 0 && known.get(at) != null && was.get(ancestors[at]).content().equals(rendering.target().content());
                made.add(kept && !isSettled ? known.get(at) : source.origin(rendering.source(), machine && !kept && !isSettled));
                at++;
            }
            after.put(name, made);
            left.put(name, still);
        });
        return new Made(after, left);
    }

    /** For each passage the one from which it came, as it was or changed; -1 for a new one. */
    private static int[] ancestors(List<Segment> was, List<Segment> now) {
        int[] ancestors = Alignment.of(now, was, (n, w) -> n.content().equals(w.content()) ? SAME : n.isPlain() ? 1 : likeness(n, w));
        Set<Integer> taken = new HashSet<>();
        Arrays.stream(ancestors).forEach(taken::add);
        for (int i = 0; i < now.size(); i++) {
            for (int j = 0; j < was.size() && ancestors[i] < 0; j++) {
                if (!taken.contains(j) && was.get(j).content().equals(now.get(i).content())) {
                    ancestors[i] = j;
                    taken.add(j);
                }
            }
        }
        return ancestors;
    }

    private static double likeness(Segment one, Segment other) {
        double likeness = Difference.likeness(one.text(), other.text());
        return likeness < ALIKE ? 0 : likeness;
    }

    /** What it is worth to pair a passage of the source with one made from another text of it. */
    static double worth(Segment source, Segment target, Origin made) {
        if (made == null) {
            return form(source, target);
        }
        if (made.rendersNothing()) {
            return source.isPlain() ? 1 : 0;
        }
        if (made.source().equals(source.content())) {
            return SAME;
        }
        double likeness = likeness(source, new Segment(source.kind(), made.source()));
        return likeness > 0 ? 2 + likeness : form(source, target) / 10;
    }

    /** What it is worth to pair two passages of which only the form is known. */
    private static double form(Segment source, Segment target) {
        double one = source.text().length() + 1.0;
        double other = target.text().length() + 1.0;
        double ratio = Math.min(one, other) / Math.max(one, other);
        return source.kind().equals(target.kind()) ? 1 + ratio : ratio / 5;
    }

    /** The same, but for one text, of which the other one is right. */
    public Made with(String name, Made other) {
        Map<String, List<Origin>> all = new LinkedHashMap<>(origins);
        Map<String, Set<String>> left = new LinkedHashMap<>(leftOut);
        all.put(name, other.origins.getOrDefault(name, List.of()));
        left.put(name, other.leftOut(name));
        return new Made(all, left);
    }

    Origin origin(String name, int place) {
        List<Origin> made = origins.getOrDefault(name, List.of());
        return place < made.size() ? made.get(place) : null;
    }

    Set<String> leftOut(String name) {
        return leftOut.getOrDefault(name, Set.of());
    }

    /** As it is stored. */
    public String json() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        origins.forEach((name, made) -> {
            JsonArrayBuilder from = Json.createArrayBuilder();
            made.forEach(origin -> {
                JsonObjectBuilder one = Json.createObjectBuilder().add("in", String.valueOf(origin.revision()));
                if (!origin.rendersNothing()) {
                    one.add("of", Segment.hash(origin.source()));
                }
                if (origin.machine()) {
                    one.add("machine", true);
                }
                from.add(one);
            });
            JsonArrayBuilder left = Json.createArrayBuilder();
            leftOut(name).stream().map(Segment::hash).sorted().forEach(left::add);
            all.add(name, Json.createObjectBuilder().add("from", from).add("left", left));
        });
        return all.build().toString();
    }

    /**
     * Reads what was stored.
     *
     * @param sources the source's revisions by their ids
     * @param now     the text that stands beside the translation now
     */
    public static Made read(String json, LongFunction<SourceText> sources, SourceText now) {
        JsonObject stored = stored(json);
        Map<Long, Map<String, Map<String, String>>> known = new HashMap<>();
        Map<String, List<Origin>> origins = new LinkedHashMap<>();
        Map<String, Set<String>> leftOut = new LinkedHashMap<>();
        stored.forEach((name, value) -> {
            List<Origin> made = new ArrayList<>();
            Set<String> left = new HashSet<>();
            for (JsonObject one : value.asJsonObject().getJsonArray("from").getValuesAs(JsonObject.class)) {
                SourceText source = sources.apply(Long.parseLong(one.getString("in")));
                String content = one.containsKey("of") ? known.computeIfAbsent(source.revision(), id -> contents(source.words()))
                        .getOrDefault(name, Map.of()).getOrDefault(one.getString("of"), "") : "";
                made.add(new Origin(content, source.revision(), source.number(), one.getBoolean("machine", false)));
            }
            Map<String, String> present = known.computeIfAbsent(now.revision(), id -> contents(now.words())).getOrDefault(name, Map.of());
            JsonArray hashes = value.asJsonObject().getJsonArray("left");
            hashes.getValuesAs(JsonString.class).forEach(hash -> Optional.ofNullable(present.get(hash.getString())).ifPresent(left::add));
            origins.put(name, made);
            leftOut.put(name, left);
        });
        return new Made(origins, leftOut);
    }

    private static JsonObject stored(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static Map<String, Map<String, String>> contents(Words words) {
        Map<String, Map<String, String>> contents = new HashMap<>();
        for (WordsField field : WordsField.of(words)) {
            Map<String, String> byHash = new HashMap<>();
            Segment.of(field).forEach(segment -> byHash.put(segment.hash(), segment.content()));
            contents.put(field.name(), byHash);
        }
        return contents;
    }
}
