package eu.hansa.web.desk;

import eu.hansa.access.Audience;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.Archive;
import eu.hansa.content.workflow.ChangeAccess;
import eu.hansa.content.workflow.ChangeRelease;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.Publish;
import eu.hansa.content.workflow.Return;
import eu.hansa.content.workflow.Reviewer;
import eu.hansa.content.workflow.Schedule;
import eu.hansa.content.workflow.Submit;
import eu.hansa.content.workflow.Trash;
import eu.hansa.content.workflow.Verb;
import eu.hansa.content.workflow.Withdraw;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.web.text.TextLocale;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be done to the item that is open, with what each verb wants to know. */
@Named
@ViewScoped
public class WorkflowBar implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<Verb> SELDOM = EnumSet.of(Verb.ASK_OUTSIDE, Verb.SHARE, Verb.WITHDRAW, Verb.CHANGE_RELEASE, Verb.CHANGE_ACCESS,
            Verb.CHANGE_GROUP, Verb.ARCHIVE, Verb.TRASH);

    @Inject
    private ItemScreen screen;
    @Inject
    private WordsForm words;
    @Inject
    private TextLocale locale;
    @Inject
    private DeskGroups groups;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Submit submit;
    @Inject
    private Return giveBack;
    @Inject
    private Approve approve;
    @Inject
    private Publish publish;
    @Inject
    private Schedule schedule;
    @Inject
    private Withdraw withdraw;
    @Inject
    private ChangeRelease changeRelease;
    @Inject
    private ChangeAccess changeAccess;
    @Inject
    private Archive archive;
    @Inject
    private Trash trash;

    private String note;
    private Long reviewer;
    private String due;
    private String[] along;
    private String reason;
    private String withdrawReason;
    private final MomentField from = new MomentField();
    private final MomentField until = new MomentField();
    private ReleasePolicy policy;
    private String[] languages;
    private String audience;

    public boolean isOpen(String verb) {
        return screen.getDossier().isOpen(Verb.valueOf(verb));
    }

    /** Whether there is anything in the menu of what is done less often. */
    public boolean isMore() {
        return SELDOM.stream().anyMatch(verb -> screen.getDossier().isOpen(verb));
    }

    public String submit() {
        return screen.perform("submitDialog", "desk.item.done.SUBMIT", () -> {
            screen.saveAll();
            submit.submit(screen.actor(), screen.item(), submitted(), note, reviewer, day(due));
        });
    }

    /** The language that is open, and those that are handed in along with it. */
    private List<Language> submitted() {
        return Stream.concat(Stream.of(screen.language()), along == null ? Stream.empty() : Arrays.stream(along).map(Language::of)).distinct().toList();
    }

    public String giveBack() {
        return screen.perform("returnDialog", "desk.item.done.RETURN",
                () -> told("note", "reason", () -> giveBack.giveBack(screen.actor(), screen.item(), screen.language(), reason)));
    }

    /** Makes what was corrected here a revision and approves it; or the one that was read, where nothing was. */
    public String approveCorrected() {
        return screen.perform(null, words.isChanged() ? "desk.item.done.APPROVE.corrected" : "desk.item.done.APPROVE", () -> {
            approve.approve(screen.actor(), screen.item(), screen.language(), words.getHead().id(), words.words(), words.isMinor(), null);
            words.discard(screen.actor());
        });
    }

    /** Approves the revision that this page shows, and no other. */
    public String approve() {
        return screen.perform(null, "desk.item.done.APPROVE", () ->
                approve.approve(screen.actor(), screen.item(), screen.language(), words.getHead() == null ? 0 : words.getHead().id(), null));
    }

    public String publish() {
        return screen.perform(null, screen.getDossier().policy() == ReleasePolicy.TOGETHER && !screen.getDossier().waitsFor().isEmpty()
                        ? "desk.item.done.PUBLISH.waits" : "desk.item.done.PUBLISH",
                () -> publish.publish(screen.actor(), screen.item(), screen.language()));
    }

    public String schedule() {
        return screen.perform("scheduleDialog", "desk.item.done.SCHEDULE", () -> schedule.schedule(screen.actor(), screen.item(),
                screen.language(), from.in(locale.zone(), "from"), until.in(locale.zone(), "until")));
    }

    public String withdraw() {
        return screen.perform("withdrawDialog", "desk.item.done.WITHDRAW", () -> told("note", "withdrawReason",
                () -> withdraw.withdraw(screen.actor(), screen.item(), screen.language(), required(withdrawReason))));
    }

    public String changeRelease() {
        return screen.perform("releaseDialog", "desk.item.done.CHANGE_RELEASE", () -> changeRelease.change(screen.actor(),
                screen.item(), policy, languages == null ? List.of() : Arrays.stream(languages).map(Language::of).toList()));
    }

    public String changeAccess() {
        return screen.perform("accessDialog", "desk.item.done.CHANGE_ACCESS", () -> changeAccess.change(screen.actor(), screen.item(),
                audience == null ? Set.of() : Set.of(new Audience(audience))));
    }

    public String archive() {
        return screen.perform("archiveDialog", "desk.item.done.ARCHIVE", () -> archive.archive(screen.actor(), screen.item()));
    }

    public String unarchive() {
        return screen.perform(null, "desk.item.done.UNARCHIVE", () -> archive.bringBack(screen.actor(), screen.item()));
    }

    public String trash() {
        return screen.perform(null, "desk.item.done.TRASH", () -> trash.trash(screen.actor(), screen.item()));
    }

    public String untrash() {
        return screen.perform(null, "desk.item.done.UNTRASH", () -> trash.bringBack(screen.actor(), screen.item()));
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException malformed) {
            throw Refusal.at("due", "moment.day");
        }
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.at("withdrawReason", "withdraw.reason");
        }
        return reason;
    }

    /** Two dialogs ask for what their verbs call alike: tells a refusal where the words were typed. */
    static void told(String verbsField, String ownField, Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            if (!verbsField.equals(refusal.field())) {
                throw refusal;
            }
            throw refusal.inField(ownField);
        }
    }

    private Dossier dossier() {
        return screen.getDossier();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Tags of the languages that are handed in along with the one that is open. */
    public String[] getAlong() {
        return along;
    }

    public void setAlong(String[] along) {
        this.along = along;
    }

    /** Those whose review can be asked for in person. */
    public List<Reviewer> getReviewers() {
        return dossiers.reviewers(screen.actor(), screen.item(), screen.language()).stream()
                .filter(each -> !Long.valueOf(each.accountId()).equals(screen.actor().accountId())).toList();
    }

    /** The account of the one person that is asked; null for everybody who may review. */
    public Long getReviewer() {
        return reviewer;
    }

    public void setReviewer(Long reviewer) {
        this.reviewer = reviewer;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }

    public MomentField getFrom() {
        return from;
    }

    public MomentField getUntil() {
        return until;
    }

    public ReleasePolicy getPolicy() {
        return policy == null ? dossier().policy() : policy;
    }

    public void setPolicy(ReleasePolicy policy) {
        this.policy = policy;
    }

    public ReleasePolicy[] getPolicies() {
        return ReleasePolicy.values();
    }

    /** Tags of those that go live together. */
    public String[] getLanguages() {
        return languages == null ? dossier().releaseLanguages().stream().map(Language::tag).toArray(String[]::new) : languages;
    }

    public void setLanguages(String[] languages) {
        this.languages = languages;
    }

    /** The key of the one audience that the item has; null when it has others than can be chosen here. */
    public String getAudience() {
        return audience != null ? audience
                : dossier().audiences().stream().map(Audience::key).collect(Collectors.joining(" "));
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    /** Everybody, whoever is signed in, and the members of each group that this person has at the desk. */
    public List<Audience> getAudiences() {
        return Stream.concat(Stream.of(Audience.PUBLIC, Audience.SIGNED_IN), groups.all().stream().map(group -> Audience.group(group.id().value())))
                .toList();
    }
}
