package eu.hansa.content;

import eu.hansa.access.Actor;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Who has which text open, told by their pages every few seconds. It locks nothing: whoever saves second is shown both
 * texts. It lets people know of one another before, and lets one go on where another has long stopped.
 */
@ApplicationScoped
@Transactional
public class Presences {

    /** A page that has been silent for so long is closed, or its computer asleep. */
    private static final Duration HERE = Duration.ofSeconds(60);
    /** Whoever has not written for so long may be taken over. */
    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /**
     * Somebody else who has it open.
     *
     * @param wroteAt null for somebody who only reads
     * @param idle    whether they stopped writing some time ago and nobody has taken over yet
     */
    public record Other(String name, Instant openedAt, Instant wroteAt, boolean idle) {
    }

    /**
     * What one page learns.
     *
     * @param takenBy who has taken over from this person; null for nobody
     */
    public record Around(List<Other> others, String takenBy, Instant takenAt) {
    }

    /** Notes that somebody has a text open, and tells who else has. */
    public Around here(Actor actor, ContentId item, Language language, boolean writing) {
        Instant now = clock.instant();
        List<Presence> all = at(item, language);
        long account = ContentItem.accountOf(actor);
        Presence own = all.stream().filter(presence -> presence.accountId() == account).findFirst().orElse(null);
        if (own == null) {
            entities.createQuery("delete from Presence p where p.seenAt < :forgotten").setParameter("forgotten", now.minus(FORGOTTEN)).executeUpdate();
            own = new Presence(actor, item, language, now);
            entities.persist(own);
        }
        own.seen(now, !isHere(own, now), writing);
        return new Around(all.stream().filter(presence -> presence.accountId() != account && isHere(presence, now)).limit(MOST)
                .map(presence -> new Other(presence.accountName(), presence.openedAt(), presence.wroteAt(), isIdle(presence, now))).toList(),
                own.takenBy(), own.takenAt());
    }

    /** Goes on in the place of those who stopped writing some time ago; they are told so by their own pages. */
    public void takeOver(Actor actor, ContentId item, Language language) {
        Instant now = clock.instant();
        at(item, language).stream().filter(presence -> presence.accountId() != ContentItem.accountOf(actor) && isIdle(presence, now))
                .forEach(presence -> presence.takenOver(actor.name(), now));
    }

    /** Notes that somebody has closed it. */
    public void left(Actor actor, ContentId item, Language language) {
        at(item, language).stream().filter(presence -> presence.accountId() == ContentItem.accountOf(actor)).forEach(entities::remove);
    }

    private List<Presence> at(ContentId item, Language language) {
        return entities.createQuery("select p from Presence p where p.itemId = :item and p.language = :language order by p.openedAt", Presence.class)
                .setParameter("item", item.value()).setParameter("language", language.tag()).getResultList();
    }

    private static boolean isHere(Presence presence, Instant now) {
        return presence.seenAt().plus(HERE).isAfter(now);
    }

    private static boolean isIdle(Presence presence, Instant now) {
        return presence.wroteAt() != null && presence.takenBy() == null && !presence.wroteAt().plus(IDLE).isAfter(now);
    }
}
