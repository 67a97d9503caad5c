package eu.hansa.web.desk;

import eu.hansa.access.Right;
import eu.hansa.account.RightHolder;
import eu.hansa.content.EditState;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.ReviewRequest;
import eu.hansa.content.Visibility;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.LanguageLine;
import eu.hansa.content.workflow.Reviewer;
import eu.hansa.kernel.Language;
import eu.hansa.membership.RightHolders;
import eu.hansa.web.text.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the text that is open waits for before visitors see it, and for whom. */
@Named
@RequestScoped
public class ItemWaits {

    /** Beyond these, names are only counted. */
    private static final int MOST_NAMES = 3;

    @Inject
    private ItemScreen screen;
    @Inject
    private Dossiers dossiers;
    @Inject
    private RightHolders holders;
    @Inject
    private LanguageNames languageNames;
    @Inject
    private Days days;
    @Inject
    private Text text;

    private List<String> release;

    private Dossier dossier() {
        return screen.getDossier();
    }

    private LanguageLine line() {
        return dossier().line();
    }

    /** By whom and by when a review is asked for; null for a text that is not in review. */
    public String getReview() {
        return line().state() != EditState.IN_REVIEW ? null : text.of("desk.item.review.bar", reviewOf(line()));
    }

    public boolean isLate() {
        ReviewRequest review = line().review();
        return review != null && review.due() != null && days.isOver(review.due());
    }

    /** What whoever handed it in says to the reviewers; null for nothing. */
    public String getNote() {
        return line().review() == null || line().review().note() == null ? null
                : text.of("desk.item.review.note", line().changedBy(), line().review().note());
    }

    private String reviewOf(LanguageLine line) {
        ReviewRequest review = line.review();
        String whom = review != null && review.reviewerId() != null ? review.reviewerName()
                : names(dossiers.reviewers(screen.actor(), dossier().id(), line.language()).stream().map(Reviewer::name).toList());
        if (whom.isEmpty()) {
            return text.get("desk.item.review.nobody");
        }
        if (review == null || review.due() == null) {
            return text.of("desk.item.review.whom", whom);
        }
        return text.of(days.isOver(review.due()) ? "desk.item.review.late" : "desk.item.review.due", whom, days.on(review.due()));
    }

    /** What an approval of the text that is open would bring about. */
    public String getEffect() {
        Dossier dossier = dossier();
        if (!isJoint(dossier)) {
            return releasedBy();
        }
        List<Language> others = dossier.waitsFor().stream().filter(language -> !language.equals(dossier.language())).toList();
        if (!others.isEmpty()) {
            return text.of("desk.review.effect.waits", languageNames.inSentence(others));
        }
        if (dossier.releaseFrom() == null) {
            return releasedBy();
        }
        String all = languageNames.inSentence(dossier.releaseLanguages());
        return days.isToCome(dossier.releaseFrom()) ? text.of("desk.review.effect.then", all, days.of(dossier.releaseFrom()))
                : text.of("desk.review.effect.now", all);
    }

    /** The languages that are scheduled where the one that is open is. */
    public String getScheduled() {
        return languageNames.inSentence(isJoint(dossier()) ? dossier().releaseLanguages() : List.of(dossier().language()));
    }

    private static boolean isJoint(Dossier dossier) {
        return dossier.policy() == ReleasePolicy.TOGETHER && dossier.releaseLanguages().contains(dossier.language());
    }

    private String releasedBy() {
        String whom = whom(Right.PUBLISH, dossier().language());
        return whom.isEmpty() ? text.get("desk.review.effect.nobody") : text.of("desk.review.effect.release", whom);
    }

    /** What its release waits for, a line each; empty when nothing stands between it and the visitors, or nobody wants it there yet. */
    public List<String> getRelease() {
        if (release == null) {
            release = switch (dossier().policy()) {
                case TOGETHER -> dossier().isReleasedTogether() || dossier().waitsFor().isEmpty() ? ownRelease()
                        : dossier().waitsFor().stream().map(language -> joint(line(language))).toList();
                case SOURCE_FIRST -> afterSource();
                case INDEPENDENT -> ownRelease();
            };
        }
        return release;
    }

    private LanguageLine line(Language language) {
        return dossier().languages().stream().filter(line -> line.language().equals(language)).findFirst().orElseThrow();
    }

    private String joint(LanguageLine line) {
        String name = languageNames.of(line.language());
        if (!line.isWritten()) {
            String whom = whom(Right.TRANSLATE, line.language());
            return whom.isEmpty() ? text.of("desk.item.waits.MISSING", name) : text.of("desk.item.waits.MISSING.whom", name, whom);
        }
        if (line.state() == EditState.IN_REVIEW) {
            return text.of("desk.item.waits.IN_REVIEW", name, reviewOf(line));
        }
        return text.of("desk.item.waits." + (line.returned() ? "RETURNED" : line.state().name()), name, line.changedBy());
    }

    private List<String> afterSource() {
        List<String> waits = new ArrayList<>();
        if (dossier().isTranslation() && line(dossier().sourceLanguage()).visibility() != Visibility.LIVE) {
            waits.add(text.of("desk.item.waits.SOURCE", languageNames.of(dossier().sourceLanguage())));
        }
        waits.addAll(ownRelease());
        return waits;
    }

    /** An approved text that nobody has released waits for a publisher. */
    private List<String> ownRelease() {
        boolean jointIsAsked = dossier().policy() == ReleasePolicy.TOGETHER && dossier().releaseFrom() != null;
        if (line().state() != EditState.APPROVED || line().visibility() != Visibility.HIDDEN || jointIsAsked) {
            return List.of();
        }
        String whom = whom(Right.PUBLISH, dossier().language());
        return List.of(whom.isEmpty() ? text.get("desk.item.waits.RELEASE.nobody") : text.of("desk.item.waits.RELEASE", whom));
    }

    private String whom(Right right, Language language) {
        return names(holders.of(right, language, dossier().type(), dossier().groupId()).stream().map(RightHolder::name).toList());
    }

    private String names(List<String> all) {
        String shown = String.join(", ", all.stream().limit(MOST_NAMES).toList());
        return all.size() <= MOST_NAMES ? shown : text.of("desk.item.names.more", shown, all.size() - MOST_NAMES);
    }
}
