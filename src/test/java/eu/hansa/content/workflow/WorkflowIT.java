package eu.hansa.content.workflow;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenActors.author;
import static eu.hansa.given.GivenActors.officer;
import static eu.hansa.given.GivenActors.publisher;
import static eu.hansa.given.GivenActors.reviewer;
import static eu.hansa.given.GivenActors.translator;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.audit.AuditEntry;
import eu.hansa.audit.AuditTrail;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.EditState;
import eu.hansa.content.Revision;
import eu.hansa.content.Staleness;
import eu.hansa.content.Translation;
import eu.hansa.content.Visibility;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.news.NewsBody;
import eu.hansa.content.Words;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What people may do to a text, and in which order. */
@ArquillianTest
class WorkflowIT {

    @Inject
    GivenContent given;
    @Inject
    CreateItem create;
    @Inject
    SaveDraft save;
    @Inject
    Submit submit;
    @Inject
    Return giveBack;
    @Inject
    Approve approve;
    @Inject
    Publish publish;
    @Inject
    Schedule schedule;
    @Inject
    Withdraw withdraw;
    @Inject
    Restore restore;
    @Inject
    Trash trash;
    @Inject
    Archive archive;
    @Inject
    ChangeAccess access;
    @Inject
    Dossiers dossiers;
    @Inject
    ContentRepository content;
    @Inject
    AuditTrail audit;
    @Inject
    Clock clock;

    @Test
    void aTextGoesFromDraftToReviewToApprovedToLive() {
        ContentId id = create.create(author(), "news", EN, words("From draft to visitor", "<p>Text.</p>"), null);
        assertThat(state(id, EN)).isEqualTo(EditState.DRAFT);

        submit.submit(author(), id, EN, "Please look at the names.");
        assertThat(state(id, EN)).isEqualTo(EditState.IN_REVIEW);

        approve.approve(reviewer(), id, EN, given.head(id, EN).id(), null);
        assertThat(state(id, EN)).isEqualTo(EditState.APPROVED);
        assertThat(seen(id, EN)).isEqualTo(Visibility.HIDDEN);

        publish.publish(publisher(), id, EN);
        assertThat(seen(id, EN)).isEqualTo(Visibility.LIVE);
    }

    @Test
    void nobodyApprovesWhatTheyWroteThemselves() {
        Actor both = GivenActors.with("Both", Grant.in(Right.EDIT, EN), Grant.everywhere(Right.REVIEW));
        ContentId id = create.create(both, "news", EN, words("My own text", "<p>Text.</p>"), null);
        submit.submit(both, id, EN, null);

        refused("approve.own", () -> approve.approve(both, id, EN, given.head(id, EN).id(), null));
    }

    @Test
    void aCommaPutByAnotherDoesNotMakeMyTextMineToApprove() {
        Actor both = GivenActors.with("Both", Grant.in(Right.EDIT, EN), Grant.everywhere(Right.REVIEW));
        ContentId id = create.create(both, "news", EN, words("A text with a comma", "<p>Text.</p>"), null);
        save.save(author(), id, EN, words("A text, with a comma", "<p>Text.</p>"), given.head(id, EN).id(), null, true);
        submit.submit(both, id, EN, null);

        refused("approve.own", () -> approve.approve(both, id, EN, given.head(id, EN).id(), null));
    }

    @Test
    void anApprovalNamesTheRevisionThatWasRead() {
        ContentId id = given.news().make();
        long read = given.head(id, EN).id();
        save.save(author(), id, EN, words("A newer title", "<p>Newer.</p>"), read, null, false);
        submit.submit(author(), id, EN, null);

        refused("approve.newer", () -> approve.approve(reviewer(), id, EN, read, null));
        assertThat(state(id, EN)).isEqualTo(EditState.IN_REVIEW);
    }

    @Test
    void aNewRevisionNeedsANewApproval() {
        ContentId id = given.news().approved(EN).make();
        long approved = given.head(id, EN).id();
        save.save(author(), id, EN, words("Changed after approval", "<p>New.</p>"), approved, null, false);

        assertThat(state(id, EN)).isEqualTo(EditState.DRAFT);
        publish.publish(publisher(), id, EN);
        assertThat((Long) of(id, EN, Translation::liveId)).isEqualTo(approved);
    }

    @Test
    void editingALiveArticleMakesADraftBesideIt() {
        ContentId id = given.news().live().make();
        long live = given.head(id, EN).id();

        save.save(author(), id, EN, words("The draft beside", "<p>Draft.</p>"), live, null, false);

        assertThat((Long) of(id, EN, Translation::liveId)).isEqualTo(live);
        assertThat((Long) of(id, EN, Translation::headId)).isNotEqualTo(live);
        assertThat(seen(id, EN)).isEqualTo(Visibility.LIVE);
    }

    @Test
    void aTextIsReturnedOnlyWithAReason() {
        ContentId id = given.news().make();
        submit.submit(author(), id, EN, null);

        Refusal refusal = refused("note.empty", () -> giveBack.giveBack(reviewer(), id, EN, "  "));
        assertThat(refusal.field()).isEqualTo("note");

        giveBack.giveBack(reviewer(), id, EN, "The date is wrong.");
        assertThat((Boolean) of(id, EN, Translation::isReturned)).isTrue();
        assertThat((String) of(id, EN, Translation::returnedNote)).isEqualTo("The date is wrong.");
    }

    @Test
    void aScheduledTextReplacesTheLiveOneWhenItsTimeComes() {
        ContentId id = given.news().live().make();
        long first = given.head(id, EN).id();
        save.save(author(), id, EN, words("Tomorrow’s text", "<p>Tomorrow.</p>"), first, null, false);
        submit.submit(author(), id, EN, null);
        long second = given.head(id, EN).id();
        approve.approve(reviewer(), id, EN, second, null);
        Instant tomorrow = clock.instant().plusSeconds(86_400);

        schedule.schedule(publisher(), id, EN, tomorrow, null);

        assertThat((Long) of(id, EN, t -> t.visibleRevision(clock.instant()))).isEqualTo(first);
        assertThat((Long) of(id, EN, t -> t.visibleRevision(tomorrow))).isEqualTo(second);
    }

    @Test
    void anEndBeforeTheStartIsRefusedAtItsField() {
        ContentId id = given.news().approved(EN).make();
        Instant tomorrow = clock.instant().plusSeconds(86_400);

        Refusal refusal = refused("window.order", () -> schedule.schedule(publisher(), id, EN, tomorrow, tomorrow.minusSeconds(60)));

        assertThat(refusal.field()).isEqualTo("until");
    }

    @Test
    void withdrawingTakesATextOffTheSiteAndKeepsIt() {
        ContentId id = given.news().live().make();

        withdraw.withdraw(publisher(), id, EN, "Wrong day.");

        assertThat(seen(id, EN)).isEqualTo(Visibility.HIDDEN);
        assertThat(state(id, EN)).isEqualTo(EditState.APPROVED);
    }

    @Test
    void anOldRevisionIsRestoredAsANewDraft() {
        ContentId id = given.news().titled("First words").make();
        Revision first = given.head(id, EN);
        save.save(author(), id, EN, words("Second words", "<p>Second.</p>"), first.id(), null, false);

        restore.restore(author(), id, EN, first.id());

        assertThat(given.head(id, EN).title()).isEqualTo("First words");
        assertThat(given.head(id, EN).number()).isEqualTo(3);
    }

    @Test
    void whatIsLiveCannotGoToTheTrash() {
        ContentId id = given.news().live().make();

        refused("seen.trash.LIVE", () -> trash.trash(author(), id));
    }

    @Test
    void anItemComesBackFromTheTrashAsItWas() {
        ContentId id = given.news().approved(EN).make();
        trash.trash(author(), id);
        refused("item.in-trash", () -> submit.submit(author(), id, EN, null));

        trash.bringBack(author(), id);

        assertThat(state(id, EN)).isEqualTo(EditState.APPROVED);
    }

    @Test
    void anArchivedItemIsOffTheSiteAndCanOnlyBeRead() {
        ContentId id = given.news().live().make();
        archive.archive(publisher(), id);

        assertThat(seen(id, EN)).isEqualTo(Visibility.HIDDEN);
        refused("item.archived", () -> save.save(author(), id, EN, words("No", "<p>No.</p>"), given.head(id, EN).id(), null, false));
    }

    @Test
    void rightsAreScopedByLanguage() {
        ContentId id = given.news().make();
        Actor french = GivenActors.with("French author", Grant.in(Right.EDIT, FR));

        refused("right.EDIT", () -> save.save(french, id, EN, words("No", "<p>No.</p>"), given.head(id, EN).id(), null, false));
        assertThat(save.save(french, id, FR, words("Oui", "<p>Oui.</p>"), null, null, false).number()).isEqualTo(1);
    }

    @Test
    void aTranslatorDoesNotWriteTheSource() {
        ContentId id = given.news().from(FR).make();

        refused("right.EDIT", () -> save.save(translator(), id, FR, words("Non", "<p>Non.</p>"), given.head(id, FR).id(), null, false));
    }

    @Test
    void rightsAreScopedByContentType() {
        Actor pages = GivenActors.with("Pages only", new Grant(Right.EDIT, EN, "page", null));

        refused("right.EDIT", () -> create.create(pages, "news", EN, words("No", "<p>No.</p>"), null));
    }

    @Test
    void aRightInAGroupReachesNothingElse() {
        Actor officer = officer(given.group("Own group"));
        ContentId elsewhere = given.group("Another group");
        ContentId others = given.news().inGroup(elsewhere).make();

        refused("right.EDIT", () -> create.create(officer, "news", EN, words("No", "<p>No.</p>"), null));
        refused("right.EDIT", () -> create.create(officer, "news", elsewhere, EN, words("No", "<p>No.</p>"), null));
        refused("item.unknown", () -> submit.submit(officer, others, EN, null));
        refused("item.unknown", () -> submit.submit(officer, given.news().make(), EN, null));
        assertThat(dossiers.open(officer, others, EN)).isEmpty();
        assertThat(dossiers.history(officer, others, EN)).isEmpty();
        assertThat(dossiers.deeds(officer, others)).isEmpty();
    }

    @Test
    void anOfficerBringsTheNewsOfTheGroupToVisitorsAlone() {
        ContentId group = given.group("Group with news");
        Actor officer = officer(group);
        ContentId id = create.create(officer, "news", group, EN, words("News of the group", "<p>Text.</p>"), null);

        submit.submit(officer, id, EN, null);
        approve.approve(officer, id, EN, given.head(id, EN).id(), null);
        publish.publish(officer, id, EN);

        assertThat(seen(id, EN)).isEqualTo(Visibility.LIVE);
        assertThat(given.ask(id, ContentItem::groupId)).isEqualTo(group.value());
    }

    @Test
    void anOfficerWithoutTheRightToReviewWaitsForAnEditor() {
        ContentId group = given.group("Group that editors read");
        Actor officer = GivenActors.with("Officer", new Grant(Right.EDIT, null, null, group.value()),
                new Grant(Right.PUBLISH, null, null, group.value()));
        ContentId id = create.create(officer, "news", group, EN, words("To be read first", "<p>Text.</p>"), null);
        submit.submit(officer, id, EN, null);

        refused("right.REVIEW", () -> approve.approve(officer, id, EN, given.head(id, EN).id(), null));
        refused("release.not-approved", () -> publish.publish(officer, id, EN));
    }

    @Test
    void whatIsNoGroupHasNoItems() {
        refused("group.unknown", () -> create.create(Actor.system(), "news", given.news().make(), EN, words("No", "<p>No.</p>"), null));
    }

    @Test
    void onlyAPublisherChangesForWhomALiveItemIsMeant() {
        ContentId id = given.news().live().make();

        refused("right.PUBLISH", () -> access.change(author(), id, Set.of(Audience.SIGNED_IN)));
    }

    @Test
    void aForgedNumberLearnsNothing() {
        refused("item.unknown", () -> submit.submit(author(), new ContentId(42), EN, null));
    }

    @Test
    void theSecondOfTwoWhoSaveTheSameTextIsToldAndLosesNothing() {
        ContentId id = given.news().make();
        long both = given.head(id, EN).id();
        save.save(author(), id, EN, words("Hers", "<p>Hers.</p>"), both, null, false);
        Actor second = GivenActors.with("Second", Grant.in(Right.EDIT, EN));

        EditCollision collision = catchThrowableOfType(EditCollision.class,
                () -> save.save(second, id, EN, words("His", "<p>His.</p>"), both, null, false));

        assertThat(collision.theirs().title()).isEqualTo("Hers");
        assertThat(given.head(id, EN).title()).isEqualTo("Hers");
    }

    @Test
    void aFormSentTwiceMakesOneRevision() {
        ContentId id = given.news().make();
        long started = given.head(id, EN).id();
        Actor author = author();

        save.save(author, id, EN, words("Sent twice", "<p>Once.</p>"), started, null, false);
        save.save(author, id, EN, words("Sent twice", "<p>Once.</p>"), started, null, false);

        assertThat(given.head(id, EN).number()).isEqualTo(2);
    }

    @Test
    void savingOneLanguageLeavesTheOthersAlone() {
        ContentId id = given.news().titled("Both").drafted(FR).make();
        save.save(author(), id, EN, words("English anew", "<p>New.</p>"), given.head(id, EN).id(), null, false);

        assertThat(given.head(id, FR).title()).isEqualTo("Both fr");
        assertThat(given.head(id, FR).number()).isEqualTo(1);
    }

    @Test
    void aTranslationIsMissingThenInProgressThenUpToDate() {
        ContentId id = given.news().approved(EN).make();
        assertThat(staleness(id, FR)).isEqualTo(Staleness.MISSING);

        save.save(translator(), id, FR, words("En français", "<p>Texte.</p>"), null, null, false);
        assertThat(staleness(id, FR)).isEqualTo(Staleness.IN_PROGRESS);

        submit.submit(translator(), id, FR, null);
        approve.approve(reviewer(), id, FR, given.head(id, FR).id(), null);
        assertThat(staleness(id, FR)).isEqualTo(Staleness.UP_TO_DATE);
    }

    @Test
    void anApprovedChangeOfTheSourceOutdatesItsTranslations() {
        ContentId id = given.news().approved(EN, FR).make();
        changeSource(id, false);

        assertThat(staleness(id, FR)).isEqualTo(Staleness.OUTDATED);
    }

    @Test
    void aMinorChangeOfTheSourceOutdatesNothing() {
        ContentId id = given.news().approved(EN, FR).make();
        changeSource(id, true);

        assertThat(staleness(id, FR)).isEqualTo(Staleness.UP_TO_DATE);
    }

    @Test
    void aSourceDraftThatNobodyApprovedOutdatesNothingYet() {
        ContentId id = given.news().approved(EN, FR).make();
        save.save(author(), id, EN, words("Only a draft", "<p>Draft.</p>"), given.head(id, EN).id(), null, false);

        assertThat(staleness(id, FR)).isEqualTo(Staleness.UP_TO_DATE);
    }

    @Test
    void aTranslationMadeFromTheNewSourceIsOutdatedNoMore() {
        ContentId id = given.news().approved(EN, FR).make();
        changeSource(id, false);

        save.save(translator(), id, FR, words("Revu", "<p>Revu.</p>"), given.head(id, FR).id(), given.head(id, EN).id(), false);

        assertThat(staleness(id, FR)).isEqualTo(Staleness.IN_PROGRESS);
    }

    @Test
    void everythingThatIsWrongWithTheWordsIsSaidAtOnceEachAtItsField() {
        ContentId id = given.news().make();
        NewsBody body = new NewsBody();
        body.setKicker("k".repeat(121));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> save.save(author(), id, EN,
                new Words("t".repeat(300), "Not A Slug", "s".repeat(1001), body), given.head(id, EN).id(), null, false));

        assertThat(refusal.parts()).extracting(Refusal::field).containsExactlyInAnyOrder("title", "slug", "summary", "kicker");
    }

    @Test
    void aWordThatAnotherArticleUsesIsTaken() {
        given.news().titled("A word of its own").live().make();
        ContentId id = given.news().make();

        Refusal refusal = refused("slug.taken", () -> save.save(author(), id, EN,
                new Words("Another", "a-word-of-its-own", "", new NewsBody()), given.head(id, EN).id(), null, false));

        assertThat(refusal.field()).isEqualTo("slug");
    }

    @Test
    void aProposedWordMakesWayForOneThatIsTaken() {
        given.news().titled("Twice the same title").make();
        ContentId second = given.news().titled("Twice the same title").make();

        assertThat(given.head(second, EN).slug()).isEqualTo("twice-the-same-title-2");
    }

    @Test
    void whatIsNotAllowedInTheBodyIsLeftOut() {
        ContentId id = given.news().make();
        Revision saved = save.save(author(), id, EN, words("Safe",
                "<p onclick=\"x()\">Text<script>x()</script><a href=\"javascript:x()\">link</a></p><iframe src=\"//evil\"></iframe>"),
                given.head(id, EN).id(), null, false);

        assertThat(saved.body()).contains("Text").doesNotContain("script", "onclick", "iframe", "javascript");
    }

    @Test
    void everyActionIsInTheAuditTrail() {
        ContentId id = given.news().make();
        submit.submit(author(), id, EN, null);
        giveBack.giveBack(reviewer(), id, EN, "Because.");

        AuditEntry newest = audit.of(id, 10).get(0);
        assertThat(newest.verb()).isEqualTo("return");
        assertThat(newest.actorName()).isEqualTo("Rita Reviewer");
        assertThat(newest.reason()).isEqualTo("Because.");
        assertThat(newest.revisionNo()).isEqualTo(1);
        assertThat(newest.language()).isEqualTo("en");
    }

    @Test
    void aRefusedVerbLeavesNoTrace() {
        ContentId id = given.news().make();
        int before = audit.of(id, 10).size();

        refused("right.EDIT", () -> submit.submit(reviewer(), id, EN, null));

        assertThat(audit.of(id, 10)).hasSize(before);
    }

    @Test
    void aPictureWithoutWordsForThoseWhoDoNotSeeItIsNotReady() {
        ContentId id = given.news().with(facts -> facts.setPicture(7L)).make();

        Refusal refusal = refused("news.picture-alt.empty", () -> submit.submit(author(), id, EN, null));

        assertThat(refusal.field()).isEqualTo("pictureAlt");
    }

    private void changeSource(ContentId id, boolean minor) {
        Actor writer = author();
        save.save(writer, id, EN, words("Changed " + minor, "<p>Changed.</p>"), given.head(id, EN).id(), null, minor);
        submit.submit(writer, id, EN, null);
        approve.approve(reviewer(), id, EN, given.head(id, EN).id(), null);
    }

    private Staleness staleness(ContentId id, Language language) {
        return given.ask(id, item -> content.staleness(item, language));
    }

    private EditState state(ContentId id, Language language) {
        return of(id, language, Translation::editState);
    }

    private Visibility seen(ContentId id, Language language) {
        return of(id, language, t -> t.visibility(clock.instant()));
    }

    private <R> R of(ContentId id, Language language, Function<Translation, R> question) {
        return given.ask(id, item -> question.apply(item.translation(language).orElseThrow()));
    }

    private static Refusal refused(String key, ThrowingCallable action) {
        Refusal refusal = catchThrowableOfType(Refusal.class, action);
        assertThat(refusal).as("a refusal %s", key).isNotNull();
        assertThat(refusal.messageKey()).isEqualTo("refusal." + key);
        return refusal;
    }
}
