package eu.hansa.content.compare;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Brings two people's changes to the same facts together: fact by fact and, where a fact is a list, entry by entry. What
 * only one of them touched is settled; for the rest somebody chooses, and both changes are offered where they come
 * together cleanly. It knows no content type: an entry that has an {@code id} is known by that, any other by what it says.
 */
public final class FactsMerge {

    /** Whose change is to stay. */
    public enum Choice { BOTH, MINE, THEIRS }

    /**
     * Where both changed something.
     *
     * @param fact  the name of the fact
     * @param entry the id of the entry of its list; null for the fact as a whole
     * @param order whether it is the order of the list, and not what is in it
     */
    public record Place(String fact, String entry, boolean order) implements Serializable {
    }

    /** One place in its versions, each as facts that consist of it alone; empty ones where it is not there. {@code both} is null where a person has to choose. */
    public record Clash(Place place, String before, String mine, String theirs, String both) implements Serializable {
    }

    private final JsonObject base;
    private final JsonObject mine;
    private final JsonObject theirs;
    private final Map<String, ListMerge> lists = new LinkedHashMap<>();
    private final List<Clash> clashes = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();

    private FactsMerge(JsonObject base, JsonObject mine, JsonObject theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        names.addAll(base.keySet());
        names.addAll(mine.keySet());
        names.addAll(theirs.keySet());
        names.forEach(this::compare);
    }

    /** Of facts as JSON: those from which both began, and what each made of them. */
    public static FactsMerge of(String base, String mine, String theirs) {
        return new FactsMerge(read(base), read(mine), read(theirs));
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private void compare(String fact) {
        if (!isContested(base.get(fact), mine.get(fact), theirs.get(fact))) {
            return;
        }
        Optional<ListMerge> list = ListMerge.of(base.get(fact), mine.get(fact), theirs.get(fact));
        if (list.isPresent()) {
            lists.put(fact, list.get());
            list.get().clashing().forEach(entry -> clashes.add(clash(new Place(fact, entry, false), value -> Json.createArrayBuilder().add(value).build(),
                    list.get().versions(entry))));
            if (list.get().isOrderContested()) {
                clashes.add(clash(new Place(fact, null, true), Function.identity(), list.get().moved()));
            }
        } else {
            clashes.add(clash(new Place(fact, null, false), Function.identity(), new Versions(base.get(fact), mine.get(fact), theirs.get(fact))));
        }
    }

    private static Clash clash(Place place, Function<JsonValue, JsonValue> wrapped, Versions versions) {
        Function<JsonValue, String> alone = value -> value == null ? "{}"
                : Json.createObjectBuilder().add(place.fact(), wrapped.apply(value)).build().toString();
        return new Clash(place, alone.apply(versions.before()), alone.apply(versions.mine()), alone.apply(versions.theirs()),
                versions.both().map(alone).orElse(null));
    }

    private static boolean isContested(JsonValue before, JsonValue mine, JsonValue theirs) {
        return !Objects.equals(mine, before) && !Objects.equals(theirs, before) && !Objects.equals(mine, theirs);
    }

    /** What somebody has to look at, in the order of the facts and of their lists; empty when everything is settled. */
    public List<Clash> clashes() {
        return List.copyOf(clashes);
    }

    /** The facts with everything that is settled and, at each {@link #clashes clash}, what was chosen there. */
    public String with(Function<Place, Choice> choices) {
        JsonObjectBuilder merged = Json.createObjectBuilder();
        for (String fact : names) {
            Place whole = new Place(fact, null, false);
            JsonValue value = lists.containsKey(fact) ? lists.get(fact).with(fact, choices)
                    : new Versions(base.get(fact), mine.get(fact), theirs.get(fact)).settled(() -> choices.apply(whole));
            if (value != null) {
                merged.add(fact, value);
            }
        }
        return merged.build().toString();
    }

    /** Something before, and as each of the two has it; null where it is not there. */
    private record Versions(JsonValue before, JsonValue mine, JsonValue theirs) {

        boolean isContested() {
            return FactsMerge.isContested(before, mine, theirs);
        }

        JsonValue settled(Supplier<Choice> choice) {
            if (!isContested()) {
                return Objects.equals(mine, before) ? theirs : mine;
            }
            return switch (choice.get()) {
                case MINE -> mine;
                case THEIRS -> theirs;
                case BOTH -> both().orElseThrow();
            };
        }

        /** Both changes in one, property by property; empty where they touch the same one, or one of the two took the whole away. */
        Optional<JsonValue> both() {
            if (!isContested()) {
                return Optional.ofNullable(settled(null));
            }
            if (!(before instanceof JsonObject b && mine instanceof JsonObject m && theirs instanceof JsonObject t)) {
                return Optional.empty();
            }
            JsonObjectBuilder merged = Json.createObjectBuilder();
            Set<String> properties = new LinkedHashSet<>(t.keySet());
            properties.addAll(m.keySet());
            for (String property : properties) {
                Versions part = new Versions(b.get(property), m.get(property), t.get(property));
                Optional<JsonValue> value = ListMerge.of(part.before(), part.mine(), part.theirs()).filter(list -> part.isContested())
                        .map(ListMerge::clean).orElseGet(part::both);
                if (value.isEmpty() && part.isContested()) {
                    return Optional.empty();
                }
                value.ifPresent(given -> merged.add(property, given));
            }
            return Optional.of(merged.build());
        }
    }

    /** A list in its three versions, by the keys of its entries. */
    private static final class ListMerge {

        private final Map<String, JsonValue> base;
        private final Map<String, JsonValue> mine;
        private final Map<String, JsonValue> theirs;

        private ListMerge(Map<String, JsonValue> base, Map<String, JsonValue> mine, Map<String, JsonValue> theirs) {
            this.base = base;
            this.mine = mine;
            this.theirs = theirs;
        }

        /** Empty where these are no lists, or where it cannot be told which entry is which. */
        static Optional<ListMerge> of(JsonValue base, JsonValue mine, JsonValue theirs) {
            Map<String, JsonValue> b = keyed(base);
            Map<String, JsonValue> m = keyed(mine);
            Map<String, JsonValue> t = keyed(theirs);
            return b == null || m == null || t == null || isRewritten(b, m, t) ? Optional.empty() : Optional.of(new ListMerge(b, m, t));
        }

        /** Null where an entry stands there twice. */
        private static Map<String, JsonValue> keyed(JsonValue list) {
            if (list != null && !(list instanceof JsonArray)) {
                return null;
            }
            Map<String, JsonValue> keyed = new LinkedHashMap<>();
            for (JsonValue entry : list == null ? JsonValue.EMPTY_JSON_ARRAY : (JsonArray) list) {
                if (keyed.put(key(entry), entry) != null) {
                    return null;
                }
            }
            return keyed;
        }

        private static String key(JsonValue entry) {
            return entry instanceof JsonObject object && object.get("id") instanceof JsonString id ? id.getString() : entry.toString();
        }

        /**
         * Whether both may have written the same entry anew. One that has no id is then another one, so that nobody can tell
         * whether it was changed or taken away.
         */
        private static boolean isRewritten(Map<String, JsonValue> base, Map<String, JsonValue> mine, Map<String, JsonValue> theirs) {
            boolean goneFromBoth = base.entrySet().stream().anyMatch(entry -> entry.getValue() instanceof JsonObject object && !object.containsKey("id")
                    && !mine.containsKey(entry.getKey()) && !theirs.containsKey(entry.getKey()));
            return goneFromBoth && !mine.keySet().equals(theirs.keySet());
        }

        Versions versions(String entry) {
            return new Versions(base.get(entry), mine.get(entry), theirs.get(entry));
        }

        /** The entries that both changed, or one of them while the other took it away. */
        List<String> clashing() {
            return all(theirs, mine).stream().filter(entry -> versions(entry).isContested()).toList();
        }

        private List<String> common(Map<String, JsonValue> side) {
            return side.keySet().stream().filter(entry -> base.containsKey(entry) && mine.containsKey(entry) && theirs.containsKey(entry)).toList();
        }

        private boolean isReordered(Map<String, JsonValue> side) {
            return !common(side).equals(common(base));
        }

        boolean isOrderContested() {
            return isReordered(mine) && isReordered(theirs) && !common(mine).equals(common(theirs));
        }

        /** Those entries that stand elsewhere in one version than in another, in the order of each. */
        Versions moved() {
            List<List<String>> orders = List.of(common(base), common(mine), common(theirs));
            Set<String> moved = new HashSet<>();
            for (int i = 0; i < orders.get(0).size(); i++) {
                int at = i;
                Set<String> here = new HashSet<>(orders.stream().map(order -> order.get(at)).toList());
                moved.addAll(here.size() > 1 ? here : Set.of());
            }
            return new Versions(array(common(base), moved, base), array(common(mine), moved, mine), array(common(theirs), moved, theirs));
        }

        private static JsonArray array(List<String> order, Set<String> which, Map<String, JsonValue> values) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            order.stream().filter(which::contains).forEach(entry -> array.add(values.get(entry)));
            return array.build();
        }

        /** Every entry of either: the first one's order, each of the other's behind what it stands behind there. */
        private static List<String> all(Map<String, JsonValue> first, Map<String, JsonValue> other) {
            List<String> all = new ArrayList<>(first.keySet());
            String before = null;
            for (String entry : other.keySet()) {
                if (!first.containsKey(entry)) {
                    all.add(before == null ? 0 : all.indexOf(before) + 1, entry);
                }
                before = entry;
            }
            return all;
        }

        /** With both changes; empty where that takes a choice. */
        Optional<JsonValue> clean() {
            return clashing().isEmpty() && !isOrderContested() ? Optional.of(with("", place -> Choice.BOTH)) : Optional.empty();
        }

        JsonArray with(String fact, Function<Place, Choice> choices) {
            boolean mineLeads = isOrderContested() ? choices.apply(new Place(fact, null, true)) == Choice.MINE : isReordered(mine);
            List<String> order = mineLeads ? all(mine, theirs) : all(theirs, mine);
            Map<String, JsonValue> merged = new LinkedHashMap<>();
            order.forEach(entry -> merged.put(entry, versions(entry).settled(() -> choices.apply(new Place(fact, entry, false)))));
            keepWhatIsStillMeant(merged);
            JsonArrayBuilder array = Json.createArrayBuilder();
            merged.values().stream().filter(Objects::nonNull).forEach(array::add);
            return array.build();
        }

        /** An entry that one of them took away stays if something that the other has stands below it or comes from it. */
        private void keepWhatIsStillMeant(Map<String, JsonValue> merged) {
            boolean kept = true;
            while (kept) {
                Set<String> meant = new HashSet<>();
                merged.values().stream().filter(JsonObject.class::isInstance).flatMap(entry -> entry.asJsonObject().values().stream())
                        .filter(JsonString.class::isInstance).forEach(text -> meant.add(((JsonString) text).getString()));
                kept = false;
                for (Map.Entry<String, JsonValue> entry : merged.entrySet()) {
                    JsonValue left = theirs.getOrDefault(entry.getKey(), mine.get(entry.getKey()));
                    if (entry.getValue() == null && left != null && meant.contains(entry.getKey())) {
                        entry.setValue(left);
                        kept = true;
                    }
                }
            }
        }
    }
}
