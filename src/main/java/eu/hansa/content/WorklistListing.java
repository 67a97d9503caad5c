package eu.hansa.content;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.content.WorklistFilter.Order;
import eu.hansa.content.WorklistFilter.View;
import eu.hansa.kernel.Language;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which items a list of one person has, in its order, up to the most that can be paged through. A list is put together
 * from parts, each of which goes along an index of the rows in the list's order and stops when it has enough: as many
 * parts as the person has scopes, however many items there are.
 */
final class WorklistListing {

    /** Nobody pages further; whoever has more narrows the list. */
    static final int MOST = 1_000;

    private static final int MOST_WORDS = 10;

    private final EntityManager entities;
    private final Actor actor;
    private final List<String> types;
    private final List<Language> languages;
    private final Supplier<WorklistConditions> conditions;

    /** @param conditions anew for each query */
    WorklistListing(EntityManager entities, Actor actor, List<String> types, List<Language> languages,
            Supplier<WorklistConditions> conditions) {
        this.entities = entities;
        this.actor = actor;
        this.types = types;
        this.languages = languages;
        this.conditions = conditions;
    }

    /** Where a person may look: at a type, within a group where one is given. */
    private record Scope(String type, Long group) {

        boolean has(String itemType, Long itemGroup) {
            return type.equals(itemType) && (group == null || group.equals(itemGroup));
        }
    }

    /**
     * A part of a list: of what something holds in a language, and whatever else has to be true of its items.
     *
     * @param among no more than {@link #MOST} items of which it can only be one; null where it may be any
     */
    private record Part(Shelf shelf, Facet facet, String language, Set<Long> among, List<String> more, boolean asksItem) {

        /** The same where something else has to be true as well, of which is known which few items it is true of, or nothing where they are many. */
        Part with(Optional<Set<Long>> few, String condition) {
            return few.map(items -> new Part(shelf, facet, language,
                    among == null ? items : items.stream().filter(among::contains).collect(Collectors.toSet()), more, asksItem))
                    .orElseGet(() -> new Part(shelf, facet, language, among, Stream.concat(more.stream(), Stream.of(condition)).toList(), asksItem));
        }

        boolean isOfNone() {
            return among != null && among.isEmpty();
        }
    }

    private record Place(long item, Instant changedAt, String title) {
    }

    /** Items, of each part of a list no more than {@link #MOST}, and whether there are more. */
    record Found(Set<Long> items, boolean more) {
    }

    /** A moment at which something happens to an item. */
    record Turn(long item, Instant at) {
    }

    /** At most one more than {@link #MOST}, from which it is known that there are more. */
    List<Long> ids(WorklistFilter filter) {
        WorklistConditions rules = conditions.get();
        List<String> more = new ArrayList<>();
        String language = filter.language() == null ? WorklistRow.ANY : filter.language().tag();
        List<Facet> leading = new ArrayList<>();
        if (filter.state() != null) {
            leading.add(Facet.of(filter.state()));
        }
        if (filter.gap() != null) {
            if (leading.isEmpty()) {
                leading.addAll(Facet.of(filter.gap()));
            } else {
                more.add(rules.lacking("r.itemId", filter.gap(), filter.language()));
            }
        }
        if (leading.isEmpty()) {
            leading.add(Facet.WRITTEN);
        }
        List<Part> parts = parts(rules, filter.view(), leading, language, more);
        if (filter.text() != null) {
            for (String word : WorklistWord.asked(filter.text()).stream().limit(MOST_WORDS).toList()) {
                Optional<Set<Long>> found = few("select w.itemId from WorklistWord w where ", each -> each.begins(word));
                parts = parts.stream().map(part -> part.with(found, rules.titled("r.itemId", word))).toList();
            }
        }
        return inOrder(rules, filter, parts);
    }

    /**
     * The items that a query tells, some of them more than once, where they are few. The database is not asked to tell each
     * once, for which it would go through all of them.
     */
    private Optional<Set<Long>> few(String query, Function<WorklistConditions, String> where) {
        WorklistConditions rules = conditions.get();
        List<Long> told = rules.bind(entities.createQuery(query + where.apply(rules), Long.class)).setMaxResults(2 * MOST + 1).getResultList();
        return Optional.<Set<Long>>of(new LinkedHashSet<>(told)).filter(items -> told.size() <= 2 * MOST && items.size() <= MOST);
    }

    /** Those that wait for a translation into this language, the longest unchanged first; likewise at most one more than {@link #MOST}. */
    List<Long> untranslated(Language language) {
        return untranslated(language, null);
    }

    /** The same of a few items. */
    List<Long> untranslated(Language language, Set<Long> among) {
        WorklistConditions rules = conditions.get();
        String owed = rules.missingTranslationOwed(language);
        return owed.equals(WorklistConditions.NEVER) ? List.of() : inOrder(rules, WorklistFilter.of(View.ALL).sorted(Order.OLDEST),
                List.of(new Part(Shelf.AT_WORK, Facet.MISSING, language.tag(), among, List.of(owed), true)));
    }

    /** Those of which a text that is there waits for this person. */
    Found textsOwed() {
        WorklistConditions rules = conditions.get();
        return found(rules, textsOwed(rules, List.of()));
    }

    /** Those of which a translation is behind its source. */
    Found outdated() {
        return found(conditions.get(), List.of(new Part(Shelf.AT_WORK, Facet.OUTDATED, WorklistRow.ANY, null, List.of(), false)));
    }

    /** The longest unchanged of each part. */
    private Found found(WorklistConditions rules, List<Part> parts) {
        Set<Long> items = new LinkedHashSet<>();
        boolean more = false;
        List<Scope> scopes = scopes(null);
        for (Part part : parts) {
            for (Scope scope : scopes) {
                List<Object[]> rows = along(rules, part, scope, Order.OLDEST);
                rows.stream().limit(MOST).forEach(row -> items.add((Long) row[0]));
                more |= rows.size() > MOST;
            }
        }
        return new Found(items, more);
    }

    /** When something of what is at work begins or ceases to be seen, from now until a moment. */
    List<Turn> turns(Instant until, int atMost) {
        WorklistConditions rules = conditions.get();
        return soonest(rules, "select distinct r.itemId, r.until from WorklistRow r where r.shelf = " + rules.given(Shelf.AT_WORK)
                + " and " + rules.turns(until), "r", "r.until, r.itemId", atMost);
    }

    /** For when releases of what is at work were asked for that wait for all their languages, until a moment or before now. */
    List<Turn> jointReleases(Instant until, int atMost) {
        WorklistConditions rules = conditions.get();
        return soonest(rules, "select i.id, i.releaseFrom from ContentItem i where " + rules.joint(until) + " and " + rules.atWork(),
                "i", "i.releaseFrom, i.id", atMost);
    }

    private List<Turn> soonest(WorklistConditions rules, String query, String alias, String order, int atMost) {
        return scopes(null).stream().flatMap(scope -> rules.bind(entities.createQuery(query + " and " + within(rules, alias, scope)
                + " order by " + order, Object[].class)).setMaxResults(atMost).getResultStream())
                .map(row -> new Turn((Long) row[0], (Instant) row[1]))
                .sorted(Comparator.comparing(Turn::at).thenComparing(Turn::item)).limit(atMost).toList();
    }

    private static String within(WorklistConditions rules, String alias, Scope scope) {
        return alias + ".type = " + rules.given(scope.type())
                + (scope.group() == null ? "" : " and " + alias + ".groupId = " + rules.given(scope.group()));
    }

    private List<Part> parts(WorklistConditions rules, View view, List<Facet> leading, String language, List<String> more) {
        Shelf shelf = view == View.TRASH ? Shelf.TRASH : view == View.ARCHIVED ? Shelf.ARCHIVED : Shelf.AT_WORK;
        return switch (view) {
            case ALL, TRASH, ARCHIVED -> leading.stream().map(facet -> new Part(shelf, facet, language, null, more, false)).toList();
            case MINE -> {
                Optional<Set<Long>> begun = few("select i.id from ContentItem i where ", WorklistConditions::begun);
                Optional<Set<Long>> written = few("select t.item.id from Revision h, Translation t where ", WorklistConditions::written);
                yield leading.stream().map(facet -> new Part(shelf, facet, language, null, more, false)).flatMap(part -> Stream.of(
                        part.with(begun, rules.among("select i.id from ContentItem i where " + rules.begun())),
                        part.with(written, rules.among("select t.item.id from Revision h, Translation t where " + rules.written())))).toList();
            }
            case WAITING -> waiting(rules, leading, language, more);
        };
    }

    private List<Part> waiting(WorklistConditions rules, List<Facet> leading, String language, List<String> more) {
        List<String> all = with(more, WorklistConditions.any(leading.stream()
                .map(facet -> rules.holds("r.itemId", facet, rules.given(language))).toList()));
        List<Part> parts = new ArrayList<>(textsOwed(rules, all));
        for (Language missing : languages) {
            String owed = rules.missingTranslationOwed(missing);
            if (!owed.equals(WorklistConditions.NEVER)) {
                parts.add(new Part(Shelf.AT_WORK, Facet.MISSING, missing.tag(), null, with(all, owed), true));
            }
        }
        return parts;
    }

    private static List<Part> textsOwed(WorklistConditions rules, List<String> more) {
        return rules.owed().entrySet().stream()
                .map(owed -> new Part(Shelf.AT_WORK, owed.getKey(), WorklistRow.ANY, null, with(more, owed.getValue()), true)).toList();
    }

    private static List<String> with(List<String> conditions, String another) {
        return Stream.concat(conditions.stream(), Stream.of(another)).toList();
    }

    private List<Long> inOrder(WorklistConditions rules, WorklistFilter filter, List<Part> parts) {
        Map<Long, Place> found = new LinkedHashMap<>();
        List<Scope> scopes = scopes(filter.type());
        for (Part part : parts) {
            if (part.isOfNone()) {
                continue;
            }
            Stream<Object[]> rows = part.among() == null ? scopes.stream().flatMap(scope -> along(rules, part, scope, filter.order()).stream())
                    : few(rules, part).stream().filter(row -> row[3] == part.shelf()
                            && scopes.stream().anyMatch(scope -> scope.has((String) row[4], (Long) row[5])));
            rows.forEach(row -> found.putIfAbsent((Long) row[0], new Place((Long) row[0], (Instant) row[1], (String) row[2])));
        }
        return found.values().stream().sorted(order(filter.order())).limit(MOST + 1L).map(Place::item).toList();
    }

    /** Of all items, in the order of the list, as many as can be paged through. */
    private List<Object[]> along(WorklistConditions rules, Part part, Scope scope, Order order) {
        List<String> where = new ArrayList<>(List.of("r.shelf = " + rules.given(part.shelf()), rules.row(part.facet(), part.language()),
                within(rules, "r", scope)));
        return rows(rules, part, where, " order by " + along(order), MOST + 1);
    }

    /** Of few items; nothing is asked by which the database could take the index of an order, and go through all of it. */
    private List<Object[]> few(WorklistConditions rules, Part part) {
        return rows(rules, part, new ArrayList<>(List.of("r.itemId in " + rules.given(part.among()), rules.row(part.facet(), part.language()))), "",
                Integer.MAX_VALUE);
    }

    private List<Object[]> rows(WorklistConditions rules, Part part, List<String> where, String order, int atMost) {
        if (part.asksItem()) {
            where.add("i.id = r.itemId");
        }
        where.addAll(part.more());
        return rules.bind(entities.createQuery("select r.itemId, r.changedAt, r.title, r.shelf, r.type, r.groupId from WorklistRow r"
                + (part.asksItem() ? ", ContentItem i" : "") + " where " + WorklistConditions.all(where) + order, Object[].class))
                .setMaxResults(atMost).getResultList();
    }

    /** The whole of an index is named, though most of it is the same for all: H2 then goes along it and stops when it has enough. */
    private static String along(Order order) {
        return switch (order) {
            case CHANGED -> "r.shelf, r.facet, r.language, r.type, r.changedAt desc, r.itemId desc";
            case OLDEST -> "r.shelf, r.facet, r.language, r.type, r.changedAt, r.itemId";
            case TITLE -> "r.shelf, r.facet, r.language, r.type, r.title, r.itemId";
            case TITLE_BACK -> "r.shelf, r.facet, r.language, r.type, r.title desc, r.itemId desc";
        };
    }

    private static Comparator<Place> order(Order order) {
        Comparator<Place> byChange = Comparator.comparing(Place::changedAt).thenComparing(Place::item);
        Comparator<Place> byTitle = Comparator.comparing(Place::title).thenComparing(Place::item);
        return switch (order) {
            case CHANGED -> byChange.reversed();
            case OLDEST -> byChange;
            case TITLE -> byTitle;
            case TITLE_BACK -> byTitle.reversed();
        };
    }

    private List<Scope> scopes(String wanted) {
        List<String> asked = types.stream().filter(type -> wanted == null || wanted.equals(type)).toList();
        List<Scope> scopes = new ArrayList<>();
        for (String type : asked) {
            if (actor.opens(type, null)) {
                scopes.add(new Scope(type, null));
            } else {
                actor.grants().stream().map(Grant::groupId).filter(Objects::nonNull).distinct().sorted()
                        .filter(group -> actor.opens(type, group)).forEach(group -> scopes.add(new Scope(type, group)));
            }
        }
        return scopes;
    }
}
