package eu.hansa.conference.programme;

import static eu.hansa.given.GivenProgramme.FIRST;
import static eu.hansa.given.GivenProgramme.SECOND;
import static eu.hansa.given.GivenProgramme.programme;
import static eu.hansa.given.GivenSession.person;
import static eu.hansa.given.GivenSession.session;
import static eu.hansa.given.GivenSession.toBeNamed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.hansa.conference.programme.Warning.Kind;
import eu.hansa.given.GivenProgramme;
import eu.hansa.given.GivenSession;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WarningsTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final LocalDate LONG_BEFORE = LocalDate.of(2018, 1, 1);

    @Test
    void anOrdinaryDayHasNone() {
        assertThat(warnings(
                session("opening").at(FIRST, "09:00", 90).in("hall").following("cities").with(person("p1", 1, "Ann")),
                session("coffee").at(FIRST, "10:30", 30).of(SessionType.BREAK).inAllRooms(),
                session("panel").at(FIRST, "11:00", 90).in("hall").following("cities").with(person("p2", 1, "Ann")),
                session("workshop").at(FIRST, "11:00", 60).in("foyer").with(person("p3", 2, "Bo")),
                session("untimed"))).isEmpty();
    }

    @Test
    void somebodyInTwoPlacesAtOnceIsNamed() {
        assertThat(warnings(session("a").at(FIRST, "09:00", 60).with(person("p1", 1, "Ann"), person("p2", 2, "Bo")),
                session("b").at(FIRST, "09:30", 60).with(person("p3", 1, "Ann"), person("p4", 2, "Bo"), person("p5", 3, "Cy"))))
                .containsExactly(new Warning(Kind.PERSON_TWICE, "b", null, "a", List.of("Ann", "Bo")));
    }

    @Test
    void peopleOfPresentationsAndOptionsAreSomewhereToo() {
        assertThat(kinds(session("a").at(FIRST, "09:00", 60).presenting("x", "Findings", person("p1", 1, "Ann")),
                session("b").at(FIRST, "09:30", 60).offering(session("visit").with(person("p2", 1, "Ann"))))).containsExactly(Kind.PERSON_TWICE);
    }

    @Test
    void whatTwoOptionsOfOneSessionShareIsTold() {
        GivenSession visits = session("visits").at(FIRST, "09:00", 60).offering(session("harbour").in("hall").with(person("p1", 1, "Ann")),
                session("school").in("hall").with(person("p2", 1, "Ann"), person("p3", 2, "Bo")), session("garden").in("foyer").with(person("p4", 3, "Cy")));

        assertThat(warnings(visits)).containsExactlyInAnyOrder(new Warning(Kind.PERSON_TWICE, "visits", null, "harbour", List.of("Ann")),
                new Warning(Kind.ROOM_TWICE, "visits", null, "harbour", List.of("hall")));
    }

    @Test
    void somebodyOutsideTheDirectoryIsTheSameByTheirName() {
        Participation ann = new Participation("p", null, null, null, "Ann", null, null, 1);

        assertThat(kinds(session("a").at(FIRST, "09:00", 60).with(ann), session("b").at(FIRST, "09:00", 60).with(ann)))
                .containsExactly(Kind.PERSON_TWICE);
    }

    @Test
    void somebodyInTwoPartsOfOneSessionIsNotInTwoPlaces() {
        assertThat(kinds(session("a").at(FIRST, "09:00", 60).with(person("p1", 1, "Ann")).presenting("x", "Findings", person("p2", 1, "Ann"))))
                .isEmpty();
    }

    @Test
    void whoeverCancelledIsNowhere() {
        Participation out = new Participation("p", null, 1L, null, "Ann", null, ParticipationState.CANCELLED, 1);

        assertThat(kinds(session("a").at(FIRST, "09:00", 60).with(out), session("b").at(FIRST, "09:00", 60).with(person("p", 1, "Ann")))).isEmpty();
    }

    @Test
    void aCancelledSessionTakesNeitherPeopleNorRooms() {
        assertThat(kinds(session("a").at(FIRST, "09:00", 60).in("hall").with(person("p", 1, "Ann")).cancelled(),
                session("b").at(FIRST, "09:00", 60).in("hall").with(person("p", 1, "Ann")))).isEmpty();
    }

    @Test
    void aRoomThatIsTakenTwiceIsTold() {
        assertThat(warnings(session("a").at(FIRST, "09:00", 60).in("hall"), session("b").at(FIRST, "09:59", 60).in("foyer", "hall")))
                .containsExactly(new Warning(Kind.ROOM_TWICE, "b", null, "a", List.of("hall")));
    }

    @Test
    void aBreakInAllRoomsTakesEachOfThem() {
        assertThat(kinds(session("a").at(FIRST, "09:00", 60).in("foyer"), session("coffee").at(FIRST, "09:30", 30).inAllRooms()))
                .containsExactly(Kind.ROOM_TWICE);
    }

    @Test
    void theRoomOfAnOptionIsTakenToo() {
        assertThat(kinds(session("a").at(FIRST, "09:00", 60).offering(session("v").in("hall")), session("b").at(FIRST, "09:00", 60).in("hall")))
                .containsExactly(Kind.ROOM_TWICE);
    }

    @Test
    void twoSessionsThatOverlapInATrackCannotBothBeFollowed() {
        assertThat(warnings(session("a").at(FIRST, "09:00", 60).following("cities"), session("b").at(FIRST, "09:30", 60).following("cities")))
                .containsExactly(new Warning(Kind.TRACK_OVERLAP, "b", null, "a", List.of()));
    }

    @Test
    void aLongSessionClashesWithEveryoneThatBeginsBeforeItsEnd() {
        assertThat(warnings(session("long").at(FIRST, "09:00", 180).in("hall"), session("short").at(FIRST, "09:30", 30).in("hall"),
                session("late").at(FIRST, "11:00", 60).in("hall"))).extracting(Warning::session, Warning::other)
                .containsExactly(tuple("short", "long"), tuple("late", "long"));
    }

    @Test
    void aSessionAfterMidnightClashesWithOneOfTheNextDay() {
        assertThat(kinds(session("night").at(FIRST, "23:00", 600).in("hall"), session("morning").at(SECOND, "08:00", 60).in("hall")))
                .containsExactly(Kind.OVER_MIDNIGHT, Kind.ROOM_TWICE);
    }

    @Test
    void midnightItselfIsStillTheSameDay() {
        assertThat(kinds(session("party").at(FIRST, "22:00", 120))).isEmpty();
        assertThat(kinds(session("party").at(FIRST, "22:00", 121))).containsExactly(Kind.OVER_MIDNIGHT);
    }

    @Test
    void aSessionOnADayThatTheProgrammeDoesNotHaveIsTold() {
        assertThat(kinds(session("a").at(FIRST.minusDays(1), "09:00", 60))).containsExactly(Kind.OUTSIDE_DAYS);
    }

    @Test
    void aDayOutsideTheConferenceIsTold() {
        List<Warning> found = Warnings.of(programme(), SECOND, SECOND, ROME, LONG_BEFORE);

        assertThat(found).containsExactly(new Warning(Kind.DAY_OUTSIDE_CONFERENCE, null, FIRST, null, List.of()));
        assertThat(Warnings.of(programme(), null, null, ROME, LONG_BEFORE)).isEmpty();
    }

    @Test
    void aQuarterOfAnHourWithNothingIsAGap() {
        assertThat(kinds(session("a").at(FIRST, "09:00", 60), session("b").at(FIRST, "10:14", 60))).isEmpty();
        assertThat(warnings(session("a").at(FIRST, "09:00", 60), session("b").at(FIRST, "10:15", 60)))
                .containsExactly(new Warning(Kind.GAP, "b", null, null, List.of("15")));
    }

    @Test
    void whileAnotherSessionGoesOnThereIsNoGap() {
        assertThat(kinds(session("long").at(FIRST, "09:00", 180), session("short").at(FIRST, "09:00", 30), session("next").at(FIRST, "11:00", 60)))
                .isEmpty();
    }

    @Test
    void aSessionWithAnOpenEndLastsUntilTheNext() {
        assertThat(kinds(session("visits").at(FIRST, "09:00"), session("dinner").at(FIRST, "19:00", 60))).isEmpty();
        assertThat(kinds(session("a").at(FIRST, "09:00", 60), session("visits").at(FIRST, "11:00"))).containsExactly(Kind.GAP);
    }

    @Test
    void theNightIsNoGap() {
        assertThat(kinds(session("a").at(FIRST, "09:00", 60), session("b").at(SECOND, "09:00", 60))).isEmpty();
    }

    @Test
    void namesAreDueAWeekBefore() {
        Programme programme = programme(session("a").at(SECOND, "09:00", 60).with(toBeNamed("p1", "Rapporteurs", 4), toBeNamed("p2", "UNHCR", 1)));

        assertThat(Warnings.of(programme, FIRST, SECOND, ROME, SECOND.minusDays(8))).isEmpty();
        assertThat(Warnings.of(programme, FIRST, SECOND, ROME, SECOND.minusDays(7)))
                .containsExactly(new Warning(Kind.NAME_TO_COME, "a", null, null, List.of("5")));
        assertThat(Warnings.of(programme, FIRST, SECOND, ROME, SECOND)).hasSize(1);
        assertThat(Warnings.of(programme, FIRST, SECOND, ROME, SECOND.plusDays(1))).isEmpty();
    }

    @Test
    void whereASessionHasNoDayNamesAreDueAWeekBeforeTheFirst() {
        Programme programme = programme(session("a").with(toBeNamed("p", "UNHCR", 1)));

        assertThat(Warnings.of(programme, FIRST, SECOND, ROME, FIRST.minusDays(7))).hasSize(1);
        assertThat(Warnings.of(programme, null, null, ROME, FIRST)).isEmpty();
    }

    @Test
    void theHourThatTheClockLeavesOutOrShowsTwiceIsTold() {
        assertThat(onTheClock(LocalDate.of(2018, 3, 25), "02:15")).containsExactly(Kind.TIME_SKIPPED);
        assertThat(onTheClock(LocalDate.of(2018, 10, 28), "02:15")).containsExactly(Kind.TIME_TWICE);
        assertThat(onTheClock(LocalDate.of(2018, 10, 28), "03:00")).isEmpty();
    }

    @Test
    void aRoomThatIsGoneIsTold() {
        assertThat(kinds(session("a").in("cellar"))).containsExactly(Kind.ROOM_UNKNOWN);
        assertThat(kinds(session("a").offering(session("v").in("cellar")))).containsExactly(Kind.ROOM_UNKNOWN);
    }

    @Test
    void aSessionWithoutATitleIsTold() {
        assertThat(kinds(session("a").untitled())).containsExactly(Kind.TITLE_MISSING);
        assertThat(kinds(session("a").untitled().titled("en", " "))).containsExactly(Kind.TITLE_MISSING);
        assertThat(kinds(session("a").untitled().titled("it", "Apertura"))).isEmpty();
    }

    @Test
    void theyStandInTheOrderOfTheSessions() {
        assertThat(warnings(session("c").at(FIRST, "10:00", 60).in("hall"), session("b").at(FIRST, "09:00", 60).untitled(),
                session("d").at(FIRST, "10:30", 60).in("hall").untitled(), session("z").untitled()))
                .extracting(Warning::session).containsExactly("b", "d", "d", "z");
    }

    @Test
    void aThousandSessionsAtOnceAreLookedThrough() {
        GivenSession[] all = IntStream.range(0, 1000).mapToObj(n -> session("s" + n).at(FIRST, "09:00", 60).inAllRooms()
                .with(person("p" + n, 1, "Ann"))).toArray(GivenSession[]::new);

        assertThat(kinds(all)).hasSize(2 * 999);
        assertThat(Warnings.of(GivenProgramme.ofSessions(1000), FIRST, SECOND, ROME, LONG_BEFORE)).isEmpty();
    }

    private static List<Kind> onTheClock(LocalDate day, String start) {
        Programme programme = new Programme(List.of(GivenProgramme.day(day)), null, null, List.of(session("a").at(day, start, 30).make()));
        return Warnings.of(programme, day, day, ROME, LONG_BEFORE).stream().map(Warning::kind).toList();
    }

    private static List<Kind> kinds(GivenSession... sessions) {
        return warnings(sessions).stream().map(Warning::kind).toList();
    }

    private static List<Warning> warnings(GivenSession... sessions) {
        return Warnings.of(programme(sessions), FIRST, SECOND, ROME, LONG_BEFORE);
    }
}
