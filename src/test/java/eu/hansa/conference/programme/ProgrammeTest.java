package eu.hansa.conference.programme;

import static eu.hansa.given.GivenProgramme.FIRST;
import static eu.hansa.given.GivenProgramme.SECOND;
import static eu.hansa.given.GivenProgramme.programme;
import static eu.hansa.given.GivenSession.person;
import static eu.hansa.given.GivenSession.session;
import static eu.hansa.given.GivenSession.toBeNamed;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.given.Json;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    @Test
    void sessionsStandInTheOrderOfTheirTimesAndThoseWithoutOneLast() {
        Programme programme = programme(session("nowhen"), session("second day").at(SECOND, "09:00"), session("some time").on(FIRST),
                session("noon").at(FIRST, "12:00"), session("morning").at(FIRST, "09:00"));

        assertThat(programme.sessions()).extracting(Session::id).containsExactly("morning", "noon", "some time", "second day", "nowhen");
    }

    @Test
    void sessionsAtTheSameTimeStayAsTheyWereEntered() {
        Programme programme = programme(session("b").at(FIRST, "09:00"), session("a").at(FIRST, "09:00"), session("c").at(FIRST, "09:00"));

        assertThat(programme.on(FIRST)).extracting(Session::id).containsExactly("b", "a", "c");
    }

    @Test
    void daysStandInTheOrderOfTheirDatesAndRoomsAsTheyAreToBeShown() {
        Programme programme = new Programme(List.of(new Day(SECOND, null, null), new Day(FIRST, null, null)),
                List.of(new Room("z", null, null), new Room("a", null, null)), null, null);

        assertThat(programme.days()).extracting(Day::date).containsExactly(FIRST, SECOND);
        assertThat(programme.rooms()).extracting(Room::id).containsExactly("z", "a");
    }

    @Test
    void aSessionTakesThePlaceOfTheOneWithItsId() {
        Programme before = programme(session("a").at(FIRST, "09:00"), session("b").at(FIRST, "10:00"));

        Programme after = before.with(session("a").at(FIRST, "11:00").make());

        assertThat(after.sessions()).extracting(Session::id).containsExactly("b", "a");
        assertThat(after.without("a").with(session("c").make()).sessions()).extracting(Session::id).containsExactly("b", "c");
        assertThat(before.sessions()).extracting(Session::id).containsExactly("a", "b");
    }

    @Test
    void aSessionMayEndAfterMidnight() {
        Session late = session("dinner").at(FIRST, "22:30", 150).make();

        assertThat(late.finishes()).isEqualTo(LocalDateTime.of(2018, 11, 9, 1, 0));
    }

    @Test
    void aSessionWithoutATimeHasNeitherStartNorEnd() {
        assertThat(session("a").on(FIRST).make().starts()).isNull();
        assertThat(session("a").make().finishes()).isNull();
        assertThat(session("a").at(FIRST, "09:00").make().finishes()).isNull();
    }

    @Test
    void everybodyIncludesThoseOfPresentationsAndOptions() {
        Session session = session("a").with(person("p1", 1, "Ann")).presenting("x", "Findings", person("p2", 2, "Bo"))
                .offering(session("visit").with(person("p3", 3, "Cy")).presenting("y", "Walk", person("p4", 4, "Di"))).make();

        assertThat(session.everybody()).extracting(Participation::name).containsExactly("Ann", "Bo", "Cy", "Di");
    }

    @Test
    void aProgrammeIsReadBackAsItWasWritten() {
        Programme programme = full();

        assertThat(Json.read(Json.write(programme), Programme.class)).isEqualTo(programme);
    }

    @Test
    void anEmptyProgrammeIsReadBackAsItWasWritten() {
        assertThat(Json.read(Json.write(Programme.EMPTY), Programme.class)).isEqualTo(Programme.EMPTY);
    }

    @Test
    void onlyWhatWasEnteredIsStored() {
        Programme programme = full();
        Session session = programme.session("a").orElseThrow();

        assertThat(Json.keys(programme)).isSubsetOf(Json.fields(Programme.class));
        assertThat(Json.keys(session)).isSubsetOf(Json.fields(Session.class));
        assertThat(Json.keys(session.people().get(0))).isSubsetOf(Json.fields(Participation.class));
        assertThat(Json.keys(programme.days().get(0).venue())).isSubsetOf(Json.fields(Venue.class));
    }

    private static Programme full() {
        Venue venue = new Venue();
        venue.setName("Casa della Città");
        venue.setLatitude(new BigDecimal("45.4640"));
        Participation organisation = new Participation("p5", ParticipationRole.HOST, null, 12L, null, null, ParticipationState.INVITED, 1);
        return new Programme(
                List.of(new Day(FIRST, Map.of("en", "Day 1", "it", "Primo giorno"), venue), new Day(SECOND, null, null)),
                List.of(new Room("r1", Map.of("it", "Sala d’onore"), Map.of("it", "1º piano"))),
                List.of(new Track("t1", Map.of("en", "Cities"))),
                List.of(new Session("a", SessionType.PANEL, FIRST, LocalTime.of(9, 5), 85, true,
                                Map.of("en", "Opening 🎤; \"welcome\", \\ and\nmore", "it", "Apertura"), Map.of("en", "x".repeat(5000)),
                                List.of("r1"), true, Map.of("it", "Cortile"), "t1",
                                List.of(person("p1", 1, "مريم العلي"), person("p2", 2, "山田 太郎"), toBeNamed("p3", "Rapporteurs", 4), organisation),
                                List.of(new Presentation("x", Map.of("en", "Findings"), Map.of("en", "Then a discussion"),
                                        List.of(person("p4", 4, "Zoë Ångström")))),
                                List.of(session("visit").in("r1").make()), true),
                        session("later").make()));
    }
}
