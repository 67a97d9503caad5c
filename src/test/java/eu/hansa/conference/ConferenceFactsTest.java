package eu.hansa.conference;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.given.Json;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConferenceFactsTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 11, 8);
    private static final LocalDate SECOND = LocalDate.of(2018, 11, 9);

    @Test
    void itIsUpcomingUnderWayAndConcludedByTheClockAlone() {
        ConferenceFacts facts = twoDays("Europe/Rome");
        facts.setStartTime(LocalTime.of(9, 0));
        facts.setEndTime(LocalTime.of(17, 30));

        assertThat(phase(facts, "2018-11-08T07:59:59Z")).isEqualTo(Phase.UPCOMING);
        assertThat(phase(facts, "2018-11-08T08:00:00Z")).isEqualTo(Phase.UNDER_WAY);
        assertThat(phase(facts, "2018-11-09T16:29:59Z")).isEqualTo(Phase.UNDER_WAY);
        assertThat(phase(facts, "2018-11-09T16:30:00Z")).isEqualTo(Phase.CONCLUDED);
    }

    @Test
    void aDayWithoutATimeCountsWhole() {
        ConferenceFacts facts = twoDays("Europe/Rome");

        assertThat(facts.begins()).isEqualTo("2018-11-07T23:00:00Z");
        assertThat(facts.ends()).isEqualTo("2018-11-09T23:00:00Z");
    }

    @Test
    void theSameTimeOfDayIsAnotherMomentInAnotherZone() {
        assertThat(twoDays("Pacific/Auckland").begins()).isEqualTo("2018-11-07T11:00:00Z");
        assertThat(twoDays("America/Los_Angeles").begins()).isEqualTo("2018-11-08T08:00:00Z");
    }

    @Test
    void aDayOnWhichTheClockIsSetIsLongerOrShorter() {
        assertThat(lengthOf(LocalDate.of(2018, 3, 25), "Europe/Rome")).hasHours(23);
        assertThat(lengthOf(LocalDate.of(2018, 10, 28), "Europe/Rome")).hasHours(25);
    }

    @Test
    void aDayThatHasNoMidnightBeginsAnHourLater() {
        assertThat(oneDay(LocalDate.of(2018, 11, 4), "America/Sao_Paulo").begins()).isEqualTo("2018-11-04T03:00:00Z");
    }

    @Test
    void withoutADayItIsUpcomingForEver() {
        assertThat(phase(new ConferenceFacts(), "2999-01-01T00:00:00Z")).isEqualTo(Phase.UPCOMING);
        assertThat(new ConferenceFacts().edges()).isEmpty();
    }

    @Test
    void withOneDayItEndsOnThat() {
        ConferenceFacts facts = oneDay(FIRST, "Europe/Rome");

        assertThat(facts.endDay()).isEqualTo(FIRST);
        assertThat(facts.covers(FIRST)).isTrue();
        assertThat(facts.covers(SECOND)).isFalse();
    }

    @Test
    void anEndBeforeTheStartIsFound() {
        ConferenceFacts facts = twoDays("Europe/Rome");
        assertThat(facts.isEndAfterStart()).isTrue();

        facts.setLastDay(LocalDate.of(2018, 11, 7));
        assertThat(facts.isEndAfterStart()).isFalse();
    }

    @Test
    void onOneDayTheEndComesAfterTheStart() {
        ConferenceFacts facts = oneDay(FIRST, "Europe/Rome");
        facts.setStartTime(LocalTime.of(14, 0));
        assertThat(facts.isEndAfterStart()).isTrue();

        facts.setEndTime(LocalTime.of(14, 0));
        assertThat(facts.isEndAfterStart()).isFalse();

        facts.setEndTime(LocalTime.of(13, 0));
        assertThat(facts.isEndAfterStart()).isFalse();

        facts.setEndTime(LocalTime.of(14, 1));
        assertThat(facts.isEndAfterStart()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Europe/Milan", "CEST", "+02:00", "../etc", "europe/rome"})
    void aZoneThatTheDatabaseDoesNotHaveIsUnknownAndBreaksNothing(String zone) {
        ConferenceFacts facts = twoDays(zone);

        assertThat(facts.isZoneKnown()).isFalse();
        assertThat(facts.begins()).isEqualTo("2018-11-07T23:00:00Z");
    }

    @Test
    void theHourThatTheClockLeavesOutIsNoTime() {
        ConferenceFacts facts = oneDay(LocalDate.of(2018, 3, 25), "Europe/Rome");
        facts.setStartTime(LocalTime.of(2, 30));
        facts.setEndTime(LocalTime.of(2, 45));

        assertThat(facts.isStartOnTheClock()).isFalse();
        assertThat(facts.isEndOnTheClock()).isFalse();
    }

    @Test
    void theHourThatTheClockShowsTwiceIsATimeAndTheFirstOfTheTwo() {
        ConferenceFacts facts = oneDay(LocalDate.of(2018, 10, 28), "Europe/Rome");
        facts.setStartTime(LocalTime.of(2, 30));

        assertThat(facts.isStartOnTheClock()).isTrue();
        assertThat(facts.begins()).isEqualTo("2018-10-28T00:30:00Z");
    }

    @Test
    void registrationIsOpenToTheEndOfItsLastDayInItsOwnZone() {
        ConferenceFacts facts = withRegistration();
        facts.setRegistrationUntil(LocalDate.of(2018, 10, 31));

        assertThat(facts.isRegistrationOpen(Instant.parse("2018-10-31T22:59:59Z"))).isTrue();
        assertThat(facts.isRegistrationOpen(Instant.parse("2018-10-31T23:00:00Z"))).isFalse();
    }

    @Test
    void registrationEndsWhenTheConferenceBegins() {
        ConferenceFacts facts = withRegistration();
        facts.setRegistrationUntil(SECOND);

        assertThat(facts.isRegistrationOpen(facts.begins().minusSeconds(1))).isTrue();
        assertThat(facts.isRegistrationOpen(facts.begins())).isFalse();
    }

    @Test
    void nobodyRegistersForWhatDoesNotTakePlaceThen() {
        ConferenceFacts facts = withRegistration();
        Instant before = facts.begins().minusSeconds(1);

        facts.setStatus(ConferenceStatus.MOVED_ONLINE);
        assertThat(facts.isRegistrationOpen(before)).isTrue();
        facts.setStatus(ConferenceStatus.CANCELLED);
        assertThat(facts.isRegistrationOpen(before)).isFalse();
        facts.setStatus(ConferenceStatus.POSTPONED);
        assertThat(facts.isRegistrationOpen(before)).isFalse();
    }

    @Test
    void whereNoWayToRegisterIsGivenNothingIsOpen() {
        ConferenceFacts facts = twoDays("Europe/Rome");
        assertThat(facts.isRegistrationOpen(facts.begins().minusSeconds(1))).isFalse();

        facts.setRegistrationEmail("office@example.org");
        assertThat(facts.isRegistrationOpen(facts.begins().minusSeconds(1))).isTrue();
    }

    @Test
    void itsPagesChangeWhenItBeginsAndEndsAndWhenRegistrationAndContactsEnd() {
        ConferenceFacts facts = withRegistration();
        facts.setRegistrationUntil(LocalDate.of(2018, 10, 31));
        facts.setContacts(List.of(contact("Ann"), contact("Bo")));
        facts.getContacts().get(1).setUntil(LocalDate.of(2018, 12, 31));

        assertThat(facts.edges()).containsExactly(Instant.parse("2018-10-31T23:00:00Z"), facts.begins(), facts.ends(),
                Instant.parse("2018-12-31T23:00:00Z"));
    }

    @Test
    void aContactIsShownToTheLastDayAgreedOn() {
        Contact contact = contact("Ann");
        assertThat(contact.isShownOn(LocalDate.MAX)).isTrue();

        contact.setUntil(FIRST);
        assertThat(contact.isShownOn(FIRST)).isTrue();
        assertThat(contact.isShownOn(SECOND)).isFalse();
    }

    @Test
    void aContactHasANameAndAnAddressThatCanBeUsed() {
        assertThat(refused(withContact("Ann", "ann@example.org", "+39 02 (884) 5.1/2-3"))).isEmpty();
        assertThat(refused(withContact("Ann", null, null))).isEmpty();
        assertThat(refused(withContact(" ", null, null))).containsExactly("contacts[0].name {contact.name.empty}");
        assertThat(refused(withContact("N".repeat(201), null, null))).containsExactly("contacts[0].name {contact.name.long}");
        assertThat(refused(withContact("Ann", "ann at example.org", null))).containsExactly("contacts[0].email {mail.address}");
        assertThat(refused(withContact("Ann", null, "ask at the desk"))).containsExactly("contacts[0].phone {contact.phone.form}");
    }

    @Test
    void aTextThatIsTooLongIsFoundInItsLanguage() {
        ConferenceFacts facts = withContact("Ann", null, null);
        facts.getContacts().get(0).setFunctions(Map.of("en", "Office", "it", "x".repeat(201)));

        assertThat(refused(facts)).containsExactly("contacts[0].functions[it].<map value> {contact.function.long}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "javascript:alert(1)", "ftp://example.org", "https://", "not an address"})
    void whatIsNoAddressIsFoundWhereverItStands(String url) {
        ConferenceFacts facts = new ConferenceFacts();
        facts.setRegistrationUrl(url);
        facts.setProjectUrl(url);
        facts.setOnlineUrl(url);
        ConferenceLink recording = new ConferenceLink();
        recording.setUrl(url);
        facts.setRecordings(List.of(recording));

        assertThat(facts.isRegistrationUrlWellFormed()).isFalse();
        assertThat(facts.isProjectUrlWellFormed()).isFalse();
        assertThat(facts.isOnlineUrlWellFormed()).isFalse();
        assertThat(recording.isUrlWellFormed()).isFalse();
    }

    @Test
    void addressesMayBeLeftOut() {
        ConferenceFacts facts = new ConferenceFacts();

        assertThat(refused(facts)).isEmpty();
    }

    @Test
    void theyAreReadBackAsTheyWereWritten() {
        ConferenceFacts facts = full();

        ConferenceFacts read = Json.read(Json.write(facts), ConferenceFacts.class);

        assertThat(read).usingRecursiveComparison().isEqualTo(facts);
    }

    @Test
    void onlyWhatWasEnteredIsStored() {
        assertThat(Json.keys(full())).isSubsetOf(Json.fields(ConferenceFacts.class));
        assertThat(Json.keys(full().getVenue())).isSubsetOf(Json.fields(full().getVenue().getClass()));
        assertThat(Json.keys(full().getContacts().get(0))).isSubsetOf(Json.fields(Contact.class));
    }

    @Test
    void whatWasStoredBeforeAFieldWasThoughtOfIsReadWithItsDefault() {
        ConferenceFacts read = Json.read("{\"firstDay\":\"2018-11-08\"}", ConferenceFacts.class);

        assertThat(read.getStatus()).isEqualTo(ConferenceStatus.ANNOUNCED);
        assertThat(read.getContacts()).isEmpty();
        assertThat(read.getSections()).containsExactly(SectionName.values());
    }

    private static ConferenceFacts full() {
        ConferenceFacts facts = twoDays("Europe/Rome");
        facts.setStartTime(LocalTime.of(9, 30));
        facts.setEndTime(LocalTime.of(17, 0));
        facts.setStatus(ConferenceStatus.MOVED_ONLINE);
        facts.setAttendance(Attendance.HYBRID);
        facts.getVenue().setName("Palazzo \"Reale\"; sala, 1");
        facts.getVenue().setLatitude(new BigDecimal("45.4630"));
        facts.getVenue().setLongitude(new BigDecimal("-9.19"));
        Organiser organiser = new Organiser();
        organiser.setOrganisation(7L);
        organiser.setPart(OrganiserPart.FUNDER);
        facts.setOrganisers(List.of(organiser));
        facts.setRegistrationUrl("https://example.org/register");
        facts.setRegistrationUntil(LocalDate.of(2018, 10, 31));
        facts.setContacts(List.of(contact("山田 太郎")));
        facts.getContacts().get(0).setFunctions(Map.of("en", "Office", "it", "Segreteria"));
        facts.getContacts().get(0).setUntil(SECOND);
        ConferenceLink recording = new ConferenceLink();
        recording.setUrl("https://example.org/watch");
        recording.setTitles(Map.of("en", "Morning 🎥"));
        recording.setMinutes(92);
        facts.setRecordings(List.of(recording));
        facts.setDocuments(List.of(1L, 2L));
        facts.setReports(List.of(3L));
        facts.setPicture(4L);
        facts.setTopics(List.of(5L));
        facts.setHashtags(List.of("MC2CM"));
        facts.setSeries(6L);
        facts.setPlace(2);
        facts.setFeatured(true);
        facts.setRelated(List.of(8L));
        facts.setSections(List.of(SectionName.PRACTICAL, SectionName.ABOUT));
        return facts;
    }

    /** What a validator finds wrong: each property with the key of what is said of it. */
    private static List<String> refused(ConferenceFacts facts) {
        try (ValidatorFactory factory = Validation.byDefaultProvider().configure().messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator().validate(facts).stream().map(v -> v.getPropertyPath() + " " + v.getMessageTemplate()).sorted().toList();
        }
    }

    private static ConferenceFacts withRegistration() {
        ConferenceFacts facts = twoDays("Europe/Rome");
        facts.setRegistrationUrl("https://example.org/register");
        return facts;
    }

    private static ConferenceFacts withContact(String name, String email, String phone) {
        Contact contact = contact(name);
        contact.setEmail(email);
        contact.setPhone(phone);
        ConferenceFacts facts = new ConferenceFacts();
        facts.setContacts(List.of(contact));
        return facts;
    }

    private static Contact contact(String name) {
        Contact contact = new Contact();
        contact.setName(name);
        return contact;
    }

    private static ConferenceFacts twoDays(String zone) {
        ConferenceFacts facts = oneDay(FIRST, zone);
        facts.setLastDay(SECOND);
        return facts;
    }

    private static ConferenceFacts oneDay(LocalDate day, String zone) {
        ConferenceFacts facts = new ConferenceFacts();
        facts.setFirstDay(day);
        facts.setZone(zone);
        return facts;
    }

    private static Duration lengthOf(LocalDate day, String zone) {
        return Duration.between(oneDay(day, zone).begins(), oneDay(day, zone).ends());
    }

    private static Phase phase(ConferenceFacts facts, String moment) {
        return facts.phase(Instant.parse(moment));
    }
}
