package eu.hansa.backlog;

import eu.hansa.freshness.WorkedOut;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What is to be translated, noted by those whose texts it is. */
@ApplicationScoped
@Transactional
public class Backlog {

    private static final String WHAT = "backlog";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    @Any
    private Instance<BacklogSource> sources;
    @Inject
    private Languages languages;
    @Inject
    private WorkedOut workedOut;
    @Inject
    private Clock clock;

    /** @param figures of the languages about which there is something to say; those of others stay as they are */
    public void note(BacklogKind kind, long subject, BacklogPlace place, Map<Language, Figure> figures) {
        BacklogLine line = find(kind, subject).orElseGet(() -> {
            BacklogLine begun = new BacklogLine(kind, subject);
            entities.persist(begun);
            return begun;
        });
        line.say(place, figures, languages.inOrder(), clock.instant());
    }

    /** There is nothing of this to translate. */
    public void drop(BacklogKind kind, long subject) {
        find(kind, subject).ifPresent(entities::remove);
    }

    private Optional<BacklogLine> find(BacklogKind kind, long subject) {
        return entities.createQuery("select l from BacklogLine l where l.kind = :kind and l.subjectId = :subject", BacklogLine.class)
                .setParameter("kind", kind).setParameter("subject", subject).getResultStream().findFirst();
    }

    /** How many words of an item are to go in one language, of these kinds together. */
    public int toGo(long item, Collection<BacklogKind> kinds, Language language) {
        return entities.createQuery("select coalesce(sum(f.toGo), 0) from BacklogLine l join l.figures f where l.itemId = :item"
                + " and l.kind in :kinds and f.language = :language", Number.class).setParameter("item", item).setParameter("kinds", kinds)
                .setParameter("language", language.tag()).getSingleResult().intValue();
    }

    /** Whether it was made for the languages that the site has. */
    public boolean isWhole() {
        return workedOut.isWhole(WHAT);
    }

    /** Makes all of it anew from the texts, some in each transaction; on a healthy site that changes no figure. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void rebuild() {
        for (BacklogSource source : sources) {
            long last = source.noteAfter(0);
            while (last != 0) {
                last = source.noteAfter(last);
            }
        }
        workedOut.toTheEnd(WHAT);
    }
}
