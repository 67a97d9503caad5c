package eu.hansa.notification;

import eu.hansa.access.Right;
import eu.hansa.account.RightHolder;
import eu.hansa.backlog.Backlog;
import eu.hansa.backlog.BacklogKind;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.ReviewRequest;
import eu.hansa.content.Revision;
import eu.hansa.content.Translation;
import eu.hansa.content.TranslationTask;
import eu.hansa.content.review.CommentThread;
import eu.hansa.content.review.Comments;
import eu.hansa.content.review.OutsideReviews;
import eu.hansa.content.workflow.AssignTranslation;
import eu.hansa.content.workflow.Release;
import eu.hansa.content.workflow.Step;
import eu.hansa.content.workflow.Verb;
import eu.hansa.kernel.Language;
import eu.hansa.mail.Outbox;
import eu.hansa.membership.RightHolders;
import eu.hansa.publication.PublicAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes to those concerned by a step, each in their own language: never to the person who took it, and one mail to a
 * person for each step, however many reasons there are to write.
 */
@ApplicationScoped
public class Notifier {

    /** A mail names no more; the page has them all. */
    private static final int MOST_COMMENTS = 20;

    @Inject
    private ContentRepository content;
    @Inject
    private Release release;
    @Inject
    private Comments comments;
    @Inject
    private OutsideReviews outside;
    @Inject
    private AssignTranslation assignments;
    @Inject
    private Backlog backlog;
    @Inject
    private RightHolders holders;
    @Inject
    private PublicAddresses addresses;
    @Inject
    private Outbox outbox;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    private String site;
    @Inject
    @ConfigProperty(name = "hansa.time-zone", defaultValue = "Europe/Brussels")
    private ZoneId zone;

    /** What the portal does by itself, such as bringing in content at its first start, is no news to anybody. */
    void follow(@Observes Step step) {
        if (step.actor().isSystem()) {
            return;
        }
        switch (step.verb()) {
            case ASSIGN -> assigned(step);
            case SUBMIT -> submitted(step);
            case RETURN -> returned(step);
            case APPROVE -> approved(step);
            case PUBLISH, SCHEDULE -> released(step);
            case MOVE -> moved(step);
            case WITHDRAW -> withdrawn(step);
            default -> { }
        }
    }

    /** Nothing is told of a translation that nobody has. */
    private void assigned(Step step) {
        TranslationTask task = assignments.of(List.of(step.item().id())).stream().filter(each -> each.language().equals(step.language()))
                .findFirst().orElseThrow();
        if (task.assigneeId() == null) {
            return;
        }
        Translation source = step.item().source().orElseThrow();
        Text text = new Text(step.language(), head(source).title(), null, Set.of());
        int toGo = backlog.toGo(step.item().id().value(), BacklogKind.OF_A_TEXT, step.language());
        for (RightHolder reader : concerned(step, Set.of(task.assigneeId()))) {
            Letter letter = greeting(reader).say("mail.assign.lead", step.actor().name(), text.title(), text.in(reader))
                    .say("mail.assign.words", toGo);
            if (task.due() != null) {
                letter.say("mail.assign.due", letter.day(task.due()));
            }
            write(step, reader, letter, "mail.assign", "mail.assign.desk", text, List.of(text));
        }
    }

    private void submitted(Step step) {
        Translation translation = step.translation().orElseThrow();
        Text text = head(translation);
        Optional<ReviewRequest> request = translation.review();
        Long asked = request.map(ReviewRequest::reviewerId).orElse(null);
        for (RightHolder reader : othersThan(step, holders.of(Right.REVIEW, step.language(), step.item().type(), step.item().groupId()))) {
            if (asked != null && asked != reader.accountId()) {
                continue;
            }
            Letter letter = greeting(reader).say(asked == null ? "mail.submit.lead" : "mail.submit.asked", step.actor().name(), text.title(),
                    text.in(reader));
            request.map(ReviewRequest::due).ifPresent(due -> letter.say("mail.submit.due", letter.day(due)));
            note(letter, step, "mail.note");
            write(step, reader, letter, "mail.submit", "mail.submit.desk", text, List.of(text));
        }
    }

    private void returned(Step step) {
        Translation translation = step.translation().orElseThrow();
        Text text = head(translation);
        Set<Long> concerned = new HashSet<>(content.authorsSinceApproval(translation));
        concerned.addAll(text.writers());
        concerned.addAll(askers(step, translation));
        List<String> open = comments.of(step.actor(), step.item().id(), step.language()).stream().filter(CommentThread::isOpen)
                .limit(MOST_COMMENTS).map(thread -> "> " + thread.anchor().quote() + "\n" + thread.said().get(0).words()).toList();
        for (RightHolder reader : concerned(step, concerned)) {
            Letter letter = greeting(reader).say("mail.return.lead", step.actor().name(), text.title(), text.in(reader));
            changed(letter, step, translation);
            note(letter, step, "mail.reason");
            if (!open.isEmpty()) {
                letter.list("mail.return.comments", open);
            }
            write(step, reader, letter, "mail.return", "mail.return.desk", text, List.of(text));
        }
    }

    private void approved(Step step) {
        List<Translation> out = goneOut(step);
        List<RightHolder> publishers = holders.of(Right.PUBLISH, step.language(), step.item().type(), step.item().groupId());
        if (!out.isEmpty()) {
            announce(step, out, publishers);
            return;
        }
        Translation translation = step.translation().orElseThrow();
        Text text = head(translation);
        Optional<Revision> handedIn = beforeCorrection(step, translation);
        handedIn.ifPresent(revision -> text.writers().add(revision.authorId()));
        boolean together = step.item().releasePolicy() == ReleasePolicy.TOGETHER;
        List<Language> waitsFor = together ? release.waitsFor(step.item()) : List.of();
        Map<Long, RightHolder> readers = byAccount(publishers);
        Set<Long> publishing = Set.copyOf(readers.keySet());
        Set<Long> concerned = new HashSet<>(text.writers());
        concerned.addAll(askers(step, translation));
        readers.putAll(byAccount(holders.among(concerned, step.item().type(), step.item().groupId())));
        for (RightHolder reader : othersThan(step, readers.values())) {
            Letter letter = greeting(reader).say("mail.approve.lead", step.actor().name(), text.title(), text.in(reader));
            changed(letter, step, translation);
            note(letter, step, "mail.note");
            handedIn.ifPresent(revision -> letter.point("mail.approve.corrected", site.replaceAll("/+$", "") + "/desk/history.xhtml?id="
                    + step.item().id() + "&lang=" + step.language() + "&from=" + revision.number() + "&to=" + content.head(translation).number()));
            if (!waitsFor.isEmpty()) {
                letter.say("mail.approve.waits", names(waitsFor, reader));
            }
            boolean mayPublish = waitsFor.isEmpty() && publishing.contains(reader.accountId());
            write(step, reader, letter, "mail.approve", mayPublish ? "mail.approve.publish" : "mail.desk", text, List.of(text));
        }
    }

    /** Whoever asked somebody outside for what that person decided. */
    private Set<Long> askers(Step step, Translation translation) {
        return step.actor().accountId() == null ? outside.askers(translation) : Set.of();
    }

    /** That this takes the place of what the same person outside had answered before. */
    private void changed(Letter letter, Step step, Translation translation) {
        if (step.actor().accountId() == null) {
            outside.changedFrom(translation).ifPresent(before -> letter.say("mail.outside.changed." + before));
        }
    }

    /** What was handed in, where whoever approved it corrected it on the way; empty where the text was approved as it stood. */
    private Optional<Revision> beforeCorrection(Step step, Translation translation) {
        Revision approved = content.head(translation);
        boolean corrected = Objects.equals(approved.authorId(), step.actor().accountId()) && approved.number() > 1
                && !Objects.equals(translation.submittedBy(), step.actor().accountId());
        return corrected ? content.revision(translation, approved.number() - 1) : Optional.empty();
    }

    /** A joint release that waits for other languages tells nobody of anything yet. */
    private void released(Step step) {
        List<Translation> out = goneOut(step);
        if (!out.isEmpty()) {
            announce(step, out, List.of());
        }
    }

    /** When something goes live is told anew to its authors; that a text ends sooner or later is for the desk alone. */
    private void moved(Step step) {
        if (step.translation().orElseThrow().nextId() != null) {
            released(step);
        }
    }

    /** The languages that this step let go live or scheduled; none when it only asked for a joint release, or approved. */
    private static List<Translation> goneOut(Step step) {
        boolean together = step.item().releasePolicy() == ReleasePolicy.TOGETHER;
        if (!together && step.verb() == Verb.APPROVE || !isOut(step.translation().orElseThrow())
                || together && step.item().releaseFrom() != null) {
            return List.of();
        }
        return together ? step.item().releaseLanguages().stream().flatMap(l -> step.item().translation(l).stream()).toList()
                : step.translation().stream().toList();
    }

    private static boolean isOut(Translation translation) {
        return translation.approvedId() != null && !translation.hasApprovedWaiting();
    }

    private void announce(Step step, List<Translation> out, List<RightHolder> furtherReaders) {
        List<Text> texts = out.stream().map(this::approvedText).toList();
        Set<Long> writers = texts.stream().flatMap(text -> text.writers().stream()).collect(Collectors.toSet());
        Map<Long, RightHolder> readers = byAccount(furtherReaders);
        readers.putAll(byAccount(holders.among(writers, step.item().type(), step.item().groupId())));
        Translation first = out.get(0);
        boolean scheduled = Objects.equals(first.approvedId(), first.nextId());
        Instant until = scheduled ? first.nextUntil() : first.liveUntil();
        String verb = scheduled ? "mail.schedule" : "mail.publish";
        for (RightHolder reader : othersThan(step, readers.values())) {
            Text own = nearest(texts, reader);
            Letter letter = greeting(reader);
            if (scheduled) {
                letter.say("mail.schedule.lead", own.title(), names(languages(texts), reader), letter.moment(first.nextFrom(), zone));
            } else {
                letter.list("mail.publish.lead", texts.stream().map(text -> addresses.whole(step.item().type(), text.language(),
                        text.slug())).toList(), own.title(), names(languages(texts), reader));
            }
            if (until != null) {
                letter.say("mail.release.until", letter.moment(until, zone));
            }
            letter.say(step.verb() == Verb.APPROVE ? "mail.release.completed" : "mail.release.by", step.actor().name());
            write(step, reader, letter, verb, "mail.desk", own, texts);
        }
    }

    private void withdrawn(Step step) {
        ContentItem item = step.item();
        boolean all = item.releasePolicy().takesAllAlong(step.language().equals(item.sourceLanguage()));
        List<Text> texts = item.translations().stream()
                .filter(t -> t.approvedId() != null && (all || t.language().equals(step.language())))
                .map(this::approvedText).toList();
        Set<Long> concerned = texts.stream().flatMap(text -> text.writers().stream()).collect(Collectors.toSet());
        concerned.add(item.ownerId());
        for (RightHolder reader : concerned(step, concerned)) {
            Text own = nearest(texts, reader);
            Letter letter = greeting(reader).say("mail.withdraw.lead", step.actor().name(), own.title(), names(languages(texts), reader));
            note(letter, step, "mail.reason");
            write(step, reader, letter, "mail.withdraw", "mail.withdraw.desk", own, texts);
        }
    }

    /** That of several texts which the reader wrote, or else the first. */
    private static Text nearest(List<Text> texts, RightHolder reader) {
        return texts.stream().filter(text -> text.isBy(reader)).findFirst().orElse(texts.get(0));
    }

    private Text head(Translation translation) {
        return text(translation, content.head(translation));
    }

    private Text approvedText(Translation translation) {
        return text(translation, content.revision(translation.approvedId()));
    }

    private static Text text(Translation translation, Revision revision) {
        Set<Long> writers = new HashSet<>(Set.of(revision.authorId()));
        if (translation.submittedBy() != null) {
            writers.add(translation.submittedBy());
        }
        return new Text(translation.language(), revision.title(), revision.slug(), writers);
    }

    private List<RightHolder> concerned(Step step, Set<Long> accounts) {
        return othersThan(step, holders.among(accounts, step.item().type(), step.item().groupId()));
    }

    private static List<RightHolder> othersThan(Step step, Collection<RightHolder> readers) {
        return readers.stream().filter(reader -> !Objects.equals(reader.accountId(), step.actor().accountId())).toList();
    }

    private static Map<Long, RightHolder> byAccount(Collection<RightHolder> readers) {
        Map<Long, RightHolder> byAccount = new LinkedHashMap<>();
        readers.forEach(reader -> byAccount.put(reader.accountId(), reader));
        return byAccount;
    }

    private static Letter greeting(RightHolder reader) {
        return new Letter(reader.language().locale()).say("mail.greeting", reader.name());
    }

    private static void note(Letter letter, Step step, String key) {
        if (step.note() != null) {
            letter.quote(key, step.note());
        }
    }

    private void write(Step step, RightHolder reader, Letter letter, String mail, String deskKey, Text text, List<Text> all) {
        String portal = site.replaceAll("/+$", "");
        letter.point(deskKey, portal + (step.verb() == Verb.SUBMIT ? "/desk/review.xhtml" : "/desk/item.xhtml") + "?id=" + step.item().id() + "&lang=" + text.language());
        letter.say("mail.end", portal);
        outbox.queue(reader.email(), reader.name(), reader.language(), letter.worded(mail + ".subject", text.title(), names(languages(all), reader)),
                letter.text(), mail.substring("mail.".length()), step.item().id().value());
    }

    private static List<Language> languages(List<Text> texts) {
        return texts.stream().map(Text::language).toList();
    }

    private static String names(List<Language> languages, RightHolder reader) {
        return languages.stream().map(language -> language.nameIn(reader.language().locale())).collect(Collectors.joining(", "));
    }

    /**
     * What a step was about.
     *
     * @param writers the accounts of whoever wrote this revision and handed it in
     */
    private record Text(Language language, String title, String slug, Set<Long> writers) {

        boolean isBy(RightHolder reader) {
            return writers.contains(reader.accountId());
        }

        String in(RightHolder reader) {
            return language.nameIn(reader.language().locale());
        }
    }
}
