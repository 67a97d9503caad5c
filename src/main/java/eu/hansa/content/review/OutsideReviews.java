package eu.hansa.content.review;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.audit.AuditTrail;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Facts;
import eu.hansa.content.Revision;
import eu.hansa.content.Translation;
import eu.hansa.content.Words;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.Return;
import eu.hansa.content.workflow.Reviewers;
import eu.hansa.content.workflow.Verb;
import eu.hansa.content.workflow.Workflow;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reviews by people without an account. Whoever may review or publish a text asks one for it and answers for that; what the
 * person decides is done by the same verbs as a colleague's decision, under the person's name and address.
 */
@ApplicationScoped
@Transactional
public class OutsideReviews {

    /** How long a link works when no day was named, and how long beyond one that was. */
    static final Duration LIFE = Duration.ofDays(14);
    static final int DAYS_AFTER_DUE = 3;

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_EMAIL = 110;
    private static final int LONGEST_NOTE = 2000;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>()\",;:]+@[^\\s@<>()\",;:]+\\.[^\\s@<>()\",;:]+");
    /** Of one text; earlier ones are in the audit trail. */
    private static final int MOST_LINES = 20;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentRepository content;
    @Inject
    private ContentTypes types;
    @Inject
    private Workflow workflow;
    @Inject
    private Reviewers reviewers;
    @Inject
    private Comments comments;
    @Inject
    private Approve approve;
    @Inject
    private Return giveBack;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<OutsideAsked> asked;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "hansa.time-zone", defaultValue = "Europe/Brussels")
    private ZoneId zone;

    /**
     * Asks for a review of the newest revision. An earlier link to the same person for the same text stops working.
     *
     * @throws Refusal at {@code outsideName}, {@code outsideEmail}, {@code outsideNote} or {@code outsideDue}
     */
    public void ask(Actor actor, ContentId id, Language language, OutsideWish wish) {
        ContentItem item = content.lock(id);
        if (!actor.opens(item.type(), item.groupId())) {
            throw Refusal.because("item.unknown");
        }
        workflow.require(actor, item, language, Verb.ASK_OUTSIDE);
        OutsideWish checked = checked(wish);
        Translation translation = item.translation(language).orElseThrow();
        Revision revision = content.head(translation);
        Instant now = clock.instant();
        rows(id, language).stream().filter(row -> row.email().equals(checked.email())).forEach(row -> row.endBy(now));
        Instant expires = checked.due() == null ? now.plus(LIFE)
                : checked.due().plusDays(DAYS_AFTER_DUE + 1).atStartOfDay(zone).toInstant();
        Secret secret = Secret.random();
        entities.persist(new OutsideReview(secret, translation, revision, checked, actor, now, expires));
        audit.record(actor, Verb.ASK_OUTSIDE.key(), item.type(), id, language, revision.number(), checked.note(),
                checked.name() + " (" + checked.email() + ")");
        asked.fire(new OutsideAsked(id, language, revision.title(), actor.name(), checked, secret.text(), expires));
    }

    private OutsideWish checked(OutsideWish wish) {
        String name = strip(wish.name());
        String email = strip(wish.email());
        String note = strip(wish.note());
        List<Refusal> wrong = new ArrayList<>();
        if (name.isEmpty()) {
            wrong.add(Refusal.at("outsideName", "outside.nameless"));
        } else if (name.length() > LONGEST_NAME) {
            wrong.add(Refusal.at("outsideName", "outside.name", LONGEST_NAME));
        }
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            wrong.add(Refusal.at("outsideEmail", "outside.email"));
        } else if (reviewers.isColleague(email)) {
            wrong.add(Refusal.at("outsideEmail", "outside.colleague"));
        }
        if (note.length() > LONGEST_NOTE) {
            wrong.add(Refusal.at("outsideNote", "note.long", LONGEST_NOTE, note.length()));
        }
        if (wish.due() != null && wish.due().isBefore(LocalDate.ofInstant(clock.instant(), zone))) {
            wrong.add(Refusal.at("outsideDue", "submit.due"));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.all(wrong);
        }
        return new OutsideWish(name, email, wish.language(), note.isEmpty() ? null : note, wish.due());
    }

    /** Whether somebody may end links to texts of this language, type and group: whoever may ask for reviews of them. */
    public static boolean mayEnd(Actor actor, Language language, String type, Long group) {
        return Stream.of(Right.REVIEW, Right.PUBLISH).anyMatch(right -> actor.may(right, language, type, group));
    }

    /**
     * Ends one link before its time. What was answered by it stays.
     *
     * @param link by which an {@link OutsideLine} names it
     */
    public void end(Actor actor, ContentId id, Language language, String link) {
        ContentItem item = content.lock(id);
        if (!actor.opens(item.type(), item.groupId())) {
            throw Refusal.because("item.unknown");
        }
        if (!mayEnd(actor, language, item.type(), item.groupId())) {
            throw Refusal.because("right.REVIEW", language);
        }
        OutsideReview row = rows(id, language).stream().filter(each -> each.selector().equals(link)).findFirst()
                .orElseThrow(() -> Refusal.because("outside.unknown"));
        Instant now = clock.instant();
        if (row.isOver(now)) {
            return;
        }
        row.endBy(actor, now);
        audit.record(actor, "outside-end", item.type(), id, language, content.revision(row.revisionId()).number(), null, row.signed(row.name()));
    }

    /** What somebody outside had answered before they changed the answer by which the newest text was decided; empty for all others. */
    public Optional<OutsideDecision> changedFrom(Translation translation) {
        return rows(translation.item().id(), translation.language()).stream()
                .filter(row -> row.revisionId() == translation.headId() && row.formerDecision() != null)
                .map(OutsideReview::formerDecision).findFirst();
    }

    /** Whom was asked about a text, the last first. */
    public List<OutsideLine> of(Actor actor, ContentId id, Language language) {
        Optional<Translation> translation = content.find(id).filter(item -> actor.opens(item.type(), item.groupId()))
                .flatMap(item -> item.translation(language));
        if (translation.isEmpty()) {
            return List.of();
        }
        List<OutsideReview> rows = rows(id, language);
        Map<Long, Integer> numbers = content.numbers(rows.stream().map(OutsideReview::revisionId).toList());
        return rows.stream().map(row -> row.line(row.state(translation.get(), clock.instant()), numbers.get(row.revisionId()))).toList();
    }

    /** The accounts of those who asked for the reviews of the newest text that were answered. */
    public Set<Long> askers(Translation translation) {
        Set<Long> askers = new HashSet<>();
        rows(translation.item().id(), translation.language()).stream()
                .filter(row -> row.revisionId() == translation.headId() && row.askedBy() != null)
                .forEach(row -> askers.add(row.askedBy()));
        return askers;
    }

    /** What a link shows; empty for one that is none of ours. */
    public Optional<OutsideView> look(String link) {
        return row(link, LockModeType.NONE).flatMap(row -> content.find(row.item()).map(item -> {
            OutsideState state = state(row, item);
            return row.view(state, state.takesAnswer() ? text(row, item) : null);
        }));
    }

    private OutsideState state(OutsideReview row, ContentItem item) {
        OutsideState state = row.state(item.translation(row.language()).orElseThrow(), clock.instant());
        boolean gone = item.isTrashed() || item.isArchived();
        return !gone ? state : state == OutsideState.OPEN ? OutsideState.EXPIRED : state == OutsideState.CHANGEABLE ? OutsideState.ANSWERED : state;
    }

    private OutsideView.Text text(OutsideReview row, ContentItem item) {
        Revision revision = content.revision(row.revisionId());
        Words words = words(item, revision);
        Facts facts = content.facts(item);
        Set<AssetId> files = new HashSet<>(facts.assets());
        files.addAll(words.body().assets());
        Words source = revision.basedOnId() == null ? null : words(item, content.revision(revision.basedOnId()));
        return new OutsideView.Text(item.id(), item.type(), row.language(), revision.number(), words, item.sourceLanguage(), source, files);
    }

    private Words words(ContentItem item, Revision revision) {
        return new Words(revision.title(), revision.slug(), revision.summary(), types.readBody(item.type(), revision.body()));
    }

    /**
     * Takes an answer, or another one in the place of the one before while nobody has gone on from that.
     *
     * @param remarks by field and passage, each with the words of the remark; without those that are blank
     * @throws Refusal at {@code name}, {@code decision} or {@code note}; without a field when the answer would not count
     */
    public void answer(String link, String name, OutsideDecision decision, String note, Map<Anchor, String> remarks) {
        OutsideReview found = row(link, LockModeType.NONE).orElseThrow(() -> Refusal.because("outside.unknown"));
        ContentItem item = content.lock(found.item());
        OutsideReview row = row(link, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Refusal.because("outside.unknown"));
        OutsideState state = state(row, item);
        if (!state.takesAnswer()) {
            throw Refusal.because("outside.closed");
        }
        String under = strip(name);
        String why = strip(note);
        if (under.isEmpty() || under.length() > LONGEST_NAME) {
            throw Refusal.at("name", "outside.name", LONGEST_NAME);
        }
        if (decision == null) {
            throw Refusal.at("decision", "outside.decision");
        }
        if (why.length() > LONGEST_NOTE) {
            throw Refusal.at("note", "note.long", LONGEST_NOTE, why.length());
        }
        if (decision == OutsideDecision.RETURN && why.isEmpty()) {
            throw Refusal.at("note", "note.empty");
        }
        int revision = content.revision(row.revisionId()).number();
        Actor outsider = new Actor(null, row.signed(under), Set.of(new Grant(Right.REVIEW, row.language(), item.type(), item.groupId())));
        remarks.forEach((anchor, words) -> comments.write(outsider, item.id(), row.language(), revision, anchor.field(), anchor.passage(), words));
        Translation text = item.translation(row.language()).orElseThrow();
        if (state == OutsideState.CHANGEABLE) {
            row.reopen(text, clock.instant());
        }
        row.answer(decision, under, why.isEmpty() ? null : why, text);
        audit.record(outsider, "outside-answer", item.type(), item.id(), row.language(), revision, why.isEmpty() ? null : why,
                decision + ", " + row.askedByName());
        if (decision == OutsideDecision.RETURN) {
            giveBack.giveBack(outsider, item.id(), row.language(), why);
        } else {
            approve.approve(outsider, item.id(), row.language(), row.revisionId(), why);
        }
        row.answered(text);
    }

    private Optional<OutsideReview> row(String link, LockModeType lock) {
        return SecretLink.find(entities, OutsideReview.class, link, lock);
    }

    private List<OutsideReview> rows(ContentId id, Language language) {
        return entities.createQuery("select o from OutsideReview o where o.itemId = :item and o.language = :language order by o.askedAt desc",
                OutsideReview.class).setParameter("item", id.value()).setParameter("language", language.tag()).setMaxResults(MOST_LINES)
                .getResultList();
    }

    private static String strip(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
