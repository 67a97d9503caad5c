package eu.hansa.content.workflow;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenActors.publisher;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.Translation;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes live or ends at one moment is moved to another. */
@ArquillianTest
class MoveReleaseIT {

    @Inject
    GivenContent given;
    @Inject
    GivenClock time;
    @Inject
    SaveDraft save;
    @Inject
    Submit submit;
    @Inject
    Approve approve;
    @Inject
    Schedule schedule;
    @Inject
    MoveRelease move;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    String site;

    @AfterEach
    void theTrueTime() {
        time.setAhead(Duration.ZERO);
    }

    @Test
    void languagesThatGoLiveTogetherMoveTogetherAndVisitorsSeeThemThen() throws Exception {
        Instant noon = in(72);
        ContentId id = given.news().released(ReleasePolicy.TOGETHER).live(EN, noon, null).live(FR, noon, null).make();

        move.move(publisher(), id, noon, in(1));

        assertThat(of(id, EN, Translation::nextFrom)).isEqualTo(of(id, FR, Translation::nextFrom)).isBefore(noon);
        time.setAhead(Duration.ofHours(2));
        HttpRequest page = HttpRequest.newBuilder(URI.create(site + "/fr/actualites/" + given.head(id, FR).slug())).build();
        assertThat(HttpClient.newHttpClient().send(page, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }

    @Test
    void aLanguageOnItsOwnMovesAloneAndShowsWhatWasLetOut() {
        Instant monday = in(72);
        Instant tuesday = in(96);
        ContentId id = given.news().live(EN, monday, null).live(FR, tuesday, null).make();
        Long letOut = of(id, EN, Translation::nextId);
        save.save(Actor.system(), id, EN, words("Newer", "<p>Newer.</p>"), given.head(id, EN).id(), null, false);
        submit.submit(Actor.system(), id, EN, null);
        approve.approve(Actor.system(), id, EN, given.head(id, EN).id(), null);

        Instant wednesday = in(120);
        move.move(publisher(), id, monday, wednesday);

        assertThat(of(id, EN, Translation::nextFrom)).isEqualTo(wednesday);
        assertThat(of(id, EN, Translation::nextId)).isEqualTo(letOut);
        assertThat(of(id, FR, Translation::nextFrom)).isEqualTo(tuesday);
    }

    @Test
    void theEndOfWhatIsLiveMoves() {
        Instant end = in(72);
        ContentId id = given.news().live(EN, null, end).make();

        Instant later = in(96);
        move.move(publisher(), id, end, later);

        assertThat(of(id, EN, Translation::liveUntil)).isEqualTo(later);
    }

    @Test
    void aJointReleaseThatStillWaitsMoves() {
        ContentId id = given.news().approved(EN).drafted(FR).released(ReleasePolicy.TOGETHER).make();
        Instant noon = in(72);
        schedule.schedule(publisher(), id, EN, noon, null);

        Instant later = in(96);
        move.move(publisher(), id, noon, later);

        assertThat(given.<Instant>ask(id, found -> found.releaseFrom())).isEqualTo(later);
    }

    @Test
    void noTranslationIsMovedBeforeItsSource() {
        Instant first = in(72);
        Instant second = in(96);
        ContentId id = given.news().live(EN, first, null).released(ReleasePolicy.SOURCE_FIRST).live(FR, second, null).make();

        assertRefused("release.source-first", () -> move.move(publisher(), id, second, in(48)));
        assertRefused("release.source-first", () -> move.move(publisher(), id, first, in(120)));
        assertThat(of(id, EN, Translation::nextFrom)).isEqualTo(first);
    }

    @Test
    void whatCannotBeIsRefusedAndLeavesAllAsItWas() {
        Instant monday = in(72);
        ContentId id = given.news().live(EN, monday, in(96)).make();

        assertRefused("window.past", () -> move.move(publisher(), id, monday, in(-1)));
        assertRefused("window.order", () -> move.move(publisher(), id, monday, in(120)));
        assertRefused("move.gone", () -> move.move(publisher(), id, in(50), in(51)));
        assertRefused("right.PUBLISH", () -> move.move(GivenActors.with("Fanny French", Grant.in(Right.PUBLISH, FR)), id, monday, in(80)));
        assertThat(of(id, EN, Translation::nextFrom)).isEqualTo(monday);
    }

    private Instant in(int hours) {
        return time.instant().plus(Duration.ofHours(hours));
    }

    private <R> R of(ContentId id, Language language, Function<Translation, R> asked) {
        return given.ask(id, found -> asked.apply(found.translation(language).orElseThrow()));
    }

    private static void assertRefused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.messageKey()).isEqualTo("refusal." + key));
    }
}
