package eu.hansa.content;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.content.WorklistFilter.Order;
import eu.hansa.content.WorklistFilter.View;
import eu.hansa.kernel.Language;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    }

    /** A part of a list: of what something holds in a language, and whatever else has to be true of its items. */
    private record Part(Shelf shelf, Facet facet, String language, List<String> more, boolean asksItem) {
    }

    private record Place(long item, Instant changedAt, String title) {
    }

    /** At most one more than {@link #MOST}, from which it is known that there are more. */
    List<Long> ids(WorklistFilter filter) {
        WorklistConditions rules = conditions.get();
        Set<Long> titled = filter.text() == null || filter.text().isBlank() ? null : new LinkedHashSet<>();
        List<String> more = new ArrayList<>();
        if (titled != null) {
            Collection<Long> among = null;
            for (String word : WorklistWord.asked(filter.text()).stream().limit(MOST_WORDS).toList()) {
                Set<Long> found = titled(word);
                if (found.size() > MOST) {
                    more.add(rules.titled("r.itemId", word));
                } else if (among == null) {
                    among = found;
                } else {
                    among.retainAll(found);
                }
            }
            if (among != null && among.isEmpty()) {
                return List.of();
            }
            if (among != null) {
                more.add("r.itemId in " + rules.given(among));
            }
        }
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
        return inOrder(rules, filter, parts(rules, filter.view(), leading, language, more));
    }

    /** Those that wait for a translation into this language, the longest unchanged first; likewise at most one more than {@link #MOST}. */
    List<Long> untranslated(Language language) {
        WorklistConditions rules = conditions.get();
        String owed = rules.missingTranslationOwed(language);
        return owed.equals(WorklistConditions.NEVER) ? List.of() : inOrder(rules, WorklistFilter.of(View.ALL).sorted(Order.OLDEST),
                List.of(new Part(Shelf.AT_WORK, Facet.MISSING, language.tag(), List.of(owed), true)));
    }

    /** The items with such a word, or more than {@link #MOST} of them. */
    private Set<Long> titled(String word) {
        WorklistConditions rules = conditions.get();
        return new LinkedHashSet<>(rules.bind(entities.createQuery("select distinct w.itemId from WorklistWord w where " + rules.begins(word),
                Long.class)).setMaxResults(MOST + 1).getResultList());
    }

    private List<Part> parts(WorklistConditions rules, View view, List<Facet> leading, String language, List<String> more) {
        Shelf shelf = view == View.TRASH ? Shelf.TRASH : view == View.ARCHIVED ? Shelf.ARCHIVED : Shelf.AT_WORK;
        return switch (view) {
            case ALL, TRASH, ARCHIVED -> leading.stream().map(facet -> new Part(shelf, facet, language, more, false)).toList();
            case MINE -> leading.stream().flatMap(facet -> Stream.of(
                    new Part(shelf, facet, language, with(more, rules.begun()), false),
                    new Part(shelf, facet, language, with(more, rules.written()), false))).toList();
            case WAITING -> waiting(rules, leading, language, more);
        };
    }

    private List<Part> waiting(WorklistConditions rules, List<Facet> leading, String language, List<String> more) {
        List<String> all = with(more, WorklistConditions.any(leading.stream()
                .map(facet -> rules.holds("r.itemId", facet, rules.given(language))).toList()));
        List<Part> parts = new ArrayList<>();
        rules.owed().forEach((facet, owed) -> parts.add(new Part(Shelf.AT_WORK, facet, WorklistRow.ANY, with(all, owed), true)));
        for (Language missing : languages) {
            String owed = rules.missingTranslationOwed(missing);
            if (!owed.equals(WorklistConditions.NEVER)) {
                parts.add(new Part(Shelf.AT_WORK, Facet.MISSING, missing.tag(), with(all, owed), true));
            }
        }
        return parts;
    }

    private static List<String> with(List<String> conditions, String another) {
        return Stream.concat(conditions.stream(), Stream.of(another)).toList();
    }

    private List<Long> inOrder(WorklistConditions rules, WorklistFilter filter, List<Part> parts) {
        Map<Long, Place> found = new LinkedHashMap<>();
        for (Part part : parts) {
            for (Scope scope : scopes(filter.type())) {
                for (Object[] row : rows(rules, part, scope, filter.order())) {
                    found.putIfAbsent((Long) row[0], new Place((Long) row[0], (Instant) row[1], (String) row[2]));
                }
            }
        }
        return found.values().stream().sorted(order(filter.order())).limit(MOST + 1L).map(Place::item).toList();
    }

    private List<Object[]> rows(WorklistConditions rules, Part part, Scope scope, Order order) {
        List<String> where = new ArrayList<>(List.of(rules.row(part.shelf(), part.facet(), part.language()), "r.type = " + rules.given(scope.type())));
        if (scope.group() != null) {
            where.add("r.groupId = " + rules.given(scope.group()));
        }
        if (part.asksItem()) {
            where.add("i.id = r.itemId");
        }
        where.addAll(part.more());
        return rules.bind(entities.createQuery("select r.itemId, r.changedAt, r.title from WorklistRow r" + (part.asksItem() ? ", ContentItem i" : "")
                + " where " + WorklistConditions.all(where) + " order by " + along(order), Object[].class)).setMaxResults(MOST + 1).getResultList();
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
