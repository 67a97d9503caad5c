package eu.hansa.conference.programme;

import static eu.hansa.given.GivenProgramme.FIRST;
import static eu.hansa.given.GivenProgramme.ofSessions;
import static eu.hansa.given.GivenProgramme.programme;
import static eu.hansa.given.GivenSession.person;
import static eu.hansa.given.GivenSession.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.given.GivenSession;
import eu.hansa.kernel.Refusal;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgrammeLimitsTest {

    @Test
    void aThousandSessionsAreTheMost() {
        accepted(ofSessions(1000));
        assertThat(refused(ofSessions(1001))).containsExactly("null refusal.programme.sessions.many [1000]");
    }

    @Test
    void aNameOfThreeHundredLettersIsToldAtItsField() {
        accepted(session("a").with(person("p", 1, "N".repeat(200))));
        assertThat(refused(session("a").with(person("p", 1, "N".repeat(300))))).containsExactly("p.name refusal.programme.long [200]");
    }

    @Test
    void aLongTitleIsToldAtItsLanguage() {
        accepted(session("a").titled("it", "x".repeat(300)));
        assertThat(refused(session("a").titled("it", "x".repeat(301)))).containsExactly("a.title.it refusal.programme.long [300]");
    }

    @Test
    void everyTextIsMeasured() {
        Participation person = new Participation("p", null, null, null, null, Map.of("fr", "x".repeat(301)), null, 1);
        Programme programme = new Programme(List.of(new Day(FIRST, Map.of("en", "x".repeat(301)), null)),
                List.of(new Room("r", Map.of("en", "x".repeat(201)), Map.of("it", "x".repeat(201)))),
                List.of(new Track("t", Map.of("en", "x".repeat(201)))),
                List.of(session("a").described("en", "x".repeat(5001)).placed("en", "x".repeat(201)).presenting("y", "x".repeat(301), person)
                        .offering(session("v").titled("en", "x".repeat(301))).make()));

        assertThat(refused(programme)).extracting(said -> said.split(" ")[0]).containsExactlyInAnyOrder("2018-11-08.title.en", "r.name.en",
                "r.floor.it", "t.name.en", "a.description.en", "a.place.en", "y.title.en", "p.function.fr", "v.title.en");
    }

    @Test
    void aTimeNeedsADay() {
        Session timed = new Session("a", null, null, LocalTime.NOON, null, false, null, null, null, false, null, null, null, null, null, false);

        assertThat(refused(Programme.EMPTY.with(timed))).containsExactly("a.start refusal.programme.start.without-day []");
    }

    @Test
    void aSessionEndsAfterItsStartAndWithinADay() {
        accepted(session("a").at(FIRST, "09:00", 1));
        accepted(session("a").at(FIRST, "09:00", 1440));
        assertThat(refused(session("a").at(FIRST, "09:00", 0))).containsExactly("a.end refusal.programme.end.before-start []");
        assertThat(refused(session("a").at(FIRST, "09:00", -30))).containsExactly("a.end refusal.programme.end.before-start []");
        assertThat(refused(session("a").at(FIRST, "09:00", 1441))).containsExactly("a.end refusal.programme.end.late []");
    }

    @Test
    void peopleAndPartsOfASessionHaveTheirLimits() {
        Participation[] crowd = IntStream.range(0, 201).mapToObj(n -> person("p" + n, n, "N")).toArray(Participation[]::new);
        GivenSession many = session("a");
        IntStream.range(0, 51).forEach(n -> many.presenting("x" + n, "Part"));

        accepted(session("a").with(Arrays.copyOf(crowd, 200)));
        assertThat(refused(session("a").with(crowd))).containsExactly("a.people refusal.programme.people.many [200]");
        assertThat(refused(many)).containsExactly("a.parts refusal.programme.parts.many [50]");
    }

    @Test
    void roomsHaveTheirLimit() {
        Programme programme = Programme.EMPTY.withRooms(IntStream.range(0, 51).mapToObj(n -> new Room("r" + n, null, null)).toList());

        assertThat(refused(programme)).containsExactly("null refusal.programme.parts.many [50]");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(refused(session("a").at(FIRST, "09:00", 0).titled("en", "x".repeat(301)).with(person("p", 1, "N".repeat(300))))).hasSize(3);
    }

    @Test
    void whatWasThereBeforeIsNotHeldAgainstAnybody() {
        Programme before = programme(session("a").titled("it", "x".repeat(301)));

        assertThatCode(() -> ProgrammeLimits.check(before, before.with(session("b").make()))).doesNotThrowAnyException();
    }

    private static void accepted(GivenSession session) {
        accepted(programme(session));
    }

    private static void accepted(Programme programme) {
        assertThatCode(() -> ProgrammeLimits.check(Programme.EMPTY, programme)).doesNotThrowAnyException();
    }

    private static List<String> refused(GivenSession session) {
        return refused(programme(session));
    }

    private static List<String> refused(Programme programme) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> ProgrammeLimits.check(Programme.EMPTY, programme));
        return refusal.parts().stream().map(part -> part.field() + " " + part.messageKey() + " " + part.arguments()).toList();
    }
}
