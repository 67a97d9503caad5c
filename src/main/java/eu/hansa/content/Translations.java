package eu.hansa.content;

import eu.hansa.access.Actor;
import eu.hansa.backlog.BacklogKind;
import eu.hansa.backlog.BacklogLine;
import eu.hansa.backlog.Figure;
import eu.hansa.content.TranslationFilter.Order;
import eu.hansa.content.WorklistFilter.Gap;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * All that is translated, in items and beside them, for one person: only what they may open. However much there is, a page of
 * it takes the same few queries; beyond the first thousand lines the list has to be narrowed.
 */
@ApplicationScoped
@Transactional
public class Translations {

    private static final int MOST_WORDS = 10;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Worklist worklist;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "hansa.time-zone", defaultValue = "Europe/Brussels")
    private ZoneId zone;

    /** A line as the database tells of it. */
    private record Row(long id, BacklogKind kind, long subject, Long item, String title, String titleLanguage, String key) {

        static Row of(Object[] row) {
            return new Row((Long) row[0], (BacklogKind) row[1], (Long) row[2], (Long) row[3], (String) row[4], (String) row[5], (String) row[6]);
        }
    }

    /** @param page counted from 1; a page beyond the last is empty */
    public Slice<TranslationLine> page(Actor actor, TranslationFilter filter, int page, int size) {
        WorklistConditions conditions = worklist.conditions(actor);
        String lines = from(conditions, filter) + where(conditions, actor, filter);
        List<Long> ids = conditions.bind(entities.createQuery("select l.id" + lines + " order by " + order(conditions, filter), Long.class))
                .setMaxResults(WorklistListing.MOST + 1).getResultList();
        int total = Math.min(ids.size(), WorklistListing.MOST);
        boolean more = ids.size() > total;
        if ((page - 1L) * size >= total) {
            return new Slice<>(List.of(), page, size, total, more);
        }
        List<Row> rows = rows(ids.subList((page - 1) * size, Math.min(total, page * size)));
        Map<Long, Map<Language, Figure>> figures = figures(rows);
        Set<Long> within = rows.stream().map(Row::item).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<ContentId, WorklistItem> items = worklist.items(actor, within).stream().collect(Collectors.toMap(WorklistItem::id, item -> item));
        return new Slice<>(rows.stream().map(row -> line(row, row.item() == null ? null : items.get(new ContentId(row.item())),
                figures.getOrDefault(row.id(), Map.of()))).toList(), page, size, total, more);
    }

    /** In this order. */
    private List<Row> rows(List<Long> ids) {
        Map<Long, Row> rows = entities.createQuery("select l.id, l.kind, l.subjectId, l.itemId, l.title, l.titleLanguage, l.key from BacklogLine l"
                + " where l.id in :ids", Object[].class).setParameter("ids", ids).getResultStream().map(Row::of)
                .collect(Collectors.toMap(Row::id, row -> row));
        return ids.stream().map(rows::get).toList();
    }

    private static TranslationLine line(Row row, WorklistItem item, Map<Language, Figure> figures) {
        return item != null ? new TranslationLine(row.kind(), row.subject(), item, item.title(), item.sourceLanguage(), row.key(), figures)
                : new TranslationLine(row.kind(), row.subject(), null, row.title(),
                        row.titleLanguage() == null ? null : Language.of(row.titleLanguage()), row.key(), figures);
    }

    private Map<Long, Map<Language, Figure>> figures(List<Row> rows) {
        Map<Long, Map<Language, Figure>> figures = new HashMap<>();
        entities.createQuery("select l.id, f.language, f.words, f.toGo from BacklogLine l join l.figures f"
                + " where l.id in :lines and f.language <> :all", Object[].class)
                .setParameter("lines", rows.stream().map(Row::id).toList()).setParameter("all", BacklogLine.ALL).getResultList()
                .forEach(row -> figures.computeIfAbsent((Long) row[0], id -> new HashMap<>())
                        .put(Language.of((String) row[1]), new Figure((Integer) row[2], (Integer) row[3])));
        return figures;
    }

    /** With a figure {@code f}: of the language that is asked about, or of all of them together. */
    private static String from(WorklistConditions conditions, TranslationFilter filter) {
        String language = filter.language() == null ? BacklogLine.ALL : filter.language().tag();
        return " from BacklogLine l left join ContentItem i on i.id = l.itemId left join l.figures f on f.language = " + conditions.given(language)
                + (filter.order() != Order.TITLE ? "" : " left join Translation source on source.item = i and source.language = i.sourceLanguage"
                + " left join Revision named on named.id = source.headId") + " where ";
    }

    private String where(WorklistConditions conditions, Actor actor, TranslationFilter filter) {
        List<String> all = new ArrayList<>();
        String within = WorklistConditions.all(conditions.open(worklist.typeKeys()), conditions.atWork());
        // those who work for groups alone have no part in what belongs to the site as a whole
        all.add(actor.worksForGroupsAlone() ? within : WorklistConditions.any(List.of("l.itemId is null", within)));
        if (filter.kind() != null) {
            all.add("l.kind = " + conditions.given(filter.kind()));
        }
        if (filter.type() != null) {
            all.add("i.type = " + conditions.given(filter.type()));
        }
        if (filter.gap() != null) {
            all.add(lacking(conditions, filter.gap(), filter.language()));
        }
        if (filter.task() != null) {
            String had = conditions.had(filter.task(), filter.language(), LocalDate.ofInstant(clock.instant(), zone),
                    in -> toDo(conditions, in));
            all.add(WorklistConditions.all(ofAText(conditions), had));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            List<String> words = WorklistWord.asked(filter.text()).stream().limit(MOST_WORDS).toList();
            String titled = WorklistConditions.all(words.stream().map(word -> conditions.titled("l.itemId", word)).toList());
            all.add(WorklistConditions.any(List.of(titled, conditions.named("l.title", filter.text(), MOST_WORDS))));
        }
        return WorklistConditions.all(all);
    }

    private static String ofAText(WorklistConditions conditions) {
        return "l.kind in " + conditions.given(List.copyOf(BacklogKind.OF_A_TEXT));
    }

    /** The text of an item still lacks something, and whatever else is translated has words to go; in a language, or in any when that is null. */
    private static String toDo(WorklistConditions conditions, String language) {
        String isText = "l.kind = " + conditions.given(BacklogKind.TEXT);
        String toGo = "exists (select g.id from BacklogFigure g where g.line = l and g.toGo > 0"
                + (language == null ? "" : " and g.language = " + language) + ")";
        return WorklistConditions.any(List.of(WorklistConditions.all(isText, conditions.unfinished(language)),
                WorklistConditions.all("not (" + isText + ")", toGo)));
    }

    /** The text of an item lacks what its state says; whatever else is translated, what has words to go. */
    private static String lacking(WorklistConditions conditions, Gap gap, Language language) {
        String isText = "l.kind = " + conditions.given(BacklogKind.TEXT);
        String parts = gap == Gap.OUTDATED ? WorklistConditions.all(ofAText(conditions), conditions.lacking("l.itemId", gap, language)) : "1 = 1";
        return WorklistConditions.any(List.of(WorklistConditions.all(isText, conditions.lacking("l.itemId", gap, language)),
                WorklistConditions.all("not (" + isText + ")", "f.toGo > 0", parts)));
    }

    /** By the moment at which what there is to translate became more or less; that alone is read along an index. */
    private static String order(WorklistConditions conditions, TranslationFilter filter) {
        String due = "(select min(k.due) from TranslationTask k where k.itemId = l.itemId and " + ofAText(conditions)
                + " and " + toDo(conditions, "k.language")
                + (filter.language() == null ? "" : " and k.language = " + conditions.given(filter.language().tag())) + ")";
        return switch (filter.order()) {
            case CHANGED -> "l.changedAt desc, l.id";
            case OLDEST -> "l.changedAt, l.id";
            case TITLE -> "lower(coalesce(named.title, l.title)), l.itemId desc, l.id";
            case DUE -> "case when " + due + " is null then 1 else 0 end, " + due + ", l.changedAt, l.id";
            case MOST_TO_GO -> "case when f.toGo > 0 then 0 else 1 end, f.toGo desc, l.changedAt, l.id";
            case LEAST_TO_GO -> "case when f.toGo > 0 then 0 else 1 end, f.toGo, l.changedAt, l.id";
        };
    }
}
