package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.access.Right;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.EditState;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.Translation;
import eu.hansa.content.Visibility;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the table of transitions: for the buttons of the desk, and for the verbs, which refuse by the same words. */
@ApplicationScoped
public class Workflow {

    @Inject
    private ContentRepository content;
    @Inject
    private Reviewers reviewers;
    @Inject
    private Clock clock;
    /** For one-person teams: whether people may approve what they wrote themselves. */
    @Inject
    @ConfigProperty(name = "hansa.workflow.own-approval", defaultValue = "false")
    private boolean ownApproval;

    /** All verbs on one language and on the item around it, each with its verdict. */
    public List<Verdict> verdicts(Actor actor, ContentItem item, Language language) {
        return EnumSet.complementOf(EnumSet.of(Verb.CREATE, Verb.RELEASE)).stream().map(verb -> verdict(actor, item, language, verb)).toList();
    }

    /** @throws Refusal with the reason of the verdict when the verb is not open to this actor now */
    public void require(Actor actor, ContentItem item, Language language, Verb verb) {
        Verdict verdict = verdict(actor, item, language, verb);
        if (!verdict.isOpen()) {
            throw verdict.reason();
        }
    }

    /**
     * @param group to which the item will belong; null for none
     * @throws Refusal when the actor may not begin an item of this type in this language
     */
    public void requireCreate(Actor actor, String type, ContentId group, Language language) {
        Refusal shut = shutToCreate(actor, type, group, language);
        if (shut != null) {
            throw shut;
        }
    }

    /** What {@link #requireCreate} would refuse with; null when it would not. */
    Refusal shutToCreate(Actor actor, String type, ContentId group, Language language) {
        return actor.may(Right.EDIT, language, type, group == null ? null : group.value()) ? null : Refusal.because("right.EDIT", language);
    }

    /**
     * Nobody lets out what they wrote themselves, also where no reviewer stands between, as with a programme; but for a
     * group's officers in their own group.
     *
     * @throws Refusal {@code release.own} when the actor is among the authors, and the site asks for a second pair of eyes
     */
    public void requireSecondPairOfEyes(Actor actor, ContentItem item, Language language, Set<Long> authors) {
        if (!mayLetOutOwn(actor, item, language) && authors.contains(actor.accountId())) {
            throw Refusal.because("release.own");
        }
    }

    /** Who could review the newest text: those who may approve it, once it is handed in. By name. */
    public List<Reviewer> reviewers(ContentItem item, Language language) {
        Set<Long> authors = ownApproval ? Set.of()
                : item.translation(language).map(content::authorsSinceApproval).orElse(Set.of());
        return reviewers.reviewers(language, item.type(), item.groupId()).stream()
                .filter(reviewer -> reviewer.officer() || !authors.contains(reviewer.accountId())).toList();
    }

    public Verdict verdict(Actor actor, ContentItem item, Language language, Verb verb) {
        Refusal shut = shutBecauseOfItem(item, verb);
        if (shut == null && verb.concernsLanguage() && !verb.begins() && item.translation(language).isEmpty()) {
            shut = Refusal.because("translation.missing", language);
        }
        if (shut != null) {
            return Verdict.closed(verb, shut);
        }
        Instant now = clock.instant();
        Visibility seen = verb.concernsLanguage()
                ? item.translation(language).map(t -> t.visibility(now)).orElse(Visibility.HIDDEN) : seenAtAll(item, now);
        EditState state = item.translation(verb.concernsLanguage() ? language : item.sourceLanguage())
                .map(Translation::editState).orElse(EditState.DRAFT);
        List<Transition> rows = Transition.of(verb);
        Transition row = rows.stream().filter(r -> r.from().contains(state) && r.seen().contains(seen)).findFirst().orElse(null);
        if (row == null) {
            boolean wrongState = rows.stream().noneMatch(r -> r.from().contains(state));
            return Verdict.closed(verb, wrongState ? Refusal.because("state." + verb.key() + "." + state.name())
                    : Refusal.because("seen." + verb.key() + "." + seen.name()));
        }
        shut = shutBecauseOfRelease(item, language, verb, now);
        if (shut != null) {
            return Verdict.closed(verb, shut);
        }
        return byRight(actor, item, item.groupId(), language, row);
    }

    private static Refusal shutBecauseOfItem(ContentItem item, Verb verb) {
        if (verb == Verb.UNTRASH) {
            return item.isTrashed() ? null : Refusal.because("item.not-in-trash");
        }
        if (item.isTrashed()) {
            return Refusal.because("item.in-trash");
        }
        if (verb == Verb.UNARCHIVE) {
            return item.isArchived() ? null : Refusal.because("item.not-archived");
        }
        if (verb == Verb.CHANGE_GROUP && item.isGroup()) {
            return Refusal.because("group.itself");
        }
        return item.isArchived() && verb != Verb.TRASH ? Refusal.because("item.archived") : null;
    }

    private Refusal shutBecauseOfRelease(ContentItem item, Language language, Verb verb, Instant now) {
        if (verb != Verb.PUBLISH && verb != Verb.SCHEDULE) {
            return null;
        }
        Translation translation = item.translation(language).orElseThrow();
        if (translation.approvedId() == null) {
            return Refusal.because("release.not-approved");
        }
        boolean movesNothing = verb == Verb.PUBLISH && !translation.hasApprovedWaiting()
                && translation.visibility(now) == Visibility.LIVE && item.releaseFrom() == null;
        if (movesNothing) {
            return Refusal.because("release.already-live");
        }
        if (item.releasePolicy() == ReleasePolicy.TOGETHER && !item.releaseLanguages().contains(language)) {
            return Refusal.because("release.not-chosen", language);
        }
        if (item.releasePolicy() == ReleasePolicy.SOURCE_FIRST && !translation.isSource() && verb == Verb.PUBLISH
                && item.source().map(s -> s.visibility(now)).orElse(Visibility.HIDDEN) != Visibility.LIVE) {
            return Refusal.because("release.source-first", item.sourceLanguage());
        }
        return null;
    }

    /** Whether the actor would have the right to this verb on the item as a whole if that belonged to this group; null for none. */
    boolean isOpenIn(Actor actor, ContentItem item, Verb verb, Long group) {
        return Transition.of(verb).stream().allMatch(row -> byRight(actor, item, group, item.sourceLanguage(), row).isOpen());
    }

    private Verdict byRight(Actor actor, ContentItem item, Long group, Language language, Transition row) {
        Set<Right> rights = EnumSet.copyOf(row.right());
        boolean ownWords = row.verb().concernsLanguage() && !language.equals(item.sourceLanguage());
        if (!ownWords) {
            rights.remove(Right.TRANSLATE);
        }
        List<Language> languages = switch (row.scope()) {
            case ALONE -> List.of(language);
            case SOURCE -> List.of(item.sourceLanguage());
            case RELEASE -> item.releasePolicy() == ReleasePolicy.TOGETHER ? item.releaseLanguages() : List.of(item.sourceLanguage());
            case LANGUAGE -> rights.contains(Right.PUBLISH) && item.releasePolicy() == ReleasePolicy.TOGETHER
                    ? item.releaseLanguages() : List.of(language);
        };
        Right named = ownWords && rights.contains(Right.TRANSLATE) ? Right.TRANSLATE : rights.iterator().next();
        for (Language each : languages) {
            if (rights.stream().noneMatch(right -> actor.may(right, each, item.type(), group))) {
                return new Verdict(row.verb(), Refusal.because("right." + named.name(), each), named, languages);
            }
        }
        if (row.verb() == Verb.APPROVE && !mayLetOutOwn(actor, item, language)
                && content.authorsSinceApproval(item.translation(language).orElseThrow()).contains(actor.accountId())) {
            return new Verdict(row.verb(), Refusal.because("approve.own"), Right.REVIEW, languages);
        }
        return Verdict.open(row.verb());
    }

    private boolean mayLetOutOwn(Actor actor, ContentItem item, Language language) {
        return ownApproval || actor.accountId() == null
                || actor.mayAsOfficer(Right.REVIEW, language, item.type(), item.groupId());
    }

    private static Visibility seenAtAll(ContentItem item, Instant now) {
        List<Visibility> all = item.translations().stream().map(t -> t.visibility(now)).toList();
        return all.contains(Visibility.LIVE) ? Visibility.LIVE
                : all.contains(Visibility.SCHEDULED) ? Visibility.SCHEDULED
                : all.contains(Visibility.EXPIRED) ? Visibility.EXPIRED : Visibility.HIDDEN;
    }
}
