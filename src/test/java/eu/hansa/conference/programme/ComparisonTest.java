package eu.hansa.conference.programme;

import static eu.hansa.given.GivenProgramme.FIRST;
import static eu.hansa.given.GivenProgramme.SECOND;
import static eu.hansa.given.GivenProgramme.programme;
import static eu.hansa.given.GivenProgramme.room;
import static eu.hansa.given.GivenSession.person;
import static eu.hansa.given.GivenSession.session;
import static eu.hansa.given.GivenSession.toBeNamed;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.conference.programme.Change.Kind;
import eu.hansa.given.GivenSession;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void betweenEqualsNothingDiffers() {
        assertThat(Comparison.of(programme(session("a")), programme(session("a"))).changes()).isEmpty();
    }

    @Test
    void aSessionIsNewOrGone() {
        Programme one = programme(session("a"));

        assertThat(Comparison.of(Programme.EMPTY, one).changes()).singleElement().satisfies(change -> {
            assertThat(change.kinds()).containsExactly(Kind.NEW);
            assertThat(change.before()).isNull();
            assertThat(change.session().id()).isEqualTo("a");
        });
        assertThat(Comparison.of(one, Programme.EMPTY).changes()).singleElement().satisfies(change -> {
            assertThat(change.kinds()).containsExactly(Kind.REMOVED);
            assertThat(change.after()).isNull();
            assertThat(change.session().id()).isEqualTo("a");
        });
    }

    @Test
    void anotherDayAnotherStartAndAnotherEndAreAllAMove() {
        assertThat(change(session("a").at(FIRST, "09:00", 60), session("a").at(SECOND, "09:00", 60)).kinds()).containsExactly(Kind.MOVED);
        assertThat(change(session("a").at(FIRST, "09:00", 60), session("a").at(FIRST, "09:30", 60)).kinds()).containsExactly(Kind.MOVED);
        assertThat(change(session("a").at(FIRST, "09:00", 60), session("a").at(FIRST, "09:00", 45)).kinds()).containsExactly(Kind.MOVED);
    }

    @Test
    void aCancellationIsToldAndTakenBack() {
        assertThat(change(session("a"), session("a").cancelled()).kinds()).containsExactly(Kind.CANCELLED);
        assertThat(change(session("a").cancelled(), session("a")).kinds()).containsExactly(Kind.REINSTATED);
    }

    @Test
    void anotherRoomIsTold() {
        assertThat(change(session("a").in("hall"), session("a").in("foyer")).kinds()).containsExactly(Kind.ROOM);
        assertThat(change(session("a").offering(session("v").in("hall")), session("a").offering(session("v").in("foyer"))).kinds())
                .containsExactly(Kind.ROOM);
        assertThat(change(session("a").placed("en", "Yard"), session("a").placed("en", "Garden")).kinds()).containsExactly(Kind.ROOM);
    }

    @Test
    void aRoomOfAnotherNameIsAnotherRoomToThoseWhoLookForIt() {
        Programme before = programme(session("a").in("hall"), session("b").in("foyer"));
        Programme after = before.withRooms(List.of(new Room("hall", Map.of("en", "Aula magna"), null), room("foyer")));

        assertThat(Comparison.of(before, after).changes()).singleElement().satisfies(change -> {
            assertThat(change.session().id()).isEqualTo("a");
            assertThat(change.kinds()).containsExactly(Kind.ROOM);
        });
    }

    @Test
    void peopleJoinAndLeave() {
        Change change = change(session("a").with(person("p1", 1, "Ann")), session("a").with(person("p2", 2, "Bo")));

        assertThat(change.kinds()).containsExactly(Kind.PEOPLE);
        assertThat(change.joined()).extracting(Participation::name).containsExactly("Bo");
        assertThat(change.left()).extracting(Participation::name).containsExactly("Ann");
    }

    @Test
    void aPlaceToBeNamedIsReplacedByANameAndNobodyElseLeaves() {
        Change change = change(session("a").with(person("p1", 1, "Ann"), toBeNamed("p2", "UNHCR representative", 1)),
                session("a").with(person("p1", 1, "Ann"), person("p2", 2, "Bo")));

        assertThat(change.joined()).extracting(Participation::name).containsExactly("Bo");
        assertThat(change.left()).extracting(Participation::awaitsName).containsExactly(true);
    }

    @Test
    void somebodyWhoCancelsIsAChangeOfPeople() {
        Participation out = new Participation("p", null, 1L, null, "Ann", null, ParticipationState.CANCELLED, 1);

        assertThat(change(session("a").with(person("p", 1, "Ann")), session("a").with(out)).kinds()).containsExactly(Kind.PEOPLE);
    }

    @Test
    void somebodyWhoOnlyStandsElsewhereInTheSessionHasNotLeft() {
        Change change = change(session("a").with(person("p1", 1, "Ann")).presenting("x", "Findings"),
                session("a").presenting("x", "Findings", person("p9", 1, "Ann")));

        assertThat(change.kinds()).containsExactly(Kind.OTHER);
    }

    @Test
    void wordsAloneConcernNobodyWhoPlannedToCome() {
        Programme before = programme(session("a"), session("b"));
        Programme after = programme(session("a").titled("en", "Welcome"), session("b").cancelled());

        Comparison comparison = Comparison.of(before, after);

        assertThat(comparison.changes()).extracting(Change::kinds).containsExactly(List.of(Kind.WORDS), List.of(Kind.CANCELLED));
        assertThat(comparison.concerningVisitors()).extracting(change -> change.session().id()).containsExactly("b");
    }

    @Test
    void theWordsOfAPresentationAreWordsOfItsSession() {
        assertThat(change(session("a").presenting("x", "Findings"), session("a").presenting("x", "Results")).kinds()).containsExactly(Kind.WORDS);
    }

    @Test
    void severalChangesOfOneSessionStandTogetherTheWeightiestFirst() {
        Change change = change(session("a").at(FIRST, "09:00", 60).in("hall"),
                session("a").at(FIRST, "10:00", 60).in("foyer").titled("en", "Welcome").cancelled());

        assertThat(change.kinds()).containsExactly(Kind.CANCELLED, Kind.MOVED, Kind.ROOM, Kind.WORDS);
    }

    @Test
    void changesStandInTheOrderOfTheDayAndWhatIsGoneWhereItWas() {
        Programme before = programme(session("gone").at(FIRST, "10:00"), session("moved").at(FIRST, "09:00"));
        Programme after = programme(session("moved").at(FIRST, "11:00"), session("new").at(FIRST, "09:30"), session("untimed"));

        assertThat(Comparison.of(before, after).changes()).extracting(change -> change.session().id())
                .containsExactly("new", "gone", "moved", "untimed");
    }

    private static Change change(GivenSession from, GivenSession to) {
        List<Change> changes = Comparison.of(programme(from), programme(to)).changes();
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }
}
