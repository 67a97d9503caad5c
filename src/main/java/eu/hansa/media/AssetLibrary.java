package eu.hansa.media;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Right;
import eu.hansa.audit.AuditTrail;
import eu.hansa.backlog.Backlog;
import eu.hansa.backlog.BacklogKind;
import eu.hansa.backlog.BacklogPlace;
import eu.hansa.backlog.BacklogSource;
import eu.hansa.backlog.Figure;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Slice;
import eu.hansa.kernel.Translated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where those at the desk add files, describe them, say who may have them, and look for them. */
@ApplicationScoped
@Transactional
public class AssetLibrary implements BacklogSource {

    private static final int LONGEST_TITLE = 255;
    private static final int LONGEST_CREDIT = 200;
    private static final int NOTED_AT_A_TIME = 100;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private FileIntake intake;
    @Inject
    private AssetReader reader;
    @Inject
    private AuditTrail audit;
    @Inject
    private Languages languages;
    @Inject
    private Backlog backlog;
    @Inject
    private Clock clock;
    @Inject
    private Event<AssetChanged> changed;

    public static boolean mayAdd(Actor actor) {
        return actor.mayAnywhere(Right.EDIT) || actor.mayAnywhere(Right.TRANSLATE) || actor.mayAnywhere(Right.PUBLISH);
    }

    /** Who may have a file is decided by those who may decide it for a text. */
    public static boolean mayChangeAudience(Actor actor) {
        return actor.mayAnywhere(Right.EDIT) || actor.mayAnywhere(Right.PUBLISH);
    }

    /** How large a file of this kind may be; null for the larger of both. */
    public long mostBytes(AssetKind kind) {
        return intake.mostBytes(kind);
    }

    /** Adds a file of either kind; see {@link #add(Actor, AssetKind, InputStream, String, Map, String)}. */
    public AssetId add(Actor actor, InputStream bytes, String claimedName, Map<Language, String> titles, String credit) {
        return add(actor, null, bytes, claimedName, titles, credit);
    }

    /**
     * Adds a file, as wide as the publications that will show it.
     *
     * @param wanted      the kind that is wanted; null for either
     * @param claimedName the name that the sender gives, which is believed in nothing but for calling the download
     * @param credit      may be null
     * @throws Refusal at the field {@code file}, {@code credit} or {@code title-<language>}
     */
    public AssetId add(Actor actor, AssetKind wanted, InputStream bytes, String claimedName, Map<Language, String> titles,
            String credit) {
        require(mayAdd(actor));
        Map<Language, String> checkedTitles = checked(titles);
        String checkedCredit = checkedCredit(credit);
        Asset asset;
        try {
            asset = new Asset(intake.receive(bytes, claimedName, wanted), actor, clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        asset.describe(checkedTitles, checkedCredit);
        entities.persist(asset);
        note(asset);
        audit.record(actor, "add", "asset", asset.id() + " " + asset.fileName());
        return asset.id();
    }

    /**
     * Says anew what a file is called, whose it is and who may have it: these alone, whatever shows it, or with none named
     * as many as its publications.
     *
     * @param version as it was read
     * @throws Refusal {@code media.changed} when somebody else has changed it since; or at the field concerned
     */
    public void change(Actor actor, AssetId id, long version, Map<Language, String> titles, String credit, Set<Audience> audiences) {
        require(mayAdd(actor));
        Map<Language, String> checkedTitles = checked(titles);
        String checkedCredit = checkedCredit(credit);
        Asset asset = locked(id, version);
        require(opens(actor, asset));
        Set<Audience> before = asset.audiences();
        asset.describe(checkedTitles, checkedCredit);
        note(asset);
        audit.record(actor, "write", "asset", id + " " + asset.fileName());
        if (!before.equals(audiences)) {
            require(mayChangeAudience(actor));
            asset.openTo(audiences);
            audit.record(actor, "access", "asset", id + " " + new TreeSet<>(before) + " → " + new TreeSet<>(audiences));
        }
        changed.fire(new AssetChanged(id));
    }

    @Override
    public long noteAfter(long id) {
        List<Asset> next = entities.createQuery("select a from Asset a where a.id > :id order by a.id", Asset.class).setParameter("id", id)
                .setMaxResults(NOTED_AT_A_TIME).getResultList();
        next.forEach(this::note);
        return next.isEmpty() ? 0 : next.get(next.size() - 1).id().value();
    }

    /** A file that is called nothing in any language waits for no translation. */
    private void note(Asset asset) {
        long id = asset.id().value();
        Map<String, String> titles = new HashMap<>();
        asset.titles().forEach((language, title) -> titles.put(language.tag(), title));
        Optional<Translated> best = Translated.of(titles, languages.inOrder());
        if (best.isEmpty()) {
            backlog.drop(BacklogKind.FILE, id);
        } else {
            backlog.note(BacklogKind.FILE, id, new BacklogPlace(null, best.get().text(), best.get().language(), null),
                    Figure.of(List.of(titles), languages));
        }
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Refusal.because("media.right");
        }
    }

    private Asset locked(AssetId id, long version) {
        Asset asset = entities.find(Asset.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (asset == null) {
            throw Refusal.because("media.unknown");
        }
        if (asset.version() != version) {
            throw Refusal.because("media.changed");
        }
        // titles and audiences stand in tables of their own, whose changes alone would not count as one
        entities.lock(asset, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return asset;
    }

    private Map<Language, String> checked(Map<Language, String> titles) {
        Map<Language, String> kept = new HashMap<>();
        List<Refusal> wrong = new ArrayList<>();
        titles.forEach((language, title) -> {
            if (title == null || title.isBlank()) {
                return;
            }
            if (!languages.contains(language)) {
                throw new IllegalArgumentException("Not a language of this site: " + language);
            }
            if (title.strip().length() > LONGEST_TITLE) {
                wrong.add(Refusal.at("title-" + language, "media.title.long", LONGEST_TITLE));
            }
            kept.put(language, title.strip());
        });
        if (!wrong.isEmpty()) {
            throw Refusal.all(wrong);
        }
        return kept;
    }

    private static String checkedCredit(String credit) {
        if (credit == null || credit.isBlank()) {
            return null;
        }
        if (credit.strip().length() > LONGEST_CREDIT) {
            throw Refusal.at("credit", "media.credit.long", LONGEST_CREDIT);
        }
        return credit.strip();
    }

    /** Those who work for groups alone have the files that they added themselves; all others at the desk have every one. */
    private static boolean opens(Actor actor, Asset asset) {
        return actor.worksAtTheDesk() && (!actor.worksForGroupsAlone() || asset.wasAddedBy(actor));
    }

    /**
     * One page of what the actor has of the library, newest first.
     *
     * @param more     what somebody who works for groups alone has besides their own files
     * @param text     found in any title, the file name or the credit; null or blank for all
     * @param kind     null for both
     * @param page     counted from 1
     * @param language in which they are titled
     */
    public Slice<PublishedAsset> page(Actor actor, Collection<AssetId> more, String text, AssetKind kind, int page, int size,
            Language language) {
        String condition = condition(actor, more, text, kind);
        long total = bound(entities.createQuery("select count(a) from Asset a where " + condition, Long.class), actor, more, text, kind)
                .getSingleResult();
        List<Long> ids = total == 0 ? List.of()
                : bound(entities.createQuery("select a.id from Asset a where " + condition
                        + " order by a.createdAt desc, a.id desc", Long.class), actor, more, text, kind)
                        .setFirstResult((page - 1) * size).setMaxResults(size).getResultList();
        Map<AssetId, PublishedAsset> found = reader.findAll(ids.stream().map(AssetId::new).toList(), language);
        return new Slice<>(List.copyOf(found.values()), page, size, total);
    }

    private static String condition(Actor actor, Collection<AssetId> more, String text, AssetKind kind) {
        List<String> conditions = new ArrayList<>(List.of(!actor.worksForGroupsAlone() ? "1 = 1"
                : more.isEmpty() ? "a.createdBy = :actor" : "(a.createdBy = :actor or a.id in :more)"));
        if (kind != null) {
            conditions.add("a.kind = :kind");
        }
        if (text != null && !text.isBlank()) {
            conditions.add("(lower(a.fileName) like :text escape '!' or lower(a.credit) like :text escape '!'"
                    + " or exists (select b.id from Asset b join b.titles t where b.id = a.id and lower(value(t)) like :text escape '!'))");
        }
        return String.join(" and ", conditions);
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Actor actor, Collection<AssetId> more, String text, AssetKind kind) {
        if (actor.worksForGroupsAlone()) {
            query.setParameter("actor", actor.accountId());
            if (!more.isEmpty()) {
                query.setParameter("more", more.stream().map(AssetId::value).toList());
            }
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (text != null && !text.isBlank()) {
            query.setParameter("text", "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        return query;
    }

    /** These files in this order, whoever may see them: for the desk's forms. */
    public Map<AssetId, PublishedAsset> find(Collection<AssetId> ids, Language language) {
        return reader.findAll(ids, language);
    }

    /** A file that the actor has at the desk, whoever else may see it. */
    public Optional<PublishedAsset> find(Actor actor, AssetId id, Language language) {
        return opened(actor, id).map(asset -> reader.findAll(List.of(id), language).get(id));
    }

    private Optional<Asset> opened(Actor actor, AssetId id) {
        return Optional.ofNullable(entities.find(Asset.class, id.value())).filter(asset -> opens(actor, asset));
    }

    /** One file with all that can be changed about it. */
    public Optional<LibraryFile> file(Actor actor, AssetId id, Language language) {
        return opened(actor, id).map(asset -> new LibraryFile(
                reader.findAll(List.of(id), language).get(id), asset.titles(), asset.audiences(), asset.addedAt(), asset.version()));
    }

    /** Those of these files that the actor added. */
    public Set<AssetId> addedBy(Actor actor, Collection<AssetId> files) {
        return files.isEmpty() || actor.accountId() == null ? Set.of()
                : entities.createQuery("select a.id from Asset a where a.id in :files and a.createdBy = :actor", Long.class)
                        .setParameter("files", files.stream().map(AssetId::value).toList()).setParameter("actor", actor.accountId())
                        .getResultStream().map(AssetId::new).collect(Collectors.toSet());
    }
}
