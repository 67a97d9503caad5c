package eu.hansa.content.review;

import eu.hansa.access.Actor;
import eu.hansa.audit.AuditTrail;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Revision;
import eu.hansa.content.Words;
import eu.hansa.content.WordsField;
import eu.hansa.content.compare.Difference;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The comments on a text. Whoever may open an item at the desk may say something of it, answer, and settle what was said. */
@ApplicationScoped
@Transactional
public class Comments {

    private static final int LONGEST = 2000;
    /** Of one text; who has more to say should write to the author. */
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentRepository content;
    @Inject
    private ContentTypes types;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Says something of a passage.
     *
     * @param revision the number of the revision that was read
     * @param passage  which paragraph of the field, counted from 0
     * @throws Refusal at {@code comment} when nothing is said, or too much
     */
    public void write(Actor actor, ContentId id, Language language, int revision, String field, int passage, String words) {
        ContentItem item = open(actor, id);
        String said = checked(words);
        Revision read = item.translation(language).flatMap(translation -> content.revision(translation, revision))
                .orElseThrow(() -> Refusal.because("item.unknown"));
        List<String> passages = passages(words(item, read)).getOrDefault(field, List.of());
        if (passage < 0 || passage >= passages.size()) {
            throw Refusal.because("item.unknown");
        }
        if (rows(id, language).size() >= MOST) {
            throw Refusal.at("comment", "comment.many", MOST);
        }
        entities.persist(new ReviewComment(item, language, read, new Anchor(field, passage, passages.get(passage)), said, actor,
                clock.instant()));
        audit.record(actor, "comment", item.type(), id, language, revision, said, null);
    }

    /**
     * Says all of this, and then does what it was said with; when any of it is refused, nothing of it happens.
     *
     * @param revision the number of the revision that was read
     * @throws Refusal at the inputs in which what is refused was typed
     */
    public void say(Actor actor, ContentId id, Language language, int revision, List<Remark> remarks, Runnable act) {
        List<Refusal> refused = new ArrayList<>();
        for (Remark remark : remarks) {
            try {
                if (remark.answers() == null) {
                    write(actor, id, language, revision, remark.field(), remark.passage(), remark.words());
                } else {
                    answer(actor, remark.answers(), remark.words());
                }
            } catch (Refusal refusal) {
                refused.add(refusal.inField(remark.input()));
            }
        }
        if (!refused.isEmpty()) {
            throw Refusal.all(refused);
        }
        act.run();
    }

    public void answer(Actor actor, long comment, String words) {
        ReviewComment first = first(actor, comment);
        String said = checked(words);
        entities.persist(first.answer(said, actor, clock.instant()));
        record(actor, "comment-answer", first, said);
    }

    public void resolve(Actor actor, long comment) {
        ReviewComment first = first(actor, comment);
        first.resolve(actor, clock.instant());
        record(actor, "comment-resolve", first, null);
    }

    public void reopen(Actor actor, long comment) {
        ReviewComment first = first(actor, comment);
        first.reopen();
        record(actor, "comment-reopen", first, null);
    }

    private void record(Actor actor, String verb, ReviewComment about, String reason) {
        ContentId id = new ContentId(about.itemId());
        audit.record(actor, verb, content.find(id).orElseThrow().type(), id, about.language(), about.revisionNo(), reason, null);
    }

    /** All that was said of a text, in order, each beside the passage of the newest revision to which it belongs. */
    public List<CommentThread> of(Actor actor, ContentId id, Language language) {
        Optional<ContentItem> item = content.find(id).filter(found -> actor.opens(found.type(), found.groupId()));
        List<ReviewComment> rows = item.isEmpty() ? List.of() : rows(id, language);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> passages = item.get().translation(language).map(content::head)
                .map(head -> passages(words(item.get(), head))).orElse(Map.of());
        Map<Long, List<Said>> answers = rows.stream().filter(row -> row.answersId() != null)
                .collect(Collectors.groupingBy(ReviewComment::answersId, Collectors.mapping(ReviewComment::said, Collectors.toList())));
        return rows.stream().filter(row -> row.answersId() == null).map(row -> {
            List<Said> said = new ArrayList<>(List.of(row.said()));
            said.addAll(answers.getOrDefault(row.id(), List.of()));
            return new CommentThread(row.id(), row.revisionNo(), row.anchor(),
                    row.anchor().in(passages.getOrDefault(row.anchor().field(), List.of())), said, row.resolvedByName());
        }).toList();
    }

    /** The paragraphs of each text by its name, as words alone. */
    public static Map<String, List<String>> passages(Words words) {
        Map<String, List<String>> passages = new LinkedHashMap<>();
        for (WordsField field : WordsField.of(words)) {
            passages.put(field.name(), Difference.of(field.value(), field.value(), field.markup()).after());
        }
        return passages;
    }

    private Words words(ContentItem item, Revision revision) {
        return new Words(revision.title(), revision.slug(), revision.summary(), types.readBody(item.type(), revision.body()));
    }

    private List<ReviewComment> rows(ContentId id, Language language) {
        return entities.createQuery("select c from ReviewComment c where c.itemId = :item and c.language = :language order by c.madeAt, c.id",
                ReviewComment.class).setParameter("item", id.value()).setParameter("language", language.tag()).setMaxResults(MOST)
                .getResultList();
    }

    private ReviewComment first(Actor actor, long comment) {
        ReviewComment found = entities.find(ReviewComment.class, comment);
        if (found == null || found.answersId() != null) {
            throw Refusal.because("item.unknown");
        }
        open(actor, new ContentId(found.itemId()));
        return found;
    }

    private ContentItem open(Actor actor, ContentId id) {
        return content.find(id).filter(item -> actor.opens(item.type(), item.groupId())).orElseThrow(() -> Refusal.because("item.unknown"));
    }

    private static String checked(String words) {
        String said = words == null ? "" : words.strip();
        if (said.isEmpty()) {
            throw Refusal.at("comment", "comment.empty");
        }
        if (said.length() > LONGEST) {
            throw Refusal.at("comment", "comment.long", LONGEST, said.length());
        }
        return said;
    }
}
