package eu.hansa.content;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenActors.IT;
import static eu.hansa.given.GivenActors.author;
import static eu.hansa.given.GivenActors.officer;
import static eu.hansa.given.GivenActors.publisher;
import static eu.hansa.given.GivenActors.reviewer;
import static eu.hansa.given.GivenActors.translator;
import static eu.hansa.given.GivenActors.with;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.WorklistFilter.Gap;
import eu.hansa.content.WorklistFilter.Order;
import eu.hansa.content.WorklistFilter.View;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.Archive;
import eu.hansa.content.workflow.AssignTranslation;
import eu.hansa.content.workflow.CreateItem;
import eu.hansa.content.workflow.Publish;
import eu.hansa.content.workflow.Return;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.Schedule;
import eu.hansa.content.workflow.Submit;
import eu.hansa.content.workflow.Trash;
import eu.hansa.content.workflow.Withdraw;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenWorklist;
import eu.hansa.given.Queries;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.news.NewsType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the worklist says of a text, and to whom it shows it. Each test finds its own items by a word in their titles. */
@ArquillianTest
class WorklistIT {

    private static final int ALL = 10_000;

    @Inject
    Worklist worklist;
    @Inject
    WorklistRows rows;
    @Inject
    GivenContent given;
    @Inject
    GivenWorklist givenWorklist;
    @Inject
    GivenClock givenClock;
    @Inject
    Queries queries;
    @Inject
    AssignTranslation assign;
    @Inject
    Clock clock;
    @Inject
    ContentRepository content;
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
    Trash trash;
    @Inject
    Archive archive;

    private final String word = "w" + Ids.next();

    @AfterEach
    void setClockBack() {
        givenClock.setAhead(Duration.ZERO);
    }

    // what a cell says

    @Test
    void aLanguageWithoutATextIsMissing() {
        given.news().titled(word).make();

        assertThat(cell(FR).mark()).isEqualTo(Mark.MISSING);
        assertThat(cell(FR).staleness()).isEqualTo(Staleness.MISSING);
        assertThat(cell(FR).isWritten()).isFalse();
    }

    @Test
    void aNewTextIsADraftOfRevisionOne() {
        given.news().titled(word).make();

        assertThat(cell(EN).mark()).isEqualTo(Mark.DRAFT);
        assertThat(cell(EN).revision()).isEqualTo(1);
        assertThat(cell(EN).staleness()).isEqualTo(Staleness.SOURCE);
    }

    @Test
    void aSubmittedTextIsInReview() {
        submit(given.news().titled(word).make(), EN);

        assertThat(cell(EN).mark()).isEqualTo(Mark.IN_REVIEW);
    }

    @Test
    void aReturnedTextSaysWhy() {
        ContentId id = given.news().titled(word).make();
        submit(id, EN);
        giveBack.giveBack(reviewer(), id, EN, "Too long.");

        assertThat(cell(EN).mark()).isEqualTo(Mark.RETURNED);
        assertThat(cell(EN).returnedNote()).isEqualTo("Too long.");
    }

    @Test
    void anApprovedTextIsApprovedUntilItIsReleased() {
        given.news().titled(word).approved(EN).make();

        assertThat(cell(EN).mark()).isEqualTo(Mark.APPROVED);
    }

    @Test
    void aTextToComeIsScheduledAndThenLiveAndThenExpired() {
        Instant from = clock.instant().plus(Duration.ofDays(2));
        given.news().titled(word).live(EN, from, from.plus(Duration.ofDays(2))).make();

        assertThat(cell(EN).mark()).isEqualTo(Mark.SCHEDULED);
        assertThat(Duration.between(cell(EN).from(), from).abs()).isLessThan(Duration.ofSeconds(1));
        givenClock.setAhead(Duration.ofDays(3));
        assertThat(cell(EN).mark()).isEqualTo(Mark.LIVE);
        givenClock.setAhead(Duration.ofDays(5));
        assertThat(cell(EN).mark()).isEqualTo(Mark.EXPIRED);
    }

    @Test
    void aWithdrawnTextIsHidden() {
        ContentId id = given.news().titled(word).live(EN).make();
        withdraw.withdraw(publisher(), id, EN, null);

        assertThat(cell(EN).mark()).isEqualTo(Mark.HIDDEN);
    }

    @Test
    void aDraftBesideALiveTextIsSaid() {
        ContentId id = given.news().titled(word).live(EN).make();
        assertThat(cell(EN).newer()).isFalse();

        write(id, EN, word + " again", null, false);

        assertThat(cell(EN).mark()).isEqualTo(Mark.LIVE);
        assertThat(cell(EN).newer()).isTrue();
        assertThat(cell(EN).state()).isEqualTo(EditState.DRAFT);
    }

    @Test
    void aTranslationIsInProgressUntilItIsApproved() {
        ContentId id = given.news().titled(word).approved(EN).drafted(FR).make();
        assertThat(cell(FR).staleness()).isEqualTo(Staleness.IN_PROGRESS);

        submit(id, FR);
        approve(id, FR);

        assertThat(cell(FR).staleness()).isEqualTo(Staleness.UP_TO_DATE);
        assertThat(cell(FR).basedOn()).isEqualTo(1);
    }

    @Test
    void aTranslationIsOutdatedOnceANewerSourceIsApproved() {
        ContentId id = given.news().titled(word).approved(EN, FR).make();
        write(id, EN, word + " again", null, false);
        assertThat(cell(FR).isOutdated()).as("while the newer source is a draft").isFalse();

        submit(id, EN);
        approve(id, EN);

        assertThat(cell(FR).isOutdated()).isTrue();
        assertThat(cell(FR).sourceNow()).isEqualTo(2);
    }

    @Test
    void aMinorChangeOfTheSourceOutdatesNothing() {
        ContentId id = given.news().titled(word).approved(EN, FR).make();
        write(id, EN, word + " again", null, true);
        submit(id, EN);
        approve(id, EN);

        assertThat(cell(FR).staleness()).isEqualTo(Staleness.UP_TO_DATE);
    }

    @Test
    void theListSaysTheSameAsTheCore() {
        ContentId id = given.news().titled(word).approved(EN, FR).drafted(IT).make();
        write(id, EN, word + " again", null, false);
        submit(id, EN);
        approve(id, EN);

        for (Language language : List.of(EN, FR, IT)) {
            assertThat(cell(language).staleness()).isEqualTo(given.ask(id, item -> content.staleness(item, language)));
            assertThat(cell(language).visibility())
                    .isEqualTo(given.ask(id, item -> item.translation(language).orElseThrow().visibility(clock.instant())));
        }
    }

    // what waits for whom

    @Test
    void aSubmittedTextWaitsForReviewersOfItsLanguage() {
        ContentId id = given.news().titled(word).make();
        submit(id, EN);

        assertThat(waiting(reviewer())).isTrue();
        assertThat(cellFor(reviewer(), EN).owed()).isEqualTo(Owed.REVIEW);
        assertThat(waiting(with("French reviewer", Grant.in(Right.REVIEW, FR)))).isFalse();
        assertThat(waiting(publisher())).isFalse();
    }

    @Test
    void nobodyIsAskedToReviewTheirOwnText() {
        Actor both = with("Both", Grant.everywhere(Right.EDIT), Grant.everywhere(Right.REVIEW));
        ContentId id = create.create(both, NewsType.KEY, EN, words(word, "<p>Text.</p>"), null);
        submit.submit(both, id, EN, null);

        assertThat(waiting(both)).isFalse();
    }

    @Test
    void anApprovedTextWaitsForPublishersUntilItIsLive() {
        ContentId id = given.news().titled(word).approved(EN).make();
        assertThat(cellFor(publisher(), EN).owed()).isEqualTo(Owed.RELEASE);
        assertThat(waiting(publisher())).isTrue();

        publish.publish(publisher(), id, EN);

        assertThat(waiting(publisher())).isFalse();
    }

    @Test
    void aWithdrawnTextWaitsForNobody() {
        ContentId id = given.news().titled(word).live(EN).make();
        withdraw.withdraw(publisher(), id, EN, null);

        assertThat(waiting(publisher())).isFalse();
    }

    @Test
    void aJointReleaseThatWasAskedForNoLongerWaitsForPublishers() {
        ContentId id = given.news().titled(word).approved(EN).drafted(FR).released(ReleasePolicy.TOGETHER).make();
        assertThat(waiting(publisher())).isTrue();

        publish.publish(publisher(), id, EN);

        assertThat(waiting(publisher())).isFalse();
        assertThat(item(publisher()).waitsFor()).containsExactly(FR);
    }

    @Test
    void aJointReleaseWaitsOnlyForWhoMayPublishAllItsLanguages() {
        given.news().titled(word).approved(EN).drafted(FR).released(ReleasePolicy.TOGETHER).make();

        assertThat(waiting(with("English publisher", Grant.in(Right.PUBLISH, EN)))).isFalse();
        assertThat(waiting(with("Publisher of both", Grant.in(Right.PUBLISH, EN), Grant.in(Right.PUBLISH, FR)))).isTrue();
    }

    @Test
    void aTranslationThatGoesLiveAfterItsSourceWaitsForThat() {
        ContentId id = given.news().titled(word).approved(EN, FR).released(ReleasePolicy.SOURCE_FIRST).make();
        assertThat(cellFor(publisher(), FR).owed()).isNull();

        publish.publish(publisher(), id, EN);

        assertThat(cellFor(publisher(), FR).owed()).isEqualTo(Owed.RELEASE);
    }

    @Test
    void aReturnedTextWaitsForItsAuthorAlone() {
        Actor ada = author();
        ContentId id = create.create(ada, NewsType.KEY, EN, words(word, "<p>Text.</p>"), null);
        submit.submit(ada, id, EN, null);
        giveBack.giveBack(reviewer(), id, EN, "Too long.");

        assertThat(cellFor(ada, EN).owed()).isEqualTo(Owed.MEND);
        assertThat(waiting(ada)).isTrue();
        assertThat(waiting(author())).isFalse();
    }

    @Test
    void aDraftWaitsForWhoWroteItLast() {
        Actor ada = author();
        ContentId id = create.create(ada, NewsType.KEY, EN, words(word, "<p>Text.</p>"), null);
        assertThat(cellFor(ada, EN).owed()).isEqualTo(Owed.WRITE);

        Actor bert = author();
        save.save(bert, id, EN, words(word + " two", "<p>Text.</p>"), given.head(id, EN).id(), null, false);

        assertThat(waiting(bert)).isTrue();
        assertThat(waiting(ada)).isFalse();
    }

    @Test
    void aMissingTranslationWaitsOnceTheSourceIsSubmitted() {
        ContentId id = given.news().titled(word).make();
        assertThat(waiting(translator())).isFalse();

        submit(id, EN);

        assertThat(waiting(translator())).isTrue();
        assertThat(cellFor(translator(), FR).owed()).isEqualTo(Owed.TRANSLATE);
        assertThat(cellFor(translator(), EN).owed()).isNull();
        assertThat(waiting(with("German", Grant.in(Right.TRANSLATE, Language.of("de"))))).isFalse();
    }

    @Test
    void anOutdatedTranslationWaitsForTranslators() {
        ContentId id = given.news().titled(word).approved(EN, FR, IT).make();
        assertThat(waiting(translator())).isFalse();

        write(id, EN, word + " again", null, false);
        submit(id, EN);
        approve(id, EN);

        assertThat(waiting(translator())).isTrue();
        assertThat(cellFor(translator(), FR).owed()).isEqualTo(Owed.TRANSLATE);
    }

    @Test
    void whatIsInTheTrashOrArchivedWaitsForNobody() {
        ContentId one = given.news().titled(word).approved(EN).make();
        ContentId two = given.news().titled(word).approved(EN).make();
        trash.trash(Actor.system(), one);
        archive.archive(Actor.system(), two);

        assertThat(found(publisher(), View.WAITING)).isEmpty();
        assertThat(found(publisher(), View.ALL)).isEmpty();
        assertThat(found(publisher(), View.TRASH)).containsExactly(one);
        assertThat(found(publisher(), View.ARCHIVED)).containsExactly(two);
    }

    @Test
    void theStartPageTellsWhatWaitsWithTheReturnedFirst() {
        Actor ada = author();
        ContentId draft = create.create(ada, NewsType.KEY, EN, words(word + " a", "<p>Text.</p>"), null);
        ContentId returned = create.create(ada, NewsType.KEY, EN, words(word + " b", "<p>Text.</p>"), null);
        submit.submit(ada, returned, EN, null);
        giveBack.giveBack(reviewer(), returned, EN, "Too long.");

        assertThat(worklist.owed(ada, 10).entries()).extracting(text -> text.item().id()).containsExactly(returned, draft);
        assertThat(worklist.owed(ada, 1).total()).isEqualTo(2);
    }

    @Test
    void theStartPageTellsOfMissingTranslationsLanguageByLanguage() {
        long before = worklist.owed(translator(), 1).total();
        submit(given.news().titled(word).make(), EN);

        assertThat(worklist.owed(translator(), 1).total()).isEqualTo(before + 2);
    }

    @Test
    void outdatedTranslationsAreToldToAllWhoWorkOnTheType() {
        ContentId id = given.news().titled(word).approved(EN, FR).make();
        write(id, EN, word + " again", null, false);
        submit(id, EN);
        approve(id, EN);

        assertThat(worklist.outdated(reviewer(), ALL).entries())
                .anySatisfy(text -> {
                    assertThat(text.item().id()).isEqualTo(id);
                    assertThat(text.cell().language()).isEqualTo(FR);
                });
    }

    // what comes

    @Test
    void whatGoesLiveAndEndsThisWeekIsToldInOrder() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        ContentId comes = given.news().titled(word).live(EN, tomorrow, null).make();
        ContentId ends = given.news().titled(word).live(EN, null, tomorrow.plus(Duration.ofDays(1))).make();
        ContentId later = given.news().titled(word).live(EN, tomorrow.plus(Duration.ofDays(30)), null).make();

        List<ReleaseEvent> events = worklist.releases(reviewer(), clock.instant().plus(Duration.ofDays(7))).entries();

        assertThat(events).filteredOn(event -> List.of(comes, ends, later).contains(event.item().id()))
                .extracting(ReleaseEvent::kind).containsExactly(ReleaseEvent.Kind.GOES_LIVE, ReleaseEvent.Kind.EXPIRES);
    }

    @Test
    void theEndOfATextThatWillTakeAnothersPlaceIsToldOnceForAllItsLanguages() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        Instant end = tomorrow.plus(Duration.ofDays(1));
        ContentId id = given.news().titled(word).live(EN).live(FR, null, end).make();
        save.save(Actor.system(), id, EN, words("Newer " + word, "<p>Newer.</p>"), given.head(id, EN).id(), null, false);
        submit.submit(Actor.system(), id, EN, null);
        approve.approve(Actor.system(), id, EN, given.head(id, EN).id(), null);
        schedule.schedule(publisher(), id, EN, tomorrow, end);

        List<ReleaseEvent> events = worklist.releases(reviewer(), clock.instant().plus(Duration.ofDays(7))).entries().stream()
                .filter(event -> event.item().id().equals(id)).toList();

        assertThat(events).extracting(ReleaseEvent::kind).containsExactly(ReleaseEvent.Kind.GOES_LIVE, ReleaseEvent.Kind.EXPIRES);
        assertThat(events.get(0).item().cell(EN).goesLiveAt(tomorrow)).isTrue();
        assertThat(List.of(EN, FR, IT)).filteredOn(language -> events.get(1).item().cell(language).expiresAt(end)).containsExactly(EN, FR);
    }

    @Test
    void aJointReleaseThatWaitsIsToldWithWhatItWaitsFor() {
        ContentId id = given.news().titled(word).approved(EN).drafted(FR).released(ReleasePolicy.TOGETHER).make();
        publish.publish(publisher(), id, EN);

        assertThat(worklist.releases(reviewer(), clock.instant().plus(Duration.ofDays(7))).entries())
                .filteredOn(event -> event.item().id().equals(id))
                .singleElement().satisfies(event -> {
                    assertThat(event.kind()).isEqualTo(ReleaseEvent.Kind.JOINT);
                    assertThat(event.item().waitsFor()).containsExactly(FR);
                });
    }

    @Test
    void whoWorksForAGroupIsToldWhatGoesLiveAndEndsOfThatGroupAlone() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        ContentId group = given.group("Calendar group " + word);
        ContentId own = given.news().titled(word).inGroup(group).live(EN, tomorrow, null).make();
        given.news().titled(word).inGroup(given.group("Other calendar group " + word)).live(EN, tomorrow, null).make();
        given.news().titled(word).live(EN, tomorrow, null).make();
        ContentId together = given.news().titled(word).inGroup(group).approved(EN).drafted(FR).released(ReleasePolicy.TOGETHER).make();
        publish.publish(publisher(), together, EN);
        ContentId others = given.news().titled(word).approved(EN).drafted(FR).released(ReleasePolicy.TOGETHER).make();
        publish.publish(publisher(), others, EN);

        assertThat(worklist.releases(officer(group), clock.instant().plus(Duration.ofDays(7))).entries())
                .extracting(event -> event.item().id()).containsExactlyInAnyOrder(own, together);
    }

    @Test
    void whatWaitsWhatIsOutdatedAndWhatGoesLiveTakesAsManyQueriesHoweverManyThereAre() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        given.news().titled(word).drafted(EN).make();
        outdated();
        given.news().titled(word).live(EN, tomorrow, null).make();
        int few = queries.during(this::startOfTheDay);
        for (int n = 0; n < 10; n++) {
            given.news().titled(word).drafted(EN).make();
            outdated();
            given.news().titled(word).live(EN, tomorrow, null).make();
        }

        assertThat(queries.during(this::startOfTheDay)).isEqualTo(few);
    }

    /** Of English, French and Italian, the latter two made before the source changed. */
    private ContentId outdated() {
        ContentId id = given.news().titled(word).approved(EN, FR, IT).make();
        write(id, EN, word + " again", null, false);
        submit(id, EN);
        approve(id, EN);
        return id;
    }

    private void startOfTheDay() {
        worklist.owed(reviewer(), ALL);
        worklist.outdated(reviewer(), ALL);
        worklist.releases(reviewer(), clock.instant().plus(Duration.ofDays(7)));
    }

    @Test
    void whatWasAssignedWithADayStandsBeforeWhatHasNone() {
        Actor ines = with("Ines Translator", Grant.in(Right.TRANSLATE, FR));
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(9);
        ContentId any = given.news().titled(word).approved(EN).make();
        ContentId begun = given.news().titled(word).approved(EN).drafted(FR).make();
        ContentId missing = given.news().titled(word).approved(EN).make();
        write(begun, EN, word + " again", null, false);
        submit(begun, EN);
        approve(begun, EN);
        assign.assign(Actor.system(), missing, FR, ines.accountId(), ines.name(), day.plusDays(1));
        assign.assign(Actor.system(), begun, FR, ines.accountId(), ines.name(), day);

        assertThat(worklist.owed(ines, 1).entries()).singleElement().satisfies(text -> assertThat(text.due()).isEqualTo(day));
        assertThat(worklist.owed(ines, 2).entries()).extracting(text -> text.item().id()).containsExactly(begun, missing);
        assertThat(worklist.owed(translator(), ALL).entries()).filteredOn(text -> List.of(any, missing, begun).contains(text.item().id()))
                .allSatisfy(text -> assertThat(text.due()).isNull());
    }

    // filters

    @Test
    void mineIsWhatIBeganOrWroteLast() {
        Actor ada = author();
        ContentId begun = create.create(ada, NewsType.KEY, EN, words(word, "<p>Text.</p>"), null);
        ContentId written = given.news().titled(word).make();
        given.news().titled(word).make();
        save.save(ada, written, EN, words(word + " mine", "<p>Text.</p>"), given.head(written, EN).id(), null, false);

        assertThat(found(ada, View.MINE)).containsExactlyInAnyOrder(begun, written);
    }

    @Test
    void withoutARightForTheTypeThereIsNothing() {
        given.news().titled(word).make();

        assertThat(found(with("Of pages", new Grant(Right.EDIT, null, "page", null)), View.ALL)).isEmpty();
        assertThat(found(with("Of a group", new Grant(Right.EDIT, null, null, 12L)), View.ALL)).isEmpty();
    }

    @Test
    void anOfficerFindsWhatBelongsToTheGroupAndNothingElse() {
        ContentId group = given.group(word + " group");
        ContentId own = given.news().titled(word).inGroup(group).make();
        given.news().titled(word).inGroup(given.group(word + " other group")).make();
        given.news().titled(word).make();

        assertThat(found(officer(group), View.ALL)).containsExactlyInAnyOrder(group, own);
        assertThat(found(reviewer(), View.ALL)).hasSize(5);
    }

    @Test
    void inTheirGroupOfficersAreOwedTheirOwnWordsToo() {
        ContentId group = given.group("Group");
        Actor officer = officer(group);
        ContentId id = create.create(officer, NewsType.KEY, group, EN, words(word, "<p>Text.</p>"), null);
        submit.submit(officer, id, EN, null);

        assertThat(cellFor(officer, EN).owed()).isEqualTo(Owed.REVIEW);
        assertThat(worklist.owed(officer, ALL).entries()).extracting(text -> text.item().id()).contains(id);
        assertThat(waiting(officer(given.group("Another group")))).isFalse();
    }

    @Test
    void everyStateCanBeAskedFor() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        ContentId draft = given.news().titled(word).make();
        ContentId review = given.news().titled(word).make();
        submit(review, EN);
        ContentId returned = given.news().titled(word).make();
        submit(returned, EN);
        giveBack.giveBack(reviewer(), returned, EN, "Too long.");
        ContentId approved = given.news().titled(word).approved(EN).make();
        ContentId scheduled = given.news().titled(word).live(EN, tomorrow, null).make();
        ContentId live = given.news().titled(word).live(EN).make();
        ContentId hidden = given.news().titled(word).live(EN).make();
        withdraw.withdraw(publisher(), hidden, EN, null);

        assertThat(in(Mark.DRAFT, EN)).containsExactly(draft);
        assertThat(in(Mark.IN_REVIEW, EN)).containsExactly(review);
        assertThat(in(Mark.RETURNED, EN)).containsExactly(returned);
        assertThat(in(Mark.APPROVED, EN)).containsExactly(approved);
        assertThat(in(Mark.SCHEDULED, EN)).containsExactly(scheduled);
        assertThat(in(Mark.LIVE, EN)).containsExactly(live);
        assertThat(in(Mark.LIVE, null)).containsExactly(live);
        assertThat(in(Mark.LIVE, FR)).isEmpty();
        assertThat(in(Mark.HIDDEN, EN)).containsExactly(hidden);
        assertThat(in(Mark.MISSING, FR)).hasSize(7);
        assertThat(in(Mark.MISSING, EN)).isEmpty();
        givenClock.setAhead(Duration.ofDays(2));
        assertThat(in(Mark.LIVE, EN)).containsExactlyInAnyOrder(live, scheduled);
    }

    @Test
    void whatHasEndedCanBeAskedFor() {
        ContentId ended = given.news().titled(word).live(EN, null, clock.instant().plus(Duration.ofDays(1))).make();
        assertThat(in(Mark.EXPIRED, EN)).isEmpty();

        givenClock.setAhead(Duration.ofDays(2));

        assertThat(in(Mark.EXPIRED, EN)).containsExactly(ended);
        assertThat(in(Mark.LIVE, EN)).isEmpty();
    }

    @Test
    void translationsThatNeedWorkCanBeAskedFor() {
        ContentId done = given.news().titled(word).approved(EN, FR, IT).make();
        ContentId outdated = outdated();
        ContentId missing = given.news().titled(word).approved(EN, FR).make();

        WorklistFilter all = WorklistFilter.of(View.ALL).titled(word);
        assertThat(ids(all.lacking(Gap.OUTDATED))).containsExactly(outdated);
        assertThat(ids(all.lacking(Gap.MISSING))).containsExactly(missing);
        assertThat(ids(all.lacking(Gap.NEEDS_WORK))).containsExactlyInAnyOrder(outdated, missing);
        assertThat(ids(all.lacking(Gap.NEEDS_WORK).in(FR))).containsExactly(outdated);
        assertThat(ids(all)).contains(done);
    }

    @Test
    void everyWordHasToBeginAWordOfATitle() {
        ContentId id = given.news().titled(word + " Bilbao bridge").drafted(FR).make();

        assertThat(ids(WorklistFilter.of(View.ALL).titled("BRIDGE " + word))).containsExactly(id);
        assertThat(ids(WorklistFilter.of(View.ALL).titled(word + " milan"))).isEmpty();
    }

    @Test
    void aTitleIsFoundByTheBeginningsOfItsWordsWithoutTheirAccents() {
        ContentId id = given.news().titled(word + " L’Équipe d'été").make();

        WorklistFilter all = WorklistFilter.of(View.ALL);
        assertThat(ids(all.titled(word + " equi"))).containsExactly(id);
        assertThat(ids(all.titled("ÉTÉ " + word))).containsExactly(id);
        assertThat(ids(all.titled(word + " quipe"))).isEmpty();
    }

    @Test
    void whatAListIsReadFromCanBeWorkedOutAnew() {
        ContentId id = given.news().titled(word).live(EN, null, clock.instant().plus(Duration.ofDays(3))).drafted(FR).make();
        List<?> before = givenWorklist.rows(id);

        rows.renewAlone(List.of(id));
        assertThat(givenWorklist.rows(id)).as("a healthy site changes nothing").isEqualTo(before);

        givenWorklist.forget(id);
        assertThat(ids(WorklistFilter.of(View.ALL).titled(word))).isEmpty();
        rows.renewAlone(List.of(id));
        assertThat(ids(WorklistFilter.of(View.ALL).titled(word))).containsExactly(id);
        assertThat(givenWorklist.rows(id)).hasSameSizeAs(before);
    }

    @Test
    void aFilterNarrowsEveryViewAndGoesWithEveryOther() {
        ContentId id = given.news().titled(word).live(EN).drafted(FR).make();
        given.news().titled(word).live(EN, FR).make();

        WorklistFilter drafts = WorklistFilter.of(View.ALL).titled(word).in(FR).of(Mark.DRAFT);
        assertThat(ids(drafts)).containsExactly(id);
        assertThat(ids(drafts.lacking(Gap.MISSING))).isEmpty();
        assertThat(ids(drafts.in(null).lacking(Gap.MISSING))).containsExactly(id);
        assertThat(ids(new WorklistFilter(View.ALL, "conference", null, null, null, word, Order.CHANGED))).isEmpty();
        assertThat(found(reviewer(), View.ALL)).hasSize(2);
    }

    @Test
    void signsOfPatternsAreLettersLikeOthers() {
        ContentId percent = given.news().titled(word + " 50% more").make();
        ContentId line = given.news().titled(word + " a_b!c").make();
        given.news().titled(word + " 500 more axb").make();

        assertThat(ids(WorklistFilter.of(View.ALL).titled(word + " 50%"))).containsExactly(percent);
        assertThat(ids(WorklistFilter.of(View.ALL).titled(word + " a_b"))).containsExactly(line);
        assertThat(ids(WorklistFilter.of(View.ALL).titled(word + " b!c"))).containsExactly(line);
        assertThat(ids(WorklistFilter.of(View.ALL).titled("'; " + word))).isEmpty();
    }

    @Test
    void theListIsSortedAndCutByTheDatabase() {
        ContentId b = given.news().titled(word + " b").make();
        ContentId a = given.news().titled(word + " a").make();
        ContentId c = given.news().titled(word + " c").make();
        WorklistFilter all = WorklistFilter.of(View.ALL).titled(word);

        assertThat(ids(all.sorted(Order.TITLE))).containsExactly(a, b, c);
        assertThat(ids(all.sorted(Order.TITLE_BACK))).containsExactly(c, b, a);
        assertThat(ids(all.sorted(Order.CHANGED))).containsExactly(c, a, b);
        assertThat(ids(all.sorted(Order.OLDEST))).containsExactly(b, a, c);
        var second = worklist.page(reviewer(), all.sorted(Order.TITLE), 2, 2);
        assertThat(second.entries()).extracting(WorklistItem::id).containsExactly(c);
        assertThat(second.total()).isEqualTo(3);
        assertThat(worklist.page(reviewer(), all, 99, 2).entries()).isEmpty();
    }

    @Test
    void aPageTakesAsManyQueriesForFiftyItemsAsForOne() {
        given.news().titled(word).approved(EN, FR).make();
        WorklistFilter all = WorklistFilter.of(View.ALL).titled(word);
        int one = queries.during(() -> worklist.page(translator(), all, 1, 50));
        for (int n = 1; n < 50; n++) {
            given.news().titled(word + " " + n).drafted(FR).make();
        }

        int fifty = queries.during(() -> worklist.page(translator(), all, 1, 50));

        assertThat(worklist.page(translator(), all, 1, 50).entries()).hasSize(50);
        assertThat(fifty).as("one for each type, one for the word, and those of the page").isEqualTo(one).isBetween(1, 9);
    }

    private WorklistCell cell(Language language) {
        return cellFor(reviewer(), language);
    }

    private WorklistCell cellFor(Actor actor, Language language) {
        return item(actor).cell(language);
    }

    private WorklistItem item(Actor actor) {
        return worklist.page(actor, WorklistFilter.of(View.ALL).titled(word), 1, 10).entries().get(0);
    }

    private boolean waiting(Actor actor) {
        return !found(actor, View.WAITING).isEmpty();
    }

    private List<ContentId> found(Actor actor, View view) {
        return worklist.page(actor, WorklistFilter.of(view).titled(word), 1, 50).entries().stream().map(WorklistItem::id).toList();
    }

    private List<ContentId> in(Mark state, Language language) {
        return ids(WorklistFilter.of(View.ALL).titled(word).of(state).in(language));
    }

    private List<ContentId> ids(WorklistFilter filter) {
        return worklist.page(reviewer(), filter, 1, 50).entries().stream().map(WorklistItem::id).toList();
    }

    private void submit(ContentId id, Language language) {
        submit.submit(Actor.system(), id, language, null);
    }

    private void approve(ContentId id, Language language) {
        approve.approve(GivenActors.reviewer(), id, language, given.head(id, language).id(), null);
    }

    private void write(ContentId id, Language language, String title, Long basedOn, boolean minor) {
        save.save(Actor.system(), id, language, words(title, "<p>Text.</p>"), given.head(id, language).id(), basedOn, minor);
    }
}
