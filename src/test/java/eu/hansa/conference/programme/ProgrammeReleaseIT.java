package eu.hansa.conference.programme;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenActors.IT;
import static eu.hansa.given.GivenActors.author;
import static eu.hansa.given.GivenActors.publisher;
import static eu.hansa.given.GivenActors.translator;
import static eu.hansa.given.GivenProgramme.ofSessions;
import static eu.hansa.given.GivenProgramme.programme;
import static eu.hansa.given.GivenSession.person;
import static eu.hansa.given.GivenSession.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.access.Viewer;
import eu.hansa.audit.AuditEntry;
import eu.hansa.audit.AuditTrail;
import eu.hansa.conference.ConferenceType;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.workflow.Archive;
import eu.hansa.content.workflow.Publish;
import eu.hansa.content.workflow.Trash;
import eu.hansa.directory.Directory;
import eu.hansa.directory.PersonEntry;
import eu.hansa.freshness.Freshness;
import eu.hansa.freshness.Reading;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.given.Queries;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.publication.Listed;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Published;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How a working copy goes out to visitors, in which languages and by whose hand. */
@ArquillianTest
class ProgrammeReleaseIT {

    @Inject
    GivenContent given;
    @Inject
    EditProgramme edit;
    @Inject
    ReleaseProgramme release;
    @Inject
    ProgrammeDesk desk;
    @Inject
    ProgrammeReader reader;
    @Inject
    PublicationReader publications;
    @Inject
    Directory directory;
    @Inject
    Trash trash;
    @Inject
    Archive archive;
    @Inject
    Publish publish;
    @Inject
    AuditTrail audit;
    @Inject
    Freshness freshness;
    @Inject
    Queries queries;
    @Inject
    UserTransaction transaction;

    @Test
    void visitorsReadReleasesAndNeverTheWorkingCopy() {
        ContentId id = live(ReleasePolicy.INDEPENDENT);
        write(id, now -> programme(session("a")));
        assertThat(reader.current(published(id, EN))).isEmpty();

        release(id, false, EN);
        write(id, now -> now.with(session("b").make()));

        assertThat(reader.current(published(id, EN)).orElseThrow().programme()).isEqualTo(programme(session("a")));
    }

    @Test
    void draftsAndFinalVersionsAreCountedOnTogether() {
        ContentId id = live(ReleasePolicy.INDEPENDENT);
        write(id, now -> programme(session("a")));
        release(id, false, EN);
        write(id, now -> now.with(session("b").make()));
        release(id, false, EN);
        release(id, true, EN);

        assertThat(reader.versions(published(id, EN))).extracting(ReleaseHead::number).containsExactly(3, 2, 1);
        assertThat(reader.versions(published(id, EN))).extracting(ReleaseHead::isFinal).containsExactly(true, false, false);
        assertThat(reader.version(published(id, EN), 1).orElseThrow().programme().sessions()).hasSize(1);
        assertThat(desk.releases(author(), id)).isEqualTo(reader.versions(published(id, EN)));
    }

    @Test
    void visitorsReadWhatWasReleasedInTheirLanguage() {
        ContentId id = live(ReleasePolicy.INDEPENDENT);
        write(id, now -> programme(session("a")));
        release(id, false, EN);
        assertThat(reader.current(published(id, IT))).isEmpty();

        write(id, now -> now.with(session("b").make()));
        release(id, false, IT);

        assertThat(reader.current(published(id, IT)).orElseThrow().programme().sessions()).hasSize(2);
        assertThat(reader.current(published(id, EN)).orElseThrow().programme().sessions()).hasSize(1);
        assertThat(reader.version(published(id, IT), 1)).isEmpty();
    }

    @Test
    void whatVisitorsAreToldOfTheChangesStandsWithTheRelease() {
        ContentId id = live(ReleasePolicy.INDEPENDENT);
        write(id, now -> programme(session("a")));

        release.release(publisher(), id, 1, Set.of(EN), false, Map.of("en", " Lunch is later. ", "it", " "));

        assertThat(reader.current(published(id, EN)).orElseThrow().note()).isEqualTo(Map.of("en", "Lunch is later."));
    }

    @Test
    void languagesThatGoTogetherAreReleasedTogether() {
        ContentId id = given.conference().released(ReleasePolicy.TOGETHER).approved(EN, IT).make();
        publish.publish(publisher(), id, EN);
        write(id, now -> programme(session("a")));

        refused("programme.release.together", () -> release(id, false, EN));

        release(id, false, EN, IT);
        assertThat(reader.current(published(id, IT))).isPresent();
    }

    @Test
    void noTranslationIsReleasedBeforeItsSource() {
        ContentId id = live(ReleasePolicy.SOURCE_FIRST);
        write(id, now -> programme(session("a")));

        refused("release.source-first", () -> release(id, false, IT));

        release(id, false, EN);
        assertThat(release(id, false, IT).languages()).containsExactly(IT);
    }

    @Test
    void whatIsReleasedHasALanguageThatTheConferenceHas() {
        ContentId id = live(ReleasePolicy.INDEPENDENT);
        write(id, now -> programme(session("a")));

        refused("programme.release.no-language", () -> release(id, false));
        refused("translation.missing", () -> release(id, false, FR));
    }

    @Test
    void nobodyReleasesTheirOwnWork() {
        ContentId id = live(ReleasePolicy.INDEPENDENT);
        Actor both = GivenActors.with("Both", Grant.everywhere(Right.EDIT), Grant.everywhere(Right.PUBLISH));
        edit.edit(both, id, 0, now -> programme(session("a")));
        write(id, now -> now.with(session("b").make()));

        refused("release.own", () -> release.release(both, id, 2, Set.of(EN), false, Map.of()));
    }

    @Test
    void whoeverWroteNothingSinceTheLastReleaseMayReleaseWhatOthersWrote() {
        ContentId id = live(ReleasePolicy.INDEPENDENT);
        Actor both = GivenActors.with("Both", Grant.everywhere(Right.EDIT), Grant.everywhere(Right.PUBLISH));
        edit.edit(both, id, 0, now -> programme(session("a")));
        release(id, false, EN);
        write(id, now -> now.with(session("b").make()));

        assertThat(release.release(both, id, 2, Set.of(EN), false, Map.of()).number()).isEqualTo(2);
    }

    @Test
    void aProgrammeWithNothingInItIsNotReleased() {
        ContentId id = live(ReleasePolicy.INDEPENDENT);
        refused("programme.release.empty", () -> release(id, false, EN));

        write(id, now -> programme());
        refused("programme.release.empty", () -> release(id, false, EN));
    }

    @Test
    void nothingGoesOutThatWhoeverReleasesDidNotSee() {
        ContentId id = live(ReleasePolicy.INDEPENDENT);
        write(id, now -> programme(session("a")));
        write(id, now -> now.with(session("b").make()));

        refused("programme.release.newer", () -> release.release(publisher(), id, 1, Set.of(EN), false, Map.of()));
    }

    @Test
    void itTakesTheRightToPublishInEveryChosenLanguage() {
        ContentId id = live(ReleasePolicy.INDEPENDENT);
        write(id, now -> programme(session("a")));
        Actor english = GivenActors.with("English publisher", Grant.in(Right.PUBLISH, EN));

        refused("right.PUBLISH", () -> release.release(translator(), id, 1, Set.of(IT), false, Map.of()));
        refused("right.PUBLISH", () -> release.release(english, id, 1, Set.of(EN, IT), false, Map.of()));
        assertThat(release.release(english, id, 1, Set.of(EN), false, Map.of()).number()).isEqualTo(1);
    }

    @Test
    void whatIsArchivedOrInTheTrashIsNotReleased() {
        ContentId archived = live(ReleasePolicy.INDEPENDENT);
        write(archived, now -> programme(session("a")));
        archive.archive(publisher(), archived);
        ContentId trashed = given.conference().make();
        write(trashed, now -> programme(session("a")));
        trash.trash(publisher(), trashed);

        refused("item.archived", () -> release(archived, false, EN));
        refused("item.in-trash", () -> release(trashed, false, EN));
    }

    @Test
    void aNoteThatIsTooLongIsToldAtItsLanguageAndNothingIsReleased() {
        ContentId id = live(ReleasePolicy.INDEPENDENT);
        write(id, now -> programme(session("a")));

        Refusal refusal = catchThrowableOfType(Refusal.class,
                () -> release.release(publisher(), id, 1, Set.of(EN), false, Map.of("en", "x".repeat(2001))));

        assertThat(refusal.field()).isEqualTo("note.en");
        assertThat(desk.releases(author(), id)).isEmpty();
    }

    @Test
    void whoReleasedWhatInWhichLanguagesStandsInTheTrail() {
        ContentId id = live(ReleasePolicy.INDEPENDENT);
        write(id, now -> programme(session("a")));

        release(id, false, IT, EN);

        AuditEntry entry = audit.of(id, 1).get(0);
        assertThat(entry.verb()).isEqualTo("release");
        assertThat(entry.actorName()).isEqualTo("Paul Publisher");
        assertThat(entry.revisionNo()).isEqualTo(1);
        assertThat(entry.detail()).isEqualTo("en, it");
    }

    @Test
    void aReleaseThatIsRolledBackLeavesNothing() throws Exception {
        ContentId id = live(ReleasePolicy.INDEPENDENT);
        write(id, now -> programme(session("a").with(person("p", someone("Nora Nowhere"), "Nora Nowhere"))));
        int entries = audit.of(id, 100).size();
        Reading before = freshness.read(Set.of(Listed.tag(ConferenceType.KEY, EN)));

        transaction.begin();
        release(id, false, EN);
        transaction.rollback();

        assertThat(desk.releases(author(), id)).isEmpty();
        assertThat(audit.of(id, 100)).hasSize(entries);
        assertThat(before.holds()).isTrue();
    }

    @Test
    void aReleaseMakesStaleWhatWasReadBeforeAndAnEditDoesNot() {
        ContentId id = live(ReleasePolicy.INDEPENDENT);
        write(id, now -> programme(session("a")));
        Reading before = freshness.read(Set.of(Listed.tag(ConferenceType.KEY, EN)));
        write(id, now -> now.with(session("b").make()));
        assertThat(before.holds()).isTrue();

        release(id, false, EN);

        assertThat(before.holds()).isFalse();
    }

    @Test
    void peopleAreFoundThroughTheNewestReleaseThatNamesThem() {
        ContentId id = live(ReleasePolicy.INDEPENDENT);
        long ann = someone("Ann Everywhere");
        long out = someone("Otto Out");
        write(id, now -> programme(session("a").presenting("x", "Findings", person("p", ann, "Ann Everywhere")),
                session("b").with(new Participation("q", null, out, null, "Otto Out", null, ParticipationState.CANCELLED, 1))));
        assertThat(reader.naming(ann)).isEmpty();

        release(id, false, EN);
        assertThat(reader.naming(ann)).containsExactly(id);
        assertThat(reader.naming(out)).isEmpty();

        write(id, now -> now.without("a").with(session("c").with(person("r", out, "Otto Out")).make()));
        release(id, false, EN);
        assertThat(reader.naming(ann)).isEmpty();
        assertThat(reader.naming(out)).containsExactly(id);
    }

    @Test
    void aProgrammeIsReadWithTwoQueriesHoweverLongItIs() {
        ContentId id = live(ReleasePolicy.INDEPENDENT);
        write(id, now -> ofSessions(1000));
        release(id, false, EN);
        Published conference = published(id, EN);

        assertThat(queries.during(() -> assertThat(reader.current(conference).orElseThrow().programme().sessions()).hasSize(1000))).isEqualTo(2);
    }

    /** In English and Italian, on the site. */
    private ContentId live(ReleasePolicy policy) {
        return given.conference().released(policy).live(IT).make();
    }

    private void write(ContentId id, UnaryOperator<Programme> change) {
        edit.edit(author(), id, Integer.MAX_VALUE, change);
    }

    private ReleaseHead release(ContentId id, boolean isFinal, Language... languages) {
        return release.release(publisher(), id, desk.open(author(), id).editNo(), Set.of(languages), isFinal, Map.of());
    }

    private Published published(ContentId id, Language language) {
        return publications.item(Viewer.anonymous(), ConferenceType.KEY, id, language).orElseThrow();
    }

    private long someone(String name) {
        return directory.save(author(), PersonEntry.named(name)).id();
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThat(catchThrowableOfType(Refusal.class, attempt).messageKey()).isEqualTo("refusal." + key);
    }
}
