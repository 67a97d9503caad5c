package eu.hansa.publication;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenActors.IT;
import static eu.hansa.given.GivenActors.publisher;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import eu.hansa.conference.ConferenceFacts;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.ChangeAccess;
import eu.hansa.content.workflow.Publish;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.SaveFacts;
import eu.hansa.content.workflow.Submit;
import eu.hansa.content.workflow.Trash;
import eu.hansa.content.workflow.Withdraw;
import eu.hansa.freshness.Freshness;
import eu.hansa.freshness.Reading;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Slice;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the read side shows, to whom, when and in which language. */
@ArquillianTest
class PublicationIT {

    private static final Viewer ANYBODY = Viewer.anonymous();
    /** So that nothing that other tests schedule by whole hours from now comes between. */
    private static final Duration APART = Duration.ofMinutes(7 * 60 + 34);
    private static final Viewer SIGNED_IN = new Viewer(Set.of(Audience.SIGNED_IN));

    @Inject
    GivenContent given;
    @Inject
    GivenClock time;
    @Inject
    PublicationReader reader;
    @Inject
    Publisher publisher;
    @Inject
    ContentRepository content;
    @Inject
    WindowEdges edges;
    @Inject
    Freshness freshness;
    @Inject
    Publish publish;
    @Inject
    Withdraw withdraw;
    @Inject
    Trash trash;
    @Inject
    ChangeAccess access;
    @Inject
    SaveDraft save;
    @Inject
    SaveFacts saveFacts;
    @Inject
    Submit submit;
    @Inject
    Approve approve;
    @Inject
    Clock clock;

    @AfterEach
    void setBack() {
        time.setAhead(Duration.ZERO);
        edges.tick();
    }

    @Test
    void aLiveTextStandsAtItsAddress() {
        ContentId id = given.news().titled("At its address").live().make();

        assertThat(at(ANYBODY, EN, "at-its-address")).isInstanceOfSatisfying(Lookup.Found.class,
                found -> assertThat(found.published().id()).isEqualTo(id));
    }

    @Test
    void aDraftStandsNowhere() {
        given.news().titled("Only a draft here").make();

        assertThat(at(SIGNED_IN, EN, "only-a-draft-here")).isInstanceOf(Lookup.Missing.class);
    }

    @Test
    void whatIsMeantForOthersLooksLikeWhatIsNotThere() {
        given.news().titled("For those signed in").live().forSignedIn().make();

        assertThat(at(ANYBODY, EN, "for-those-signed-in")).isInstanceOf(Lookup.Missing.class);
        assertThat(at(SIGNED_IN, EN, "for-those-signed-in")).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void tighteningTheRuleWorksAtOnceInEveryLanguage() {
        ContentId id = given.news().titled("Tightened").live(FR).make();

        access.change(publisher(), id, Set.of(Audience.SIGNED_IN));

        assertThat(at(ANYBODY, EN, "tightened")).isInstanceOf(Lookup.Missing.class);
        assertThat(at(ANYBODY, FR, "tightened-fr")).isInstanceOf(Lookup.Missing.class);
    }

    @Test
    void aWindowOpensAndClosesByTheClockAlone() {
        Instant noon = clock.instant().plus(Duration.ofHours(2));
        given.news().titled("From noon to one").live(EN, noon, noon.plus(Duration.ofHours(1))).make();

        assertThat(at(ANYBODY, EN, "from-noon-to-one")).isInstanceOf(Lookup.Missing.class);
        time.setAhead(Duration.ofMinutes(150));
        assertThat(at(ANYBODY, EN, "from-noon-to-one")).isInstanceOf(Lookup.Found.class);
        time.setAhead(Duration.ofMinutes(210));
        assertThat(at(ANYBODY, EN, "from-noon-to-one")).isInstanceOf(Lookup.Gone.class);
    }

    @Test
    void theClockSettlesWhatWasScheduledAndRebuildingThenChangesNothing() {
        Instant noon = clock.instant().plus(Duration.ofHours(2));
        ContentId id = given.news().live(EN, noon, null).make();

        time.setAhead(Duration.ofHours(3));
        edges.tick();

        assertThat((Instant) given.ask(id, item -> item.source().orElseThrow().liveFrom())).isEqualTo(noon);
        assertThat(publisher.rebuild(List.of(id))).isZero();
    }

    @Test
    void whatWasWithdrawnIsGoneAndWhatWasHiddenIsMissing() {
        ContentId open = given.news().titled("Withdrawn in the open").live().make();
        ContentId hidden = given.news().titled("Withdrawn in private").live().forSignedIn().make();

        withdraw.withdraw(publisher(), open, EN, null);
        withdraw.withdraw(publisher(), hidden, EN, null);

        assertThat(at(ANYBODY, EN, "withdrawn-in-the-open")).isInstanceOf(Lookup.Gone.class);
        assertThat(at(ANYBODY, EN, "withdrawn-in-private")).isInstanceOf(Lookup.Missing.class);
    }

    @Test
    void anOldAddressLeadsToTheNewOne() {
        ContentId id = given.news().titled("Old word").live().make();
        renew(id, "New word");

        assertThat(at(ANYBODY, EN, "old-word")).isEqualTo(new Lookup.Moved("new-word"));
    }

    @Test
    void anOldAddressOfSomethingRestrictedLeadsNowhere() {
        ContentId id = given.news().titled("Old secret").live().forSignedIn().make();
        renew(id, "New secret");

        assertThat(at(ANYBODY, EN, "old-secret")).isInstanceOf(Lookup.Missing.class);
    }

    @Test
    void aListOffersInAnotherLanguageWhatItsOwnLacks() {
        ContentId english = given.news().dated(LocalDate.of(1990, 1, 1)).live().make();
        ContentId both = given.news().dated(LocalDate.of(1990, 1, 2)).live(FR).make();

        List<Teaser> french = reader.list(ANYBODY, Listed.all("news", FR).in(1990), 1, 10).entries();

        assertThat(french).extracting(Teaser::id).containsExactly(both, english);
        assertThat(french).extracting(Teaser::language).containsExactly(FR, EN);
    }

    @Test
    void aStrictListHasOnlyItsOwnLanguage() {
        given.news().dated(LocalDate.of(1991, 1, 1)).live().make();

        assertThat(reader.list(ANYBODY, Listed.onlyIn("news", FR).in(1991), 1, 10).entries()).isEmpty();
    }

    @Test
    void aStandInLeavesTheListWhenTheListsOwnTextGoesLive() {
        Instant noon = clock.instant().plus(Duration.ofHours(2));
        ContentId id = given.news().dated(LocalDate.of(1992, 1, 1)).live().live(FR, noon, null).make();
        assertThat(languages(1992)).containsExactly(EN);

        time.setAhead(Duration.ofHours(3));

        assertThat(languages(1992)).containsExactly(FR);
        assertThat(id).isNotNull();
    }

    @Test
    void aStandInReturnsWhenTheListsOwnTextExpires() {
        Instant end = clock.instant().plus(Duration.ofHours(2));
        given.news().dated(LocalDate.of(1993, 1, 1)).live().live(FR, null, end).make();
        assertThat(languages(1993)).containsExactly(FR);

        time.setAhead(Duration.ofHours(3));

        assertThat(languages(1993)).containsExactly(EN);
    }

    @Test
    void totalsCountOnlyWhatTheViewerCanSee() {
        given.news().dated(LocalDate.of(1994, 1, 1)).live().make();
        given.news().dated(LocalDate.of(1994, 1, 2)).live().forSignedIn().make();

        Slice<Teaser> anybody = reader.list(ANYBODY, Listed.all("news", EN).in(1994), 1, 1);
        Slice<Teaser> signedIn = reader.list(SIGNED_IN, Listed.all("news", EN).in(1994), 1, 1);

        assertThat(anybody.total()).isEqualTo(1);
        assertThat(signedIn.total()).isEqualTo(2);
    }

    @Test
    void aTotalIsCountedAnewAfterAPublication() {
        given.news().dated(LocalDate.of(1995, 1, 1)).live().make();
        reader.list(ANYBODY, Listed.all("news", EN).in(1995), 1, 1);

        given.news().dated(LocalDate.of(1995, 1, 2)).live().make();

        assertThat(reader.list(ANYBODY, Listed.all("news", EN).in(1995), 1, 1).total()).isEqualTo(2);
    }

    @Test
    void yearsAreThoseInWhichTheViewerFindsSomething() {
        given.news().dated(LocalDate.of(1980, 1, 1)).live().forSignedIn().make();

        assertThat(reader.years(ANYBODY, Listed.all("news", EN))).doesNotContain(1980);
        assertThat(reader.years(SIGNED_IN, Listed.all("news", EN))).contains(1980);
    }

    @Test
    void aSeriesFollowsItsPlacesInTheLanguageAskedFor() {
        ContentId second = given.news().with(f -> f.setSeries(77L)).with(f -> f.setPlace(2)).live(FR).make();
        ContentId first = given.news().with(f -> f.setSeries(77L)).with(f -> f.setPlace(1)).live().make();

        assertThat(reader.series(ANYBODY, 77, EN)).extracting(Teaser::id).containsExactly(first, second);
        assertThat(reader.series(ANYBODY, 77, FR)).extracting(Teaser::id).containsExactly(second);
    }

    @Test
    void aFileIsOpenOnlyThroughWhatShowsIt() {
        given.news().with(f -> f.setPicture(501L)).with(f -> f.setPictureDecorative(true)).live().forSignedIn().make();
        given.news().with(f -> f.setPicture(502L)).with(f -> f.setPictureDecorative(true)).make();

        assertThat(reader.shows(ANYBODY, new AssetId(501))).isFalse();
        assertThat(reader.shows(SIGNED_IN, new AssetId(501))).isTrue();
        assertThat(reader.shows(SIGNED_IN, new AssetId(502))).isFalse();
    }

    @Test
    void everyLanguageOfAnItemIsFoundForItsSwitch() {
        ContentId id = given.news().live(IT).make();

        assertThat(reader.everyLanguage(ANYBODY, List.of(id))).extracting(Teaser::language).containsExactlyInAnyOrder(EN, IT);
        assertThat(reader.best(ANYBODY, List.of(id), FR)).extracting(Teaser::language).containsExactly(EN);
    }

    @Test
    void rebuildingAHealthySiteChangesNothing() {
        ContentId id = given.news().live(FR).live(IT, null, clock.instant().plusSeconds(9999)).make();
        ContentId conference = given.conference().live(FR).make();

        assertThat(publisher.rebuild(List.of(id, conference))).isZero();
        assertThat(mended()).isEmpty();
        assertThat(publisher.rebuildAll()).isZero();
    }

    /** What had to be mended, of all that the tests before have left, so that one sees what it was. */
    private List<String> mended() {
        List<String> mended = new ArrayList<>();
        for (List<ContentId> batch = content.idsAfter(0, 500); !batch.isEmpty(); batch = content.idsAfter(batch.get(batch.size() - 1).value(), 500)) {
            batch.stream().filter(item -> publisher.rebuild(List.of(item)) > 0).map(item -> given.ask(item, found -> found.type() + " "
                    + found.audiences() + found.translations().stream().map(t -> " " + t.language() + " " + t.visibility(clock.instant())
                    + " from " + t.liveFrom() + " until " + t.liveUntil()).toList() + " " + content.revision(found.source().orElseThrow().headId()).title()))
                    .forEach(mended::add);
        }
        return mended;
    }

    @Test
    void aPublicationMakesStaleWhatWasReadBefore() {
        Reading before = freshness.read(Set.of(Listed.tag("news", FR)));
        assertThat(before.holds()).isTrue();

        given.news().live().make();

        assertThat(before.holds()).isFalse();
        assertThat(freshness.read(Set.of(Listed.tag("news", FR))).digest()).isNotEqualTo(before.digest());
    }

    @Test
    void aDraftMakesNothingStale() {
        ContentId id = given.news().live().make();
        Reading before = freshness.read(Set.of(Listed.tag("news", EN)));

        save.save(Actor.system(), id, EN, words("Draft beside", "<p>Draft.</p>"), given.head(id, EN).id(), null, false);

        assertThat(before.holds()).isTrue();
    }

    @Test
    void aWindowThatClosesMakesStaleWhatWasReadBefore() {
        given.news().live(EN, null, clock.instant().plus(Duration.ofHours(1))).make();
        Reading before = freshness.read(Set.of(Listed.tag("news", EN)));

        time.setAhead(Duration.ofHours(2));
        edges.tick();

        assertThat(before.holds()).isFalse();
    }

    @Test
    void aClockThatWentAheadAndWasSetRightMissesNoWindow() {
        time.setAhead(Duration.ofDays(2));
        edges.tick();
        setBack();
        given.news().live(EN, null, clock.instant().plus(Duration.ofHours(1))).make();
        Reading before = freshness.read(Set.of(Listed.tag("news", EN)));

        time.setAhead(Duration.ofHours(2));
        edges.tick();

        assertThat(before.holds()).isFalse();
    }

    @Test
    void theNextEdgeIsTheSoonestOpeningOrClosing() {
        Instant soon = clock.instant().plusSeconds(5000);
        given.news().live(EN, soon, null).make();

        assertThat(reader.nextEdge(ANYBODY)).isBeforeOrEqualTo(soon);
    }

    @Test
    void whatIsOverMovesFromTheUpcomingToThePastByTheClockAlone() {
        Instant start = clock.instant().plus(Duration.ofHours(2));
        ContentId id = given.conference().between(start, start.plus(Duration.ofHours(1))).with(f -> f.setSeries(7001L)).live().make();
        Listed ofItsSeries = Listed.all("conference", EN).ofSeries(7001L);

        time.setAhead(Duration.ofMinutes(150));
        assertThat(ids(ofItsSeries.at(Listed.When.UPCOMING))).containsExactly(id);
        assertThat(ids(ofItsSeries.at(Listed.When.PAST))).isEmpty();
        time.setAhead(Duration.ofMinutes(181));

        assertThat(ids(ofItsSeries.at(Listed.When.UPCOMING))).isEmpty();
        assertThat(ids(ofItsSeries.at(Listed.When.PAST))).containsExactly(id);
        assertThat(ids(ofItsSeries)).containsExactly(id);
    }

    @Test
    void whatIsToComeBeginsWithTheSoonestAndWhatIsPastWithTheLatest() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ContentId later = inSeries(7002, today.plusDays(40), today.plusDays(41));
        ContentId sooner = inSeries(7002, today.plusDays(10), today.plusDays(10));
        ContentId underWay = inSeries(7002, today.minusDays(10), today.plusDays(20));
        ContentId longAgo = inSeries(7002, LocalDate.of(2010, 5, 1), LocalDate.of(2010, 5, 2));
        ContentId lately = inSeries(7002, LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 2));
        Listed ofTheSeries = Listed.all("conference", EN).ofSeries(7002L);

        assertThat(ids(ofTheSeries.at(Listed.When.UPCOMING))).containsExactly(underWay, sooner, later);
        assertThat(ids(ofTheSeries.at(Listed.When.PAST))).containsExactly(lately, longAgo);
        assertThat(reader.years(ANYBODY, ofTheSeries.at(Listed.When.PAST))).containsExactly(2019, 2010);
    }

    @Test
    void newsIsNeverOver() {
        ContentId id = given.news().dated(LocalDate.of(1997, 1, 1)).live().make();

        assertThat(ids(Listed.all("news", EN).in(1997).at(Listed.When.UPCOMING))).containsExactly(id);
        assertThat(ids(Listed.all("news", EN).in(1997).at(Listed.When.PAST))).isEmpty();
    }

    @Test
    void noPageOutlivesTheMomentAtWhichAConferenceBeginsOrEnds() {
        Instant start = minute(clock.instant().plus(Duration.ofDays(2)).plus(APART));
        Instant end = start.plus(Duration.ofHours(8));
        given.conference().between(start, end).live().make();

        assertThat(reader.nextEdge(ANYBODY)).isBeforeOrEqualTo(start);
        time.setAhead(Duration.between(clock.instant(), start).minusSeconds(20));
        assertThat(reader.nextEdge(ANYBODY)).isEqualTo(start);
        time.setAhead(Duration.between(clock.instant(), start).plusSeconds(1));
        assertThat(reader.nextEdge(ANYBODY)).isBeforeOrEqualTo(end);
    }

    @Test
    void aConferenceThatNobodySeesChangesNoPage() {
        Instant start = minute(clock.instant().plus(Duration.ofDays(3)).plus(APART));
        ContentId id = given.conference().between(start, start.plus(Duration.ofHours(8))).live().make();

        withdraw.withdraw(publisher(), id, EN, null);

        time.setAhead(Duration.between(clock.instant(), start).minusSeconds(20));
        assertThat(reader.nextEdge(ANYBODY)).isAfter(start);
    }

    @Test
    void aPublicationTellsWhichRevisionOfTheFactsItShows() {
        ContentId id = given.conference().titled("Counting facts").live().make();
        int before = factsNo("counting-facts");
        ConferenceFacts changed = new ConferenceFacts();
        changed.setFirstDay(LocalDate.of(2018, 5, 16));

        saveFacts.save(Actor.system(), id, changed, before);

        assertThat(factsNo("counting-facts")).isEqualTo(before + 1);
        assertThat(publisher.rebuild(List.of(id))).isZero();
    }

    @Test
    void whatAFeatureKeepsElsewhereRenewsEverythingThatShowsTheItem() {
        ContentId id = given.conference().live().make();
        Reading before = freshness.read(Set.of(Listed.tag("conference", FR)));

        given.ask(id, item -> {
            publisher.partChanged(item);
            return null;
        });

        assertThat(before.holds()).isFalse();
    }

    private ContentId inSeries(long series, LocalDate first, LocalDate last) {
        return given.conference().from(first, last).with(f -> f.setSeries(series)).live().make();
    }

    private List<ContentId> ids(Listed listed) {
        return reader.list(ANYBODY, listed, 1, 50).entries().stream().map(Teaser::id).toList();
    }

    private int factsNo(String slug) {
        return ((Lookup.Found) reader.at(ANYBODY, "conference", EN, slug)).published().factsNo();
    }

    private static Instant minute(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES);
    }

    @Test
    void whatIsInTheTrashIsOffEveryList() {
        ContentId id = given.news().dated(LocalDate.of(1996, 1, 1)).live().make();
        withdraw.withdraw(publisher(), id, EN, null);
        trash.trash(Actor.system(), id);

        assertThat(reader.list(SIGNED_IN, Listed.all("news", EN).in(1996), 1, 10).entries()).isEmpty();
    }

    private List<Language> languages(int year) {
        return reader.list(ANYBODY, Listed.all("news", FR).in(year), 1, 10).entries().stream().map(Teaser::language).toList();
    }

    private Lookup at(Viewer viewer, Language language, String slug) {
        return reader.at(viewer, "news", language, slug);
    }

    private void renew(ContentId id, String title) {
        save.save(Actor.system(), id, EN, words(title, "<p>Renewed.</p>"), given.head(id, EN).id(), null, false);
        submit.submit(Actor.system(), id, EN, null);
        approve.approve(Actor.system(), id, EN, given.head(id, EN).id(), null);
        publish.publish(Actor.system(), id, EN);
    }
}
