package eu.hansa.conference.programme;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenActors.IT;
import static eu.hansa.given.GivenActors.author;
import static eu.hansa.given.GivenActors.publisher;
import static eu.hansa.given.GivenActors.translator;
import static eu.hansa.given.GivenProgramme.FIRST;
import static eu.hansa.given.GivenProgramme.ofSessions;
import static eu.hansa.given.GivenProgramme.programme;
import static eu.hansa.given.GivenProgramme.room;
import static eu.hansa.given.GivenSession.person;
import static eu.hansa.given.GivenSession.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.audit.AuditEntry;
import eu.hansa.audit.AuditTrail;
import eu.hansa.content.workflow.Archive;
import eu.hansa.content.workflow.Trash;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenSession;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How a working copy is written by several people at once, and how it is brought back. */
@ArquillianTest
class ProgrammeIT {

    @Inject
    GivenContent given;
    @Inject
    EditProgramme edit;
    @Inject
    UndoEdit undo;
    @Inject
    ReleaseProgramme release;
    @Inject
    RestoreVersion restore;
    @Inject
    ProgrammeDesk desk;
    @Inject
    Trash trash;
    @Inject
    Archive archive;
    @Inject
    AuditTrail audit;

    @Test
    void aConferenceBeginsWithAnEmptyProgramme() {
        assertThat(desk.open(author(), given.conference().make())).isEqualTo(WorkingCopy.NONE);
    }

    @Test
    void anEditIsInForceAtOnceForAllWhoWorkOnIt() {
        ContentId id = given.conference().make();

        WorkingCopy copy = edit.edit(author(), id, 0, now -> programme(session("a").at(FIRST, "09:00", 60)));

        assertThat(copy.editNo()).isEqualTo(1);
        assertThat(copy.changedBy()).isEqualTo("Ada Author");
        assertThat(desk.open(translator(), id)).isEqualTo(copy);
    }

    @Test
    void everythingThatPeopleWriteIsKept() {
        ContentId id = given.conference().make();
        Programme written = programme(session("a").titled("en", "Opening 🎤; \"welcome\", \\ and\nmore").titled("it", "Città")
                .with(person("p1", 1, "مريم العلي"), person("p2", 2, "山田 太郎")));

        edit.edit(author(), id, 0, now -> written);

        assertThat(copy(id).programme()).isEqualTo(written);
    }

    @Test
    void whatChangesNothingIsNoEdit() {
        ContentId id = with(session("a"));

        assertThat(edit.edit(author(), id, 1, now -> now.with(session("a").make())).editNo()).isEqualTo(1);
    }

    @Test
    void whoeverDoesNotWorkAtTheDeskSeesNoWorkingCopy() {
        ContentId id = with(session("a"));

        assertThat(desk.open(GivenActors.with("Visitor"), id)).isEqualTo(WorkingCopy.NONE);
        assertThat(desk.open(GivenActors.with("Visitor"), List.of(id))).isEmpty();
    }

    @Test
    void severalCopiesAreOpenedAtOnce() {
        ContentId one = with(session("a"));
        ContentId other = with(session("b"));
        ContentId none = given.conference().make();

        assertThat(desk.open(author(), List.of(one, other, none))).containsOnlyKeys(one, other);
    }

    @Test
    void ofTwoPeopleWhoMoveTheSameSessionTheSecondIsShownBoth() {
        ContentId id = with(session("a").at(FIRST, "09:00", 60));
        edit.edit(author(), id, 1, now -> moved(now, "a", "10:00"));

        ProgrammeCollision collision = catchThrowableOfType(ProgrammeCollision.class,
                () -> edit.edit(author(), id, 1, now -> moved(now, "a", "11:00")));

        assertThat(collision.touched()).containsExactly("session:a/time");
        assertThat(collision.arguments()).containsExactly("Ada Author");
        assertThat(collision.theirs()).isEqualTo(copy(id));
        assertThat(copy(id).programme().session("a").orElseThrow().start()).isEqualTo("10:00");
    }

    @Test
    void whoSawTheOtherMoveMayMoveItAgain() {
        ContentId id = with(session("a").at(FIRST, "09:00", 60));
        edit.edit(author(), id, 1, now -> moved(now, "a", "10:00"));

        assertThat(edit.edit(author(), id, 2, now -> moved(now, "a", "11:00")).editNo()).isEqualTo(3);
    }

    @Test
    void differentThingsOfOneSessionComeTogether() {
        ContentId id = with(session("a").at(FIRST, "09:00", 60));
        edit.edit(author(), id, 1, now -> moved(now, "a", "10:00"));

        edit.edit(translator(), id, 1, now -> titled(now, "a", "it", "Apertura"));

        Session session = copy(id).programme().session("a").orElseThrow();
        assertThat(session.start()).isEqualTo("10:00");
        assertThat(session.title()).containsEntry("it", "Apertura");
    }

    @Test
    void whoeverTranslatesASessionThatSomebodyTookAwayIsTold() {
        ContentId id = with(session("a"), session("b"));
        edit.edit(author(), id, 1, now -> now.without("a"));

        assertThat(catchThrowableOfType(ProgrammeCollision.class,
                () -> edit.edit(author(), id, 1, now -> now.with(session("a").titled("en", "Welcome").make()))).touched())
                .containsExactly("session:a");
    }

    @Test
    void ofTwoMovesAtTheSameMomentOneIsWrittenAndOneCollides() throws Exception {
        ContentId id = with(session("a").at(FIRST, "09:00", 60));
        ManagedExecutorService executor = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        CyclicBarrier start = new CyclicBarrier(2);

        Future<Boolean> one = executor.submit(() -> moves(id, "10:00", start));
        Future<Boolean> other = executor.submit(() -> moves(id, "11:00", start));

        assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
        assertThat(copy(id).editNo()).isEqualTo(2);
    }

    private boolean moves(ContentId id, String time, CyclicBarrier start) throws Exception {
        start.await();
        try {
            edit.edit(author(), id, 1, now -> moved(now, "a", time));
            return true;
        } catch (ProgrammeCollision collision) {
            return false;
        }
    }

    @Test
    void aTranslatorWritesWordsOfTheirOwnLanguagesAlone() {
        ContentId id = with(session("a").at(FIRST, "09:00", 60));

        edit.edit(translator(), id, 1, now -> titled(now, "a", "fr", "Ouverture"));
        edit.edit(translator(), id, 2, now -> now.withRooms(List.of(
                new Room("hall", Map.of("en", "The hall", "it", "La sala"), Map.of("en", "1st floor")), room("foyer"))));

        Actor french = GivenActors.with("French translator", Grant.in(Right.TRANSLATE, FR));
        refused("right.TRANSLATE", IT, () -> edit.edit(french, id, 3, now -> titled(now, "a", "it", "Apertura")));
        refused("right.EDIT", EN, () -> edit.edit(translator(), id, 3, now -> titled(now, "a", "en", "Welcome")));
        refused("right.EDIT", EN, () -> edit.edit(translator(), id, 3, now -> moved(now, "a", "10:00")));
        refused("right.EDIT", EN, () -> edit.edit(translator(), id, 3, now -> now.without("a")));
    }

    @Test
    void anAuthorWritesTheTimesAndTheSourceAndNoOtherLanguage() {
        ContentId id = with(session("a"));

        edit.edit(author(), id, 1, now -> now.with(session("a").at(FIRST, "09:00", 60).titled("en", "Welcome").make()));

        refused("right.TRANSLATE", IT, () -> edit.edit(author(), id, 2, now -> titled(now, "a", "it", "Apertura")));
    }

    @Test
    void whatIsTooLongIsRefusedAtItsFieldAndNothingIsWritten() {
        ContentId id = with(session("a"));

        Refusal refusal = catchThrowableOfType(Refusal.class,
                () -> edit.edit(author(), id, 1, now -> now.with(session("b").with(person("p", 1, "N".repeat(300))).make())));

        assertThat(refusal.field()).isEqualTo("p.name");
        assertThat(copy(id).editNo()).isEqualTo(1);
    }

    @Test
    void aThousandSessionsAreKeptAndNoMore() {
        ContentId id = given.conference().make();

        edit.edit(author(), id, 0, now -> ofSessions(1000));

        assertThat(copy(id).programme()).isEqualTo(ofSessions(1000));
        refused("programme.sessions.many", 1000, () -> edit.edit(author(), id, 1, now -> ofSessions(1001)));
    }

    @Test
    void whatIsArchivedOrInTheTrashIsNotEdited() {
        ContentId archived = with(session("a"));
        archive.archive(publisher(), archived);
        ContentId trashed = with(session("a"));
        trash.trash(publisher(), trashed);

        refused("item.archived", () -> edit.edit(author(), archived, 1, now -> now.without("a")));
        refused("item.in-trash", () -> edit.edit(author(), trashed, 1, now -> now.without("a")));
    }

    @Test
    void anEditIsTakenBackAndWhatOthersDidSinceStays() {
        ContentId id = with(session("a").at(FIRST, "09:00", 60));
        edit.edit(author(), id, 1, now -> moved(now, "a", "10:00"));
        edit.edit(author(), id, 2, now -> now.with(session("b").make()));

        WorkingCopy copy = undo.undo(author(), id, 2);

        assertThat(copy.editNo()).isEqualTo(4);
        assertThat(copy.programme()).isEqualTo(programme(session("a").at(FIRST, "09:00", 60), session("b")));
    }

    @Test
    void takingBackIsTakenBackToo() {
        ContentId id = with(session("a"));
        edit.edit(author(), id, 1, now -> now.without("a"));
        undo.undo(author(), id, 2);

        assertThat(undo.undo(author(), id, 3).programme().sessions()).isEmpty();
    }

    @Test
    void whatWasChangedAgainSinceIsNotSimplyTakenBack() {
        ContentId id = with(session("a").at(FIRST, "09:00", 60));
        edit.edit(author(), id, 1, now -> moved(now, "a", "10:00"));
        edit.edit(author(), id, 2, now -> moved(now, "a", "11:00"));

        refused("programme.undo.overtaken", () -> undo.undo(author(), id, 2));
        refused("programme.undo.unknown", () -> undo.undo(author(), id, 9));
    }

    @Test
    void nobodyTakesBackWhatTheyMayNotWrite() {
        ContentId id = with(session("a").at(FIRST, "09:00", 60));
        edit.edit(author(), id, 1, now -> moved(now, "a", "10:00"));

        refused("right.EDIT", EN, () -> undo.undo(translator(), id, 2));
    }

    @Test
    void aVersionWhoseRoomsAreGoneBringsThemBackWithIt() {
        ContentId id = with(session("a").in("hall"));
        release.release(publisher(), id, 1, Set.of(EN), false, Map.of());
        Programme released = copy(id).programme();
        edit.edit(author(), id, 1, now -> now.withRooms(List.of()).with(session("a").make()).with(session("b").make()));

        WorkingCopy copy = restore.restore(author(), id, 2, 1);

        assertThat(copy.programme()).isEqualTo(released);
        AuditEntry entry = audit.of(id, 1).get(0);
        assertThat(entry.verb()).isEqualTo("restore");
        assertThat(entry.revisionNo()).isEqualTo(1);
        assertThat(undo.undo(author(), id, 3).programme().sessions()).extracting(Session::id).containsExactly("a", "b");
    }

    @Test
    void aRestoreThatWouldWipeOutWhatNobodyLookedAtCollides() {
        ContentId id = with(session("a"));
        release.release(publisher(), id, 1, Set.of(EN), false, Map.of());
        edit.edit(author(), id, 1, now -> now.with(session("b").make()));

        assertThat(catchThrowableOfType(ProgrammeCollision.class, () -> restore.restore(author(), id, 1, 1)).touched())
                .containsExactly("session:b");
    }

    @Test
    void aVersionThatThereNeverWasIsNotRestored() {
        ContentId id = with(session("a"));

        refused("programme.version.unknown", () -> restore.restore(author(), id, 1, 7));
    }

    private ContentId with(GivenSession... sessions) {
        ContentId id = given.conference().drafted(FR, IT).make();
        edit.edit(author(), id, 0, now -> programme(sessions));
        return id;
    }

    private WorkingCopy copy(ContentId id) {
        return desk.open(Actor.system(), id);
    }

    private static Programme moved(Programme now, String session, String time) {
        return now.with(now.session(session).orElseThrow().at(FIRST, LocalTime.parse(time), 60));
    }

    private static Programme titled(Programme now, String session, String tag, String title) {
        Session was = now.session(session).orElseThrow();
        GivenSession is = session(session).titled(tag, title);
        was.title().forEach((each, text) -> {
            if (!each.equals(tag)) {
                is.titled(each, text);
            }
        });
        return now.with(was.start() == null ? is.make() : is.at(was.day(), was.start().toString(), was.minutes()).make());
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThat(catchThrowableOfType(Refusal.class, attempt).messageKey()).isEqualTo("refusal." + key);
    }

    private static void refused(String key, Object argument, ThrowingCallable attempt) {
        Refusal refusal = catchThrowableOfType(Refusal.class, attempt);
        assertThat(refusal.messageKey()).isEqualTo("refusal." + key);
        assertThat(refusal.arguments()).containsExactly(argument);
    }
}
