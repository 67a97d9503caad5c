package eu.hansa.conference.programme.edit;

import static eu.hansa.given.GivenProgramme.FIRST;
import static eu.hansa.given.GivenProgramme.SECOND;
import static eu.hansa.given.GivenProgramme.programme;
import static eu.hansa.given.GivenSession.person;
import static eu.hansa.given.GivenSession.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.SessionType;
import eu.hansa.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Adding, changing and moving sessions. */
class SessionEditsTest {

    private static final Programme DAY = programme(session("panel").at(FIRST, "09:00", 120), session("coffee").at(FIRST, "11:15", 30),
            session("visits").at(FIRST, "14:00", 180));

    private static String times(Programme programme, String id) {
        Session s = programme.session(id).orElseThrow();
        return s.day() + " " + s.start() + " " + s.minutes();
    }

    private static Refusal refused(Edit edit, Programme programme) {
        return catchThrowableOfType(Refusal.class, () -> edit.apply(programme));
    }

    private static void refused(Edit edit, String field, String key) {
        Refusal refusal = refused(edit, DAY);
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.messageKey()).isEqualTo("refusal.programme." + key);
    }

    @Test
    void aSessionIsAddedWithItsDay() {
        LocalDate third = LocalDate.of(2018, 11, 10);

        Programme added = new AddSession("fresh", third, "9", "10.30", SessionType.PANEL, Map.of("it", "Nuova")).apply(DAY);

        assertThat(times(added, "fresh")).isEqualTo("2018-11-10 09:00 90");
        assertThat(added.day(third)).isPresent();
        assertThat(added.session("fresh").orElseThrow().title()).containsOnly(Map.entry("it", "Nuova"));
    }

    @Test
    void aSessionThatIsSentTwiceIsAddedOnce() {
        Edit add = new AddSession("fresh", FIRST, "9", null, null, Map.of("en", "New"));

        assertThat(add.apply(add.apply(DAY))).isEqualTo(add.apply(DAY));
    }

    @Test
    void aSessionMayEndAfterMidnightIfThatIsSaid() {
        assertThat(times(new SetTimes("visits", "22", "1.00 +1").apply(DAY), "visits")).isEqualTo("2018-11-08 22:00 180");
        refused(new SetTimes("visits", "22", "1.00"), "visits.end", "end.before-start");
        refused(new SetTimes("visits", "9", "9"), "visits.end", "end.before-start");
    }

    @Test
    void aTimeIsTakenAwayOrLeftOpen() {
        assertThat(times(new SetTimes("visits", "", "").apply(DAY), "visits")).isEqualTo("2018-11-08 null null");
        assertThat(times(new SetTimes("visits", "9", "").apply(DAY), "visits")).isEqualTo("2018-11-08 09:00 null");
        refused(new SetTimes("visits", "", "10"), "visits.end", "end.without-start");
        refused(new SetTimes("visits", "1.00 +1", ""), "visits.start", "time.form");
    }

    @Test
    void whatIsGoneIsNotChanged() {
        refused(new SetTimes("gone", "9", "10"), null, "gone");
        refused(new SetType("panel", "gone", SessionType.PANEL), null, "gone");
        refused(new SetRooms("panel", null, List.of("gone"), false), null, "gone");
        refused(new SetTrack("panel", "gone"), null, "gone");
    }

    @Test
    void wordsAreWrittenAndTakenAwayInOneLanguage() {
        Programme written = new SetWords(SetWords.Kind.TITLE, "panel", null, null, "it", "Tavola\nrotonda").apply(DAY);

        assertThat(written.session("panel").orElseThrow().title()).containsEntry("it", "Tavola rotonda").containsEntry("en", "Session panel");
        assertThat(new SetWords(SetWords.Kind.TITLE, "panel", null, null, "it", " ").apply(written)).isEqualTo(DAY);
        assertThat(new SetWords(SetWords.Kind.DESCRIPTION, "panel", null, null, "en", "a\n\nb").apply(DAY).session("panel").orElseThrow().description())
                .containsEntry("en", "a\n\nb");
        assertThat(new SetWords(SetWords.Kind.PLACE, "panel", null, null, "en", "Foyer").apply(DAY).session("panel").orElseThrow().place())
                .containsEntry("en", "Foyer");
    }

    @Test
    void typeRoomsTrackAndMarksAreSet() {
        Programme all = new SetRooms("panel", null, List.of("hall"), true).apply(DAY);
        Session panel = new SetMark("panel", null, SetMark.Mark.FIXED, true).apply(new SetTrack("panel", "cities")
                .apply(new SetRooms("panel", null, List.of("hall", "hall", "foyer"), false).apply(new SetType("panel", null, SessionType.KEYNOTE)
                        .apply(DAY)))).session("panel").orElseThrow();

        assertThat(all.session("panel").orElseThrow().allRooms()).isTrue();
        assertThat(all.session("panel").orElseThrow().rooms()).isEmpty();
        assertThat(panel.type()).isEqualTo(SessionType.KEYNOTE);
        assertThat(panel.rooms()).containsExactly("hall", "foyer");
        assertThat(panel.track()).isEqualTo("cities");
        assertThat(panel.fixed()).isTrue();
        assertThat(new SetMark("panel", null, SetMark.Mark.CANCELLED, true).apply(DAY).session("panel").orElseThrow().cancelled()).isTrue();
    }

    @Test
    void neighboursChangePlacesAndKeepTheirLengthsAndTheGap() {
        Programme moved = new MoveSession("coffee", -1).apply(DAY);

        assertThat(times(moved, "coffee")).isEqualTo("2018-11-08 09:00 30");
        assertThat(times(moved, "panel")).isEqualTo("2018-11-08 09:45 120");
        assertThat(times(moved, "visits")).isEqualTo("2018-11-08 14:00 180");
        assertThat(new MoveSession("coffee", 1).apply(moved)).isEqualTo(DAY);
    }

    @Test
    void theFirstAndTheLastOfADayStay() {
        assertThat(new MoveSession("panel", -1).apply(DAY)).isEqualTo(DAY);
        assertThat(new MoveSession("visits", 1).apply(DAY)).isEqualTo(DAY);
    }

    @Test
    void twoAtTheSameTimeOnlyChangeTheirOrder() {
        Programme parallel = programme(session("a").at(FIRST, "09:00", 60), session("b").at(FIRST, "09:00", 30));

        assertThat(new MoveSession("b", -1).apply(parallel).sessions()).extracting(Session::id).containsExactly("b", "a");
        assertThat(times(new MoveSession("b", -1).apply(parallel), "b")).isEqualTo("2018-11-08 09:00 30");
    }

    @Test
    void twoThatOverlapExchangeTheirStarts() {
        Programme overlapping = programme(session("a").at(FIRST, "09:00", 60), session("b").at(FIRST, "09:30", 60));

        Programme moved = new MoveSession("b", -1).apply(overlapping);

        assertThat(times(moved, "b")).isEqualTo("2018-11-08 09:00 60");
        assertThat(times(moved, "a")).isEqualTo("2018-11-08 09:30 60");
    }

    @Test
    void aNeighbourThatIsFixedStays() {
        Programme fixed = new SetMark("panel", null, SetMark.Mark.FIXED, true).apply(DAY);

        assertThat(refused(new MoveSession("coffee", -1), fixed).messageKey()).isEqualTo("refusal.programme.move.fixed");
    }

    @Test
    void aSessionGoesToAnotherDayWithItsTimeOrToNone() {
        assertThat(times(new MoveToDay("coffee", SECOND).apply(DAY), "coffee")).isEqualTo("2018-11-09 11:15 30");
        assertThat(times(new MoveToDay("coffee", null).apply(DAY), "coffee")).isEqualTo("null null 30");
    }

    @Test
    void everythingFromASessionOnIsPushedAndWhatIsFixedStays() {
        Programme fixed = new SetMark("visits", null, SetMark.Mark.FIXED, true).apply(DAY);

        Programme pushed = new Push("coffee", 15).apply(fixed);

        assertThat(times(pushed, "panel")).isEqualTo("2018-11-08 09:00 120");
        assertThat(times(pushed, "coffee")).isEqualTo("2018-11-08 11:30 30");
        assertThat(times(pushed, "visits")).isEqualTo("2018-11-08 14:00 180");
        assertThat(new Push("coffee", -15).apply(pushed)).isEqualTo(fixed);
    }

    @Test
    void nothingIsPushedOffItsDay() {
        refused(new Push("panel", 11 * 60), "by", "push.midnight");
        refused(new Push("panel", 0), "by", "push.minutes");
        refused(new Push("panel", 10_000), "by", "push.minutes");
        assertThat(refused(new Push("none", 15), programme(session("none"))).messageKey()).isEqualTo("refusal.programme.push.no-time");
    }

    @Test
    void aDuplicateComesRightAfterWithIdsOfItsOwn() {
        Programme full = programme(session("a").at(FIRST, "09:00", 60).with(person("p", 7, "Ann")).presenting("talk", "Talk", person("q", 8, "Bea"))
                .offering(session("visit").with(person("r", 9, "Cy"))));

        Programme doubled = new Duplicate("a", "copy1").apply(full);
        Session copy = doubled.session("copy1").orElseThrow();

        assertThat(times(doubled, "copy1")).isEqualTo("2018-11-08 10:00 60");
        assertThat(copy.everybody().map(p -> p.id())).containsExactly("copy1-p", "copy1-q", "copy1-r");
        assertThat(copy.presentations().get(0).id()).isEqualTo("copy1-talk");
        assertThat(copy.options().get(0).id()).isEqualTo("copy1-visit");
        assertThat(new Duplicate("a", "copy1").apply(doubled)).isEqualTo(doubled);
    }

    @Test
    void aSessionIsRemovedAndRemovingItAgainIsNoFault() {
        Edit remove = new Remove(Remove.Kind.SESSION, "coffee", null, null);

        assertThat(remove.apply(DAY).sessions()).extracting(Session::id).containsExactly("panel", "visits");
        assertThat(remove.apply(remove.apply(DAY))).isEqualTo(remove.apply(DAY));
    }
}
