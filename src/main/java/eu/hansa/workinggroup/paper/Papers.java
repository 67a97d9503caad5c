package eu.hansa.workinggroup.paper;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Right;
import eu.hansa.audit.AuditTrail;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.media.FileIntake;
import eu.hansa.media.FileType;
import eu.hansa.workinggroup.GroupType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What officers do with the papers of their group, each with its trace. */
@ApplicationScoped
@Transactional
public class Papers {

    /** As many as a group's page can sensibly show. */
    static final int MOST = 1000;

    private static final String SUBJECT = "paper";
    private static final int LONGEST_TITLE = 255;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FileIntake intake;

    @Inject
    private AuditTrail audit;

    @Inject
    private Languages languages;

    @Inject
    private Clock clock;

    @Inject
    private Event<PaperChanged> changed;

    /** Whether somebody looks after the papers of this group, and so may have all of them. */
    public static boolean mayEdit(Actor actor, ContentId group) {
        return actor.may(Right.EDIT, null, GroupType.KEY, group.value());
    }

    static void require(Actor actor, ContentId group) {
        if (!mayEdit(actor, group)) {
            throw Refusal.because("paper.right");
        }
    }

    /**
     * Adds a paper for the group alone, whose address will end in the file's name.
     *
     * @param folder null outside any
     * @return its id
     * @throws Refusal at the field {@code file} or {@code titles[<language>]}
     */
    public long add(Actor actor, ContentId group, Long folder, InputStream bytes, String claimedName, PaperWords words) {
        require(actor, group);
        PaperWords checked = checked(words);
        if (entities.createQuery("select count(p) from Paper p where p.groupId = :group", Long.class)
                .setParameter("group", group.value()).getSingleResult() >= MOST) {
            throw Refusal.at("file", "paper.many", MOST);
        }
        FileIntake.Received file = receive(bytes, claimedName, type -> { });
        Paper paper = new Paper(group, file.fileName(), file.type());
        paper.describe(checked);
        paper.moveTo(existing(folder, group));
        entities.persist(paper);
        // its first version refers to it
        entities.flush();
        keep(new PaperVersion(paper.id(), 1, file, actor, clock.instant()));
        traced(actor, paper, "add", null);
        return paper.id();
    }

    /**
     * Puts a new version under a paper's address; the ones before stay.
     *
     * @return its number
     * @throws Refusal at the field {@code file}: {@code paper.type} for another type, {@code paper.same} for the same file
     */
    public int renew(Actor actor, long id, InputStream bytes, String claimedName) {
        Paper known = found(entities.find(Paper.class, id));
        require(actor, known.group());
        FileIntake.Received file = receive(bytes, claimedName, type -> requireSame(known.type(), type));
        Paper paper = locked(actor, id);
        PaperVersion newest = entities.createQuery("select v from PaperVersion v where v.paperId = :paper order by v.number desc",
                PaperVersion.class).setParameter("paper", id).setMaxResults(1).getSingleResult();
        if (newest.hash().equals(file.hash())) {
            throw Refusal.at("file", "paper.same");
        }
        keep(new PaperVersion(id, newest.number() + 1, file, actor, clock.instant()));
        traced(actor, paper, "new-version", String.valueOf(newest.number() + 1));
        return newest.number() + 1;
    }

    /**
     * Says anew what a paper is called, in which language and how far it is, where it lies and who may have it.
     *
     * @param version as it was read
     * @throws Refusal {@code paper.changed} when somebody else has changed it since; or at the field concerned
     */
    public void describe(Actor actor, long id, long version, PaperWords words, Long folder, Set<Audience> audiences) {
        PaperWords checked = checked(words);
        Paper paper = locked(actor, id);
        if (paper.version() != version) {
            throw Refusal.because("paper.changed");
        }
        Set<Audience> before = paper.audiences();
        if (!paper.words().equals(checked)) {
            paper.describe(checked);
            traced(actor, paper, "write", null);
        }
        if (!Objects.equals(paper.folder(), folder)) {
            move(actor, paper, folder);
        }
        if (!before.equals(audiences)) {
            paper.openTo(allowed(audiences, paper.group()));
            traced(actor, paper, "access", new TreeSet<>(before) + " → " + new TreeSet<>(audiences));
        }
    }

    /** @param folder null outside any */
    public void move(Actor actor, long id, Long folder) {
        move(actor, locked(actor, id), folder);
    }

    private void move(Actor actor, Paper paper, Long folder) {
        paper.moveTo(existing(folder, paper.group()));
        traced(actor, paper, "move", null);
    }

    /** Takes it from everybody but the officers, who can bring it back; nothing of it is deleted. */
    public void remove(Actor actor, long id) {
        Paper paper = locked(actor, id);
        if (paper.removedAt() == null) {
            paper.remove(clock.instant());
            traced(actor, paper, "trash", null);
        }
    }

    public void bringBack(Actor actor, long id) {
        Paper paper = locked(actor, id);
        if (paper.removedAt() != null) {
            paper.bringBack();
            traced(actor, paper, "untrash", null);
        }
    }

    private FileIntake.Received receive(InputStream bytes, String claimedName, Consumer<FileType> rule) {
        try {
            return intake.receiveDocument(bytes, claimedName, rule);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireSame(FileType stands, FileType comes) {
        if (stands != comes) {
            throw Refusal.at("file", "paper.type", stands.name(), comes.name());
        }
    }

    private void keep(PaperVersion version) {
        entities.persist(version);
        // its text refers to it
        entities.flush();
        entities.persist(new PaperText(version.id()));
    }

    private static Paper found(Paper paper) {
        if (paper == null) {
            throw Refusal.because("paper.unknown");
        }
        return paper;
    }

    /** Until the transaction ends, so that of two changes at once the second sees what the first did. */
    private Paper locked(Actor actor, long id) {
        Paper paper = found(entities.find(Paper.class, id, LockModeType.PESSIMISTIC_WRITE));
        require(actor, paper.group());
        return paper;
    }

    /** Kept where it is by a lock, so that nobody removes it before the paper lies in it. */
    private Long existing(Long folder, ContentId group) {
        if (folder != null) {
            PaperFolder there = entities.find(PaperFolder.class, folder, LockModeType.PESSIMISTIC_WRITE);
            if (there == null || !there.group().equals(group)) {
                throw Refusal.at("folder", "paper.folder.unknown");
            }
        }
        return folder;
    }

    private static Set<Audience> allowed(Set<Audience> audiences, ContentId group) {
        if (audiences.isEmpty()) {
            throw Refusal.at("audience", "audiences.empty");
        }
        if (!Set.of(Audience.PUBLIC, Audience.SIGNED_IN, Audience.group(group.value())).containsAll(audiences)) {
            throw new IllegalArgumentException("A paper of group " + group + " is not for " + audiences);
        }
        return audiences;
    }

    private PaperWords checked(PaperWords words) {
        Map<Language, String> titles = new HashMap<>();
        List<Refusal> wrong = new ArrayList<>();
        words.titles().forEach((language, title) -> {
            if (!languages.contains(language)) {
                throw new IllegalArgumentException("Not a language of this site: " + language);
            }
            String plain = title.strip();
            if (plain.length() > LONGEST_TITLE) {
                wrong.add(Refusal.at("titles[" + language + "]", "media.title.long", LONGEST_TITLE));
            }
            if (!plain.isEmpty()) {
                titles.put(language, plain);
            }
        });
        if (!wrong.isEmpty()) {
            throw Refusal.all(wrong);
        }
        return new PaperWords(titles, words.language(), words.state());
    }

    private void traced(Actor actor, Paper paper, String verb, String more) {
        // titles and audiences stand in tables of their own, whose changes alone would not count as one
        entities.lock(paper, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        audit.record(actor, verb, SUBJECT, paper.group(), null, null, null, paper.id() + " " + paper.fileName() + (more == null ? "" : " " + more));
        changed.fire(new PaperChanged(paper.id(), paper.group()));
    }
}
