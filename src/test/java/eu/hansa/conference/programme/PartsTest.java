package eu.hansa.conference.programme;

import static eu.hansa.given.GivenProgramme.FIRST;
import static eu.hansa.given.GivenProgramme.SECOND;
import static eu.hansa.given.GivenProgramme.programme;
import static eu.hansa.given.GivenProgramme.room;
import static eu.hansa.given.GivenSession.person;
import static eu.hansa.given.GivenSession.session;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.given.GivenSession;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Programme TWO = programme(session("a").at(FIRST, "09:00", 60), session("b").at(FIRST, "10:00", 60));

    @Test
    void whatIsTheSameTouchesNothing() {
        assertThat(Parts.touched(TWO, TWO)).isEmpty();
    }

    @Test
    void aTitleIsTouchedInItsLanguageAlone() {
        assertThat(touched(session("a"), session("a").titled("it", "Apertura"))).containsExactly("session:a/title/it");
        assertThat(touched(session("a").titled("it", "Apertura"), session("a"))).containsExactly("session:a/title/it");
    }

    @Test
    void otherWordsAreTouchedInTheirLanguageToo() {
        assertThat(touched(session("a"), session("a").described("fr", "Texte").placed("it", "Cortile")))
                .containsExactly("session:a/description/fr", "session:a/place/it");
    }

    @Test
    void dayStartAndEndAreOneThing() {
        assertThat(touched(session("a").at(FIRST, "09:00", 60), session("a").at(SECOND, "09:00", 60))).containsExactly("session:a/time");
        assertThat(touched(session("a").at(FIRST, "09:00", 60), session("a").at(FIRST, "09:00", 90))).containsExactly("session:a/time");
    }

    @Test
    void aRoomAndATrackAndACancellationAreThingsOfTheirOwn() {
        assertThat(touched(session("a"), session("a").in("hall"))).containsExactly("session:a/rooms");
        assertThat(touched(session("a"), session("a").inAllRooms())).containsExactly("session:a/rooms");
        assertThat(touched(session("a"), session("a").following("cities"))).containsExactly("session:a/track");
        assertThat(touched(session("a"), session("a").of(SessionType.BREAK))).containsExactly("session:a/type");
        assertThat(touched(session("a"), session("a").cancelled())).containsExactly("session:a/cancelled");
    }

    @Test
    void somebodyWhoJoinsTouchesTheListOfPeople() {
        assertThat(touched(session("a"), session("a").with(person("p", 1, "Ann")))).containsExactly("session:a/people");
    }

    @Test
    void somebodyWhoLeavesTouchesTheListAndTheirOwnEntry() {
        assertThat(touched(session("a").with(person("p", 1, "Ann")), session("a"))).containsExactly("session:a/people:p", "session:a/people");
    }

    @Test
    void aFunctionIsTouchedInItsLanguageAloneAndEverythingElseOfAPersonAsOne() {
        Participation ann = new Participation("p", null, 1L, null, "Ann", Map.of("en", "Mayor"), null, 1);
        Participation translated = new Participation("p", null, 1L, null, "Ann", Map.of("en", "Mayor", "it", "Sindaca"), null, 1);
        Participation asChair = new Participation("p", ParticipationRole.CHAIR, 1L, null, "Ann", Map.of("en", "Mayor", "it", "Sindaca"), null, 1);

        assertThat(touched(session("a").with(ann), session("a").with(translated))).containsExactly("session:a/people:p/function/it");
        assertThat(touched(session("a").with(ann), session("a").with(asChair))).containsExactly("session:a/people:p");
    }

    @Test
    void aPresentationIsLookedIntoToo() {
        assertThat(touched(session("a").presenting("x", "Findings"), session("a").presenting("x", "Results")))
                .containsExactly("session:a/presentation:x/title/en");
        assertThat(touched(session("a").presenting("x", "Findings"), session("a").presenting("x", "Findings", person("p", 1, "Ann"))))
                .containsExactly("session:a/presentation:x/people");
        assertThat(touched(session("a").presenting("x", "Findings"), session("a")))
                .containsExactly("session:a/presentation:x", "session:a/presentations");
    }

    @Test
    void anOptionIsLookedIntoLikeASession() {
        assertThat(touched(session("a").offering(session("visit")), session("a").offering(session("visit").titled("it", "Visita"))))
                .containsExactly("session:a/option:visit/title/it");
        assertThat(touched(session("a").offering(session("visit")), session("a"))).containsExactly("session:a/option:visit", "session:a/options");
    }

    @Test
    void whatIsNewOrGoneIsTouchedWhole() {
        assertThat(Parts.touched(TWO, TWO.with(session("c").make()))).containsExactly("session:c");
        assertThat(Parts.touched(TWO, TWO.without("a"))).containsExactly("session:a");
        assertThat(Parts.touched(TWO, TWO.withDays(List.of(TWO.days().get(0))))).containsExactly("day:2018-11-09");
        assertThat(Parts.touched(TWO, TWO.withTracks(null))).containsExactly("track:cities");
    }

    @Test
    void theNameOfARoomIsTouchedInItsLanguageAlone() {
        Room translated = new Room("hall", Map.of("en", "The hall", "it", "La sala"), Map.of("en", "1st floor"));
        Room upstairs = new Room("hall", Map.of("en", "The hall"), Map.of("en", "2nd floor"));

        assertThat(Parts.touched(TWO, TWO.withRooms(List.of(translated, room("foyer"))))).containsExactly("room:hall/name/it");
        assertThat(Parts.touched(TWO, TWO.withRooms(List.of(upstairs, room("foyer"))))).containsExactly("room:hall/floor/en");
    }

    @Test
    void theTitleOfADayIsTouchedInItsLanguageAloneAndItsVenueForAll() {
        Venue venue = new Venue();
        venue.setName("Town hall");

        assertThat(Parts.touched(TWO, TWO.withDays(List.of(new Day(FIRST, Map.of("fr", "Premier jour"), null), TWO.days().get(1)))))
                .containsExactly("day:2018-11-08/title/fr");
        assertThat(Parts.touched(TWO, TWO.withDays(List.of(new Day(FIRST, null, venue), TWO.days().get(1)))))
                .containsExactly("day:2018-11-08/venue");
    }

    @Test
    void roomsInAnotherOrderAreAChange() {
        assertThat(Parts.touched(TWO, TWO.withRooms(List.of(room("foyer"), room("hall"))))).containsExactly("rooms");
        assertThat(Parts.touched(TWO, TWO.withRooms(List.of(room("foyer"))))).containsExactly("room:hall");
    }

    @Test
    void onlyWhatDiffersIsKept() {
        Programme later = TWO.with(session("a").at(FIRST, "09:30", 60).make());

        assertThat(Parts.differing(TWO, later)).isEqualTo(new Programme(null, null, null, List.of(TWO.session("a").orElseThrow())));
        assertThat(Parts.differing(later, later)).isEqualTo(Programme.EMPTY);
    }

    @Test
    void whatWasChangedIsPutBackWhereItStoodAndTheRestStays() {
        Programme parallel = programme(session("a").at(FIRST, "09:00", 60), session("b").at(FIRST, "09:00", 60));
        Programme renamed = parallel.with(session("a").at(FIRST, "09:00", 60).titled("en", "Renamed").make());
        Programme since = renamed.with(session("c").make());

        assertThat(undone(parallel, renamed, since)).isEqualTo(parallel.with(session("c").make()));
    }

    @Test
    void whatWasAddedIsTakenAwayAndWhatWasTakenAwayReturns() {
        Programme three = TWO.with(session("c").make());

        assertThat(undone(TWO, three, three)).isEqualTo(TWO);
        assertThat(undone(three, TWO, TWO)).isEqualTo(three);
    }

    @Test
    void roomsReturnToTheirPlacesToo() {
        Programme swapped = TWO.withRooms(List.of(room("foyer"), room("hall")));
        Programme without = TWO.withRooms(List.of(room("foyer")));
        Programme renamed = TWO.withRooms(List.of(new Room("hall", Map.of("en", "Great hall"), null), room("foyer")));

        assertThat(undone(TWO, swapped, swapped)).isEqualTo(TWO);
        assertThat(undone(TWO, without, without)).isEqualTo(TWO);
        assertThat(undone(TWO, renamed, renamed)).isEqualTo(TWO);
    }

    @Test
    void whatWasChangedAgainIsOvertaken() {
        Programme moved = TWO.with(session("a").at(FIRST, "09:30", 60).make());
        Programme again = moved.with(session("a").at(FIRST, "09:45", 60).make());

        assertThat(overtaken(TWO, moved, moved)).isEmpty();
        assertThat(overtaken(TWO, moved, moved.without("b"))).isEmpty();
        assertThat(overtaken(TWO, moved, again)).containsExactly("session:a");
        assertThat(overtaken(TWO, moved, moved.without("a"))).containsExactly("session:a");
        assertThat(overtaken(TWO, TWO.without("a"), TWO)).containsExactly("session:a");
    }

    private static Set<String> touched(GivenSession from, GivenSession to) {
        return Parts.touched(programme(from), programme(to));
    }

    private static Programme undone(Programme before, Programme after, Programme now) {
        return Parts.takenBack(now, Parts.differing(before, after), Parts.differing(after, before));
    }

    private static Set<String> overtaken(Programme before, Programme after, Programme now) {
        return Parts.overtaken(now, Parts.differing(before, after), Parts.differing(after, before));
    }
}
