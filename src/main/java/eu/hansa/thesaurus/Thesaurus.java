package eu.hansa.thesaurus;

import eu.hansa.access.Actor;
import eu.hansa.access.Right;
import eu.hansa.audit.AuditTrail;
import eu.hansa.backlog.Backlog;
import eu.hansa.backlog.BacklogKind;
import eu.hansa.backlog.BacklogPlace;
import eu.hansa.backlog.BacklogSource;
import eu.hansa.backlog.Figure;
import eu.hansa.freshness.Freshness;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Slug;
import eu.hansa.kernel.Translated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The terms of the site: few enough (some hundreds) to be shown in one list. */
@ApplicationScoped
@Transactional
public class Thesaurus implements BacklogSource {

    /** What pages that show terms hang on. */
    public static final String TAG = "terms";

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ABOUT = 400;
    private static final int NOTED_AT_A_TIME = 100;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Languages languages;
    @Inject
    private AuditTrail audit;
    @Inject
    private Freshness freshness;
    @Inject
    private Backlog backlog;

    /**
     * Every term, each named in this language or else in the first of the site's languages that has a name,
     * sorted as this language sorts. One query.
     */
    public List<TermLabel> labels(Language language) {
        Map<Long, TermLabel> best = new HashMap<>();
        for (Object[] row : entities.createQuery("select t.id, t.kind, t.key, key(n), n.name, n.about from Term t join t.names n",
                Object[].class).getResultList()) {
            TermLabel label = new TermLabel((Long) row[0], (TermKind) row[1], (String) row[2], (String) row[4], (String) row[5],
                    (String) row[3]);
            best.merge(label.id(), label, (one, other) -> rank(one, language) <= rank(other, language) ? one : other);
        }
        Collator collator = Collator.getInstance(language.locale());
        List<TermLabel> labels = new ArrayList<>(best.values());
        labels.sort(Comparator.comparing(TermLabel::name, collator));
        return labels;
    }

    private int rank(TermLabel label, Language wanted) {
        int place = languages.preferring(wanted).indexOf(Language.of(label.language()));
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** Whether somebody looks after the terms. */
    public static boolean mayChange(Actor actor) {
        return actor.mayBeyondGroups(Right.PUBLISH) || actor.mayBeyondGroups(Right.ADMINISTER);
    }

    /** Whether somebody may name a term that there is in a language, as those do who translate into it. */
    public static boolean mayName(Actor actor, Language language) {
        return mayChange(actor) || actor.mayBeyondGroups(Right.TRANSLATE, language);
    }

    public Optional<Term> find(TermKind kind, String key) {
        return entities.createQuery("select t from Term t where t.kind = :kind and t.key = :key", Term.class)
                .setParameter("kind", kind).setParameter("key", key).getResultStream().findFirst();
    }

    public List<Term> all(TermKind kind) {
        return entities.createQuery("select distinct t from Term t left join fetch t.names where t.kind = :kind order by t.key",
                Term.class).setParameter("kind", kind).getResultList();
    }

    /** The terms of a kind with their names in every language, by key; for those who look after them. */
    public List<TermEntry> entries(TermKind kind) {
        return all(kind).stream().map(Thesaurus::entry).toList();
    }

    public Optional<TermEntry> entry(TermKind kind, String key) {
        return find(kind, key).map(Thesaurus::entry);
    }

    private static TermEntry entry(Term term) {
        Map<Language, TermWords> words = new HashMap<>();
        term.names().forEach((tag, name) -> words.put(Language.of(tag), new TermWords(name.name(), name.about())));
        return new TermEntry(term.kind(), term.key(), words);
    }

    /**
     * Begins a term or renames it.
     *
     * @param names by language, each with an {@code about} that may be null; an empty name is taken away, but not the last one, and
     *              that of a language which is not among them stays
     * @throws Refusal at the field concerned
     */
    public Term save(Actor actor, TermKind kind, String key, Map<Language, TermLabel> names) {
        String word = new Slug(key).value();
        Optional<Term> before = find(kind, word);
        if (before.isEmpty() && !mayChange(actor)) {
            throw Refusal.because("right.PUBLISH", languages.first());
        }
        names.keySet().stream().filter(language -> !mayName(actor, language)).findFirst().ifPresent(language -> {
            throw Refusal.because("right.TRANSLATE", language);
        });
        Map<Language, TermLabel> given = new HashMap<>();
        names.forEach((language, label) -> {
            if (label.name() != null && !label.name().isBlank()) {
                given.put(language, label);
            }
        });
        boolean othersStay = before.stream().flatMap(term -> term.names().keySet().stream()).map(Language::of).anyMatch(language -> !names.containsKey(language));
        if (given.isEmpty() && !othersStay) {
            throw Refusal.at("name", "term.name.empty");
        }
        Term term = before.orElseGet(() -> new Term(kind, word));
        given.forEach((language, label) -> {
            if (label.name().length() > LONGEST_NAME || label.about() != null && label.about().length() > LONGEST_ABOUT) {
                throw Refusal.at("name", "term.name.long", LONGEST_NAME);
            }
            term.call(language, label.name().strip(), label.about() == null || label.about().isBlank() ? null : label.about().strip());
        });
        names.keySet().stream().filter(language -> !given.containsKey(language)).forEach(term::forget);
        if (before.isEmpty()) {
            entities.persist(term);
        }
        note(term);
        audit.record(actor, before.isEmpty() ? "create" : "write", kind == TermKind.TOPIC ? "topic" : "series", word);
        freshness.bump(List.of(TAG));
        return term;
    }

    @Override
    public long noteAfter(long id) {
        List<Term> next = entities.createQuery("select t from Term t where t.id > :id order by t.id", Term.class).setParameter("id", id)
                .setMaxResults(NOTED_AT_A_TIME).getResultList();
        next.forEach(this::note);
        return next.isEmpty() ? 0 : next.get(next.size() - 1).id();
    }

    private void note(Term term) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> abouts = new HashMap<>();
        term.names().forEach((language, name) -> {
            names.put(language, name.name());
            abouts.put(language, Objects.requireNonNullElse(name.about(), ""));
        });
        Translated name = Translated.of(names, languages.inOrder()).orElse(new Translated(term.key(), null));
        backlog.note(BacklogKind.TERM, term.id(), new BacklogPlace(null, name.text(), name.language(), term.kind() + "/" + term.key()),
                Figure.of(List.of(names, abouts), languages));
    }
}
