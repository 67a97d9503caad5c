package eu.hansa.content.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of addresses of other sites. Nobody waits for an answer: what is not known yet counts as there. */
@ApplicationScoped
@Transactional
public class ExternalLinks {

    private static final int LONGEST = 2000;
    private static final int MOST_OF_A_TEXT = 200;
    private static final int MOST_AT_ALL = 50_000;
    /** Whether an address is still wanted need not be known to the minute. */
    private static final Duration WANTED = Duration.ofDays(1);
    private static final Duration FORGOTTEN = Duration.ofDays(90);
    /** Far longer than asking can take, so that it ends only for a node that died at it. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** An address that this node alone is to ask for now. */
    record Due(long id, String address) {
    }

    /** Those of these links at which nothing was when the portal last asked; one query. */
    public Set<String> dead(Collection<String> links) {
        Map<String, String> byHash = hashed(links);
        return byHash.isEmpty() ? Set.of() : entities.createQuery("select c.hash from LinkCheck c where c.hash in :hashes and c.dead = true", String.class)
                .setParameter("hashes", byHash.keySet()).getResultStream().map(byHash::get).collect(Collectors.toSet());
    }

    /** Has these links asked for when there is time. Two people who want the same new address at once get in each other's way; see the caller. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void want(Collection<String> links) {
        Map<String, String> byHash = hashed(links);
        if (byHash.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Set<String> unknown = new HashSet<>(byHash.keySet());
        for (LinkCheck known : entities.createQuery("select c from LinkCheck c where c.hash in :hashes", LinkCheck.class)
                .setParameter("hashes", byHash.keySet()).getResultList()) {
            unknown.remove(known.hash());
            if (known.wantedAt().plus(WANTED).isBefore(now)) {
                known.wanted(now);
            }
        }
        if (!unknown.isEmpty() && entities.createQuery("select count(c) from LinkCheck c", Long.class).getSingleResult() < MOST_AT_ALL) {
            unknown.forEach(hash -> entities.persist(new LinkCheck(byHash.get(hash), hash, now)));
        }
    }

    private static Map<String, String> hashed(Collection<String> links) {
        Map<String, String> byHash = new HashMap<>();
        links.stream().filter(link -> link.matches("(?i)https?://.+") && link.length() <= LONGEST).limit(MOST_OF_A_TEXT)
                .forEach(link -> byHash.put(hash(link), link));
        return byHash;
    }

    private static String hash(String link) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(link.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next address whose time has come; empty when there is none, or another node was faster. One statement decides. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Due> claim() {
        Instant now = clock.instant();
        Optional<LinkCheck> next = entities.createQuery("select c from LinkCheck c where c.dueAt <= :now order by c.dueAt", LinkCheck.class)
                .setParameter("now", now).setMaxResults(1).getResultStream().findFirst();
        return next.filter(due -> entities.createQuery("update LinkCheck c set c.dueAt = :until where c.id = :id and c.dueAt <= :now")
                .setParameter("until", now.plus(CLAIM)).setParameter("id", due.id()).setParameter("now", now).executeUpdate() == 1)
                .map(due -> new Due(due.id(), due.address()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void settle(long id, LinkProbe.Outcome outcome) {
        LinkCheck check = entities.find(LinkCheck.class, id);
        if (check != null) {
            check.settle(outcome, clock.instant());
        }
    }

    /** What nobody has looked at for long is not asked for any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget() {
        entities.createQuery("delete from LinkCheck c where c.wantedAt < :forgotten")
                .setParameter("forgotten", clock.instant().minus(FORGOTTEN)).executeUpdate();
    }
}
