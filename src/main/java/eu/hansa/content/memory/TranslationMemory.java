package eu.hansa.content.memory;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.Revision;
import eu.hansa.content.Translation;
import eu.hansa.content.compare.Difference;
import eu.hansa.content.translating.Rendering;
import eu.hansa.content.translating.Segment;
import eu.hansa.content.workflow.Benches;
import eu.hansa.content.workflow.Beside;
import eu.hansa.content.workflow.Step;
import eu.hansa.content.workflow.Verb;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Remembers what is approved, and finds it again. */
@ApplicationScoped
@Transactional
public class TranslationMemory {

    private static final double ALIKE = 0.75;
    /** For so many passages of a page is something looked for; the rest is found once these are done. */
    private static final int MOST_PASSAGES = 60;
    private static final int MOST_CANDIDATES = 400;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentRepository content;
    @Inject
    private Benches benches;

    void follow(@Observes Step step) {
        if (step.verb() == Verb.APPROVE) {
            step.translation().filter(translation -> !translation.isSource()).ifPresent(translation -> remember(step.item(), translation));
        }
    }

    private void remember(ContentItem item, Translation translation) {
        Revision approved = content.head(translation);
        Language from = item.sourceLanguage();
        Language to = translation.language();
        Map<String, Remembered> known = new HashMap<>();
        entities.createQuery("select m from Remembered m where m.itemId = :item and m.sourceLanguage = :from and m.targetLanguage = :to",
                Remembered.class).setParameter("item", item.id().value()).setParameter("from", from.tag()).setParameter("to", to.tag())
                .getResultList().forEach(entry -> known.put(entry.sourceHash(), entry));
        Beside beside = benches.beside(item, translation);
        for (Rendering passage : beside.with(beside.target()).all()) {
            if (passage.isDone() && passage.source() != null && passage.target() != null) {
                known.computeIfAbsent(passage.source().hash(), hash -> {
                    Remembered begun = new Remembered(item.id(), from, to, passage.source());
                    entities.persist(begun);
                    return begun;
                }).translated(passage.target().content(), approved.authorName(), approved.madeAt());
            }
        }
    }

    /**
     * The best match for each of these passages that has one, by its place among them; three queries, whatever is remembered.
     * What stands there already is not offered.
     */
    public Map<Integer, Match> matches(Actor actor, Language from, Language to, List<Rendering> passages) {
        List<Rendering> asked = passages.subList(0, Math.min(passages.size(), MOST_PASSAGES));
        if (asked.isEmpty()) {
            return Map.of();
        }
        Set<Long> ids = new LinkedHashSet<>(found(actor, from, to, "Remembered m", "m.sourceHash",
                asked.stream().map(passage -> passage.source().hash()).collect(Collectors.toSet())));
        ids.addAll(found(actor, from, to, "Remembered m join m.marks k", "k",
                asked.stream().flatMap(passage -> Marks.of(passage.source().text(), from, to).stream()).collect(Collectors.toSet())));
        List<Remembered> candidates = ids.isEmpty() ? List.of() : entities.createQuery("select m from Remembered m where m.id in :ids",
                Remembered.class).setParameter("ids", ids).getResultList();
        Map<Integer, Match> matches = new LinkedHashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            int place = i;
            best(asked.get(i), candidates).ifPresent(match -> matches.put(place, match));
        }
        return matches;
    }

    /** Those first with which most is shared. */
    private List<Long> found(Actor actor, Language from, Language to, String among, String by, Collection<?> wanted) {
        return wanted.isEmpty() ? List.of() : entities.createQuery("select m.id, i.type, i.groupId, count(m.id) from " + among + ", ContentItem i"
                + " where i.id = m.itemId and i.trashedAt is null and m.sourceLanguage = :from and m.targetLanguage = :to and " + by
                + " in :wanted group by m.id, i.type, i.groupId order by count(m.id) desc, m.id desc", Object[].class)
                .setParameter("from", from.tag()).setParameter("to", to.tag()).setParameter("wanted", wanted)
                .setMaxResults(MOST_CANDIDATES).getResultStream().filter(row -> actor.opens((String) row[1], (Long) row[2]))
                .map(row -> (Long) row[0]).toList();
    }

    private static Optional<Match> best(Rendering passage, Collection<Remembered> candidates) {
        Segment source = passage.source();
        String stands = passage.target() == null ? "" : passage.target().content();
        return candidates.stream().filter(entry -> entry.isPlain() == source.isPlain() && !entry.target().equals(stands))
                .map(entry -> match(source, entry))
                .filter(match -> match.percent() > ALIKE * 100)
                .max(Comparator.comparing(Match::isExact).thenComparing(Match::percent).thenComparing(Match::at));
    }

    private static Match match(Segment passage, Remembered entry) {
        double likeness = Difference.likeness(new Segment(passage.kind(), entry.source()).text(), passage.text());
        return new Match((int) Math.round(likeness * 100), Difference.of(entry.source(), passage.content(), !passage.isPlain()), entry.target(),
                entry.author(), entry.madeAt());
    }
}
