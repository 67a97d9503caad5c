package eu.hansa.web.feed.conference;

import static eu.hansa.given.GivenActors.EN;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import eu.hansa.conference.ConferenceStatus;
import eu.hansa.conference.Contact;
import eu.hansa.conference.Organiser;
import eu.hansa.conference.programme.ParticipationRole;
import eu.hansa.conference.programme.ParticipationState;
import eu.hansa.conference.programme.SessionType;
import eu.hansa.kernel.Language;
import eu.hansa.web.feed.calendar.CalendarFile;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Written by one library and read back by another. */
class CalendarFileTest {

    private static final DateTimeFormatter TOLD = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    @ParameterizedTest
    @ValueSource(strings = {"Semi;colon, comma \\ backslash", "Two\nlines", "“Quotes” \"too\"", "日本語の会議とヨーロッパの都市ネットワークについての長い題名です、はい",
            "🎺🎉👩‍👩‍👧‍👦🇪🇺🎺🎉👩‍👩‍👧‍👦🇪🇺🎺🎉👩‍👩‍👧‍👦🇪🇺 a", "עיריית ירושלים والقدس"})
    void aTextComesBackAsItWas(String text) {
        VEvent event = read(new GivenConference().titled(text).saying(text + text)).getEvents().get(0);

        assertThat(event.getSummary().getValue()).isEqualTo(text);
        assertThat(event.getDescription().getValue()).contains(text + text);
    }

    @Test
    void whatNoCalendarMayContainIsLeftOut() {
        assertThat(read(new GivenConference().titled("Be\u0007ll\u0000")).getEvents().get(0).getSummary().getValue()).isEqualTo("Bell");
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsCut() {
        byte[] bytes = bytes(new GivenConference().titled("🎺都é".repeat(80)));

        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n ", "")).contains("🎺都é".repeat(80));
        assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void aConferenceSaysWhenWhereAndByWhomItIsHeld() {
        Contact contact = new Contact();
        contact.setName("Marija Price");
        contact.setEmail("marija@example.org");
        Organiser organiser = new Organiser();
        organiser.setOrganisation(1L);
        VEvent event = read(new GivenConference().with(facts -> {
            facts.setTopics(List.of(5L));
            facts.setContacts(List.of(contact));
            facts.setOrganisers(List.of(organiser));
            facts.getVenue().setLatitude(new BigDecimal("45.4847"));
            facts.getVenue().setLongitude(new BigDecimal("9.1760"));
        })).getEvents().get(0);

        assertThat(event.getUid().getValue()).isEqualTo("4711@hansa.example");
        assertThat(moment(event.getDateStart().getValue())).isEqualTo(Instant.parse("2018-11-08T08:00:00Z"));
        assertThat(moment(event.getDateEnd().getValue())).isEqualTo(Instant.parse("2018-11-08T16:30:00Z"));
        assertThat(event.getLocation().getValue()).isEqualTo("Fabbrica del Vapore, Milano");
        assertThat(event.getGeo().getLatitude()).isEqualTo(45.4847);
        assertThat(event.getOrganizer().getEmail()).isEqualTo("marija@example.org");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("City of Milan");
        assertThat(event.getUrl().getValue()).isEqualTo("https://hansa.example/en/conferences/milan");
        assertThat(event.getCategories().get(0).getValues()).containsExactly("Migration; integration");
        assertThat(event.getSummary().getLanguage()).isEqualTo("en");
    }

    @Test
    void onlyWhatNamesAnOrganiserIsPublishedInTheSenseOfInvitations() {
        Contact contact = new Contact();
        contact.setName("Marija Price");
        contact.setEmail("marija@example.org");

        assertThat(read(new GivenConference().with(facts -> facts.setContacts(List.of(contact)))).getMethod().isPublish()).isTrue();
        assertThat(read(new GivenConference()).getMethod()).isNull();
    }

    @Test
    void theCalendarSaysWhatItIsCalledAndHowOftenToAsk() {
        ICalendar calendar = read(new GivenConference());

        assertThat(calendar.getNames().get(0).getValue()).isEqualTo("A; name");
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("A\\; name");
        assertThat(calendar.getRefreshInterval().getValue().getHours()).isEqualTo(1);
    }

    @Test
    void aContactThatIsNoLongerShownIsNotWrittenTo() {
        Contact contact = new Contact();
        contact.setName("Marija Price");
        contact.setEmail("marija@example.org");
        contact.setUntil(LocalDate.of(2018, 10, 19));

        assertThat(read(new GivenConference().with(facts -> facts.setContacts(List.of(contact)))).getEvents().get(0).getOrganizer()).isNull();
    }

    @Test
    void wholeDaysEndBeforeTheDayAfter() {
        VEvent event = read(new GivenConference().with(facts -> {
            facts.setStartTime(null);
            facts.setEndTime(null);
            facts.setLastDay(LocalDate.of(2018, 11, 9));
        })).getEvents().get(0);

        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false)).isEqualTo("20181108");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false)).isEqualTo("20181110");
    }

    @ParameterizedTest
    @CsvSource({"ANNOUNCED,TENTATIVE,Title", "CONFIRMED,CONFIRMED,Title", "MOVED_ONLINE,CONFIRMED,Moved online: Title",
            "POSTPONED,CANCELLED,Postponed: Title", "CANCELLED,CANCELLED,Cancelled: Title"})
    void theStatusIsOneThatCalendarsKnow(ConferenceStatus status, String expected, String title) {
        VEvent event = read(new GivenConference().titled("Title").with(facts -> facts.setStatus(status))).getEvents().get(0);

        assertThat(event.getStatus().getValue()).isEqualTo(expected);
        assertThat(event.getSummary().getValue()).isEqualTo(title);
    }

    @Test
    void aConferenceThatMovedOnlineIsNoLongerAtItsVenue() {
        VEvent event = read(new GivenConference().with(facts -> {
            facts.setStatus(ConferenceStatus.MOVED_ONLINE);
            facts.setPlatform("Zoom");
            facts.setOnlineUrl("https://zoom.example/j/1?a=1,2;b");
        })).getEvents().get(0);

        assertThat(event.getLocation().getValue()).isEqualTo("Online event, Zoom");
        assertThat(event.getConferences().get(0).getUri()).isEqualTo("https://zoom.example/j/1?a=1,2;b");
    }

    @Test
    void everyChangeOfFactsAndEveryReleaseRaisesTheSequence() {
        int before = sequence(new GivenConference().factsNo(3).version(1, false));

        assertThat(sequence(new GivenConference().factsNo(4).version(1, false))).isGreaterThan(before);
        assertThat(sequence(new GivenConference().factsNo(3).version(2, true))).isGreaterThan(before);
    }

    @Test
    void itWasModifiedWithItsNewestRelease() {
        VEvent event = read(new GivenConference()).getEvents().get(0);

        assertThat(moment(event.getLastModified().getValue())).isEqualTo(GivenConference.RELEASED);
    }

    @Test
    void aSessionIsPartOfItsConferenceAndHasItsRoomAndPeople() {
        VEvent event = sessions(new GivenConference().version(2, true).session(GivenConference.session("s1", SessionType.PANEL, GivenConference.DAY,
                LocalTime.of(9, 0), 120, Map.of("en", "Key challenges"), List.of(
                        GivenConference.person("p1", ParticipationRole.MODERATOR, "Mark Bendeich", "Bureau Chief", ParticipationState.CONFIRMED),
                        GivenConference.person("p2", ParticipationRole.PANELLIST, null, "UNHCR representative", ParticipationState.TO_BE_NAMED),
                        GivenConference.person("p3", ParticipationRole.PANELLIST, "Gone Away", null, ParticipationState.CANCELLED)), false)))
                .getEvents().get(0);

        assertThat(event.getUid().getValue()).isEqualTo("4711-s1@hansa.example");
        assertThat(event.getRelatedTo().get(0).getValue()).isEqualTo("4711@hansa.example");
        assertThat(event.getLocation().getValue()).isEqualTo("Plenary room, 1st floor, Fabbrica del Vapore, Milano");
        assertThat(event.getDescription().getValue()).contains("Moderator: Mark Bendeich, Bureau Chief\nPanellist: UNHCR representative (Name to be confirmed)")
                .doesNotContain("Gone Away").endsWith("https://hansa.example/en/conferences/milan/programme#s-s1");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(moment(event.getDateEnd().getValue())).isEqualTo(Instant.parse("2018-11-08T10:00:00Z"));
    }

    @Test
    void anEventIsTheSameInEveryLanguage() {
        assertThat(read(new GivenConference().in(Language.of("it"))).getEvents().get(0).getUid())
                .isEqualTo(read(new GivenConference().in(EN)).getEvents().get(0).getUid());
    }

    @Test
    void whatADraftHasIsTentative() {
        VEvent event = sessions(new GivenConference().version(2, false).session("s1", LocalTime.of(9, 0), 60, "Opening")).getEvents().get(0);

        assertThat(event.getStatus().isTentative()).isTrue();
        assertThat(event.getDescription().getValue()).contains("Draft programme, version 2 of 12 October 2018");
    }

    @Test
    void aCancelledSessionIsCancelled() {
        VEvent event = sessions(new GivenConference().session(GivenConference.session("s1", SessionType.PANEL, GivenConference.DAY, LocalTime.NOON, 60,
                Map.of("en", "Tour"), List.of(), true))).getEvents().get(0);

        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSummary().getValue()).isEqualTo("Cancelled: Tour");
    }

    @Test
    void aSessionMayEndAfterMidnight() {
        VEvent event = sessions(new GivenConference().session("s1", LocalTime.of(22, 0), 240, "Party")).getEvents().get(0);

        assertThat(moment(event.getDateEnd().getValue())).isEqualTo(Instant.parse("2018-11-09T01:00:00Z"));
    }

    @Test
    void aSessionWithoutATimeTakesItsDayAndOneWithoutADayIsNoEntry() {
        GivenConference given = new GivenConference().session("s1", null, null, "Some time")
                .session(GivenConference.session("s2", SessionType.PANEL, null, null, null, Map.of("en", "Some day"), List.of(), false));

        List<VEvent> events = sessions(given).getEvents();

        assertThat(events).hasSize(1);
        assertThat(events.get(0).getDateStart().getValue().hasTime()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Europe/Rome,2018-11-08,10:00,2018-11-08T09:00:00Z", "Europe/Rome,2018-10-27,10:00,2018-10-27T08:00:00Z",
            "Europe/Rome,1980-07-01,10:00,1980-07-01T08:00:00Z", "America/New_York,2031-11-03,10:00,2031-11-03T15:00:00Z",
            "Asia/Jerusalem,2018-03-24,10:00,2018-03-24T07:00:00Z", "Africa/Casablanca,2031-05-08,10:00,2031-05-08T09:00:00Z",
            "Asia/Tokyo,2018-11-08,10:00,2018-11-08T01:00:00Z", "Europe/Moscow,2012-07-01,10:00,2012-07-01T06:00:00Z",
            "UTC,2018-11-08,10:00,2018-11-08T10:00:00Z", "America/Nuuk,2019-07-01,10:00,2019-07-01T12:00:00Z",
            "Australia/Lord_Howe,2018-12-01,10:00,2018-11-30T23:00:00Z"})
    void everyClockIsReadAsItGoes(String zone, LocalDate day, LocalTime time, Instant expected) throws Exception {
        GivenConference given = new GivenConference().with(facts -> facts.setZone(zone)).session(GivenConference.session("s1", SessionType.PANEL,
                day, time, 30, Map.of("en", "At an odd hour"), List.of(), false));
        byte[] bytes = new CalendarFile("A; name", EN, given.events().sessions(given.released())).bytes();

        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));

        VTimeZone clock = calendar.<VTimeZone>getComponents(Component.VTIMEZONE).get(0);
        Map.of(Property.DTSTART, expected, Property.DTEND, expected.plus(30, ChronoUnit.MINUTES)).forEach((name, moment) -> {
            LocalDateTime told = LocalDateTime.parse(calendar.getComponents(Component.VEVENT).get(0).getRequiredProperty(name).getValue(), TOLD);
            ZoneOffset offset = clock.getApplicableObservance(moment.atOffset(ZoneOffset.UTC))
                    .<TzOffsetTo>getRequiredProperty(Property.TZOFFSETTO).getOffset();
            assertThat(told.toInstant(offset)).as(name).isEqualTo(moment);
        });
    }

    @ParameterizedTest
    @CsvSource({"2018-03-25,20180325T033000,20180325T040000", "2018-10-28,20181028T023000,20181028T030000"})
    void anHourThatIsLeftOutComesLaterAndOneThatComesTwiceIsTheFirst(LocalDate day, String start, String end) {
        GivenConference given = new GivenConference().session(GivenConference.session("s1", SessionType.PANEL, day, LocalTime.of(2, 30), 30,
                Map.of("en", "By night"), List.of(), false));

        String text = new String(new CalendarFile("A; name", EN, given.events().sessions(given.released())).bytes(), StandardCharsets.UTF_8);

        assertThat(text).contains("DTSTART;TZID=Europe/Rome:" + start, "DTEND;TZID=Europe/Rome:" + end);
    }

    @Test
    void theZoneComesWithItsRulesUnderItsOwnName() {
        String text = new String(bytes(new GivenConference()), StandardCharsets.UTF_8);

        assertThat(text).contains("DTSTART;TZID=Europe/Rome:20181108T090000", "TZID:Europe/Rome", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
    }

    /** By the rules in the file itself, and not by those that the reader's machine knows for the zone of that name. */
    private static ICalendar read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        ICalendar calendar = Biweekly.parse(text.replace("TZID=", "TZID=File/").replace("TZID:", "TZID:File/")).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        for (TimezoneAssignment zone : calendar.getTimezoneInfo().getTimezones()) {
            assertThat(zone.getComponent()).isNotNull();
            TimeZone read = zone.getTimeZone();
            assertThat(ZoneId.getAvailableZoneIds()).doesNotContain(read.getID());
        }
        return calendar;
    }

    private static ICalendar read(GivenConference given) {
        return read(bytes(given));
    }

    private static byte[] bytes(GivenConference given) {
        return new CalendarFile("A; name", EN, List.of(given.events().whole(given.head()).orElseThrow())).bytes();
    }

    private static ICalendar sessions(GivenConference given) {
        return read(new CalendarFile("A; name", EN, given.events().sessions(given.released())).bytes());
    }

    private static int sequence(GivenConference given) {
        return read(given).getEvents().get(0).getSequence().getValue();
    }

    private static Instant moment(java.util.Date date) {
        return date.toInstant();
    }
}
