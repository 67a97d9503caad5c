package eu.hansa.conference.programme.edit;

import static eu.hansa.given.GivenProgramme.FIRST;
import static eu.hansa.given.GivenProgramme.SECOND;
import static eu.hansa.given.GivenProgramme.programme;
import static eu.hansa.given.GivenSession.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.conference.programme.Day;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Room;
import eu.hansa.conference.programme.Track;
import eu.hansa.conference.programme.Venue;
import eu.hansa.kernel.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Days, rooms and tracks. */
class FrameEditsTest {

    private static final LocalDate THIRD = LocalDate.of(2018, 11, 10);
    private static final Programme FRAME = programme(session("a").at(FIRST, "09:00", 60).in("hall", "foyer").following("cities")
            .offering(session("visit").in("hall")));

    private static String refused(Edit edit) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> edit.apply(FRAME));
        return refusal.field() + " " + refusal.messageKey().replace("refusal.programme.", "");
    }

    @Test
    void aDayIsAddedOnceAndInItsOrder() {
        LocalDate before = LocalDate.of(2018, 11, 7);

        assertThat(new AddDay(before).apply(FRAME).days()).extracting(Day::date).containsExactly(before, FIRST, SECOND);
        assertThat(new AddDay(FIRST).apply(FRAME)).isEqualTo(FRAME);
    }

    @Test
    void onlyAnEmptyDayIsTakenAway() {
        assertThat(new RemoveDay(SECOND).apply(FRAME).days()).extracting(Day::date).containsExactly(FIRST);
        assertThat(refused(new RemoveDay(FIRST))).isEqualTo("null day.sessions");
    }

    @Test
    void aDayThatIsMovedTakesItsSessionsAlong() {
        Programme moved = new MoveDay(FIRST, THIRD).apply(FRAME);

        assertThat(moved.days()).extracting(Day::date).containsExactly(SECOND, THIRD);
        assertThat(moved.on(THIRD)).extracting(s -> s.start().toString()).containsExactly("09:00");
        assertThat(refused(new MoveDay(FIRST, SECOND))).isEqualTo(FIRST + ".date day.taken");
    }

    @Test
    void aDayHasAVenueOfItsOwnOrThatOfTheConference() {
        Programme away = new SetDayVenue(FIRST, "Town hall", "1 Main Street", "1000", "Brussels").apply(FRAME);

        assertThat(away.day(FIRST).orElseThrow().venue().inOneLine()).isEqualTo("Town hall, 1 Main Street, 1000 Brussels");
        assertThat(new SetDayVenue(FIRST, "", "", "1000", "").apply(away)).isEqualTo(FRAME);
        assertThat(refused(new SetDayVenue(FIRST, "x".repeat(201), null, null, null))).isEqualTo(FIRST + ".name long");
    }

    @Test
    void aPointOnTheMapStaysWithItsAddressAlone() {
        Venue hall = new Venue();
        hall.setStreet("1 Main Street");
        hall.setLatitude(BigDecimal.ONE);
        Programme mapped = FRAME.withDays(List.of(new Day(FIRST, null, hall)));

        assertThat(new SetDayVenue(FIRST, "Hall", "1 Main Street", null, null).apply(mapped).days().get(0).venue().getLatitude()).isEqualTo(BigDecimal.ONE);
        assertThat(new SetDayVenue(FIRST, "Hall", "2 Main Street", null, null).apply(mapped).days().get(0).venue().getLatitude()).isNull();
    }

    @Test
    void roomsAndTracksAreAddedOnceWithAName() {
        Edit room = new AddRoom("loft1", Map.of("en", "Loft"), Map.of("en", "2nd floor"));
        assertThat(room.apply(FRAME).rooms()).extracting(Room::id).containsExactly("hall", "foyer", "loft1");
        assertThat(room.apply(room.apply(FRAME))).isEqualTo(room.apply(FRAME));
        assertThat(new AddTrack("work1", Map.of("en", "Work")).apply(FRAME).tracks()).extracting(Track::id).containsExactly("cities", "work1");
        assertThat(refused(new AddRoom("loft1", Map.of("en", " "), null))).isEqualTo("loft1.name name.empty");
        assertThat(refused(new AddTrack("work1", null))).isEqualTo("work1.name name.empty");
    }

    @Test
    void aRoomThatIsTakenAwayLeavesNoSessionBehindInIt() {
        Programme without = new Remove(Remove.Kind.ROOM, null, null, "hall").apply(FRAME);

        assertThat(without.rooms()).extracting(Room::id).containsExactly("foyer");
        assertThat(without.sessions().get(0).rooms()).containsExactly("foyer");
        assertThat(without.sessions().get(0).options().get(0).rooms()).isEmpty();
        assertThat(new Remove(Remove.Kind.TRACK, null, null, "cities").apply(FRAME).sessions().get(0).track()).isNull();
    }

    @Test
    void roomsStandInTheOrderThatIsChosen() {
        assertThat(new Reorder(Reorder.Kind.ROOM, null, null, "foyer", -1).apply(FRAME).rooms()).extracting(Room::id).containsExactly("foyer", "hall");
        assertThat(new Reorder(Reorder.Kind.ROOM, null, null, "hall", -1).apply(FRAME)).isEqualTo(FRAME);
    }

    @Test
    void namesAreGivenInEachLanguageAndOneStays() {
        Programme named = new SetWords(SetWords.Kind.ROOM_NAME, null, null, "hall", "it", "Sala").apply(FRAME);

        assertThat(named.room("hall").orElseThrow().name()).containsEntry("it", "Sala");
        assertThat(new SetWords(SetWords.Kind.ROOM_FLOOR, null, null, "hall", "en", "").apply(FRAME).room("hall").orElseThrow().floor()).isEmpty();
        assertThat(new SetWords(SetWords.Kind.TRACK_NAME, null, null, "cities", "fr", "Villes").apply(FRAME).track("cities").orElseThrow().name())
                .containsEntry("fr", "Villes");
        assertThat(new SetWords(SetWords.Kind.DAY_TITLE, null, null, "2018-11-08", "en", "Arriving").apply(FRAME).day(FIRST).orElseThrow().title())
                .containsEntry("en", "Arriving");
        assertThat(refused(new SetWords(SetWords.Kind.ROOM_NAME, null, null, "hall", "en", ""))).isEqualTo("hall.name.en name.empty");
        assertThat(refused(new SetWords(SetWords.Kind.ROOM_NAME, null, null, "gone", "en", "x"))).isEqualTo("null gone");
    }
}
