package eu.hansa.sample;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.ConferenceLink;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.Warning;
import eu.hansa.conference.programme.Warnings;
import eu.hansa.directory.PersonEntry;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is entered of the sample's conferences can be read, names only what is there, and has no slips of the pen. */
class SampleConferencesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 3);
    private static final Set<Warning.Kind> SLIPS = EnumSet.of(Warning.Kind.PERSON_TWICE, Warning.Kind.ROOM_TWICE, Warning.Kind.ROOM_UNKNOWN,
            Warning.Kind.TRACK_OVERLAP, Warning.Kind.TITLE_MISSING, Warning.Kind.OUTSIDE_DAYS, Warning.Kind.OVER_MIDNIGHT);

    private final Jsonb jsonb = JsonbBuilder.create();
    private final References references = references();

    static List<String> conferences() {
        return SampleConferences.keys();
    }

    private static References references() {
        References all = new References(TODAY);
        Stream.of("topic", "series").forEach(kind -> SampleResources.properties(kind.equals("topic") ? "topics.properties" : "series.properties")
                .stringPropertyNames().forEach(name -> all.put(kind, name.split("\\.")[0], 1)));
        SampleResources.properties("files/files.properties").stringPropertyNames().stream().filter(name -> name.endsWith(".credit"))
                .forEach(name -> all.put("file", name.replaceAll("\\.credit$", ""), 1));
        List<String> people = List.copyOf(directory().getJsonObject("persons").keySet());
        IntStream.range(0, people.size()).forEach(n -> all.put("person", people.get(n), n));
        directory().getJsonObject("organisations").keySet().forEach(key -> all.put("org", key, 1));
        Stream.of(SampleNews.keys(), SampleConferences.keys(), SampleGroups.keys()).flatMap(List::stream).forEach(key -> all.put("item", key, 1));
        return all;
    }

    private static JsonObject directory() {
        try (JsonReader reader = Json.createReader(new StringReader(SampleResources.read("directory.json")))) {
            return reader.readObject();
        }
    }

    private String read(String conference, String file) {
        return references.resolve(SampleResources.read("conferences/" + conference + "/" + file));
    }

    private ConferenceFacts facts(String conference) {
        return jsonb.fromJson(read(conference, "facts.json"), ConferenceFacts.class);
    }

    private List<Programme> programmes(String conference) {
        int versions = jsonb.fromJson(read(conference, "releases.json"), SampleConferences.Version[].class).length;
        return IntStream.rangeClosed(1, versions)
                .mapToObj(n -> jsonb.fromJson(read(conference, "programme-" + n + ".json"), Programme.class)).toList();
    }

    private static Stream<Session> withOptions(Programme programme) {
        return programme.sessions().stream().flatMap(session -> Stream.concat(Stream.of(session), session.options().stream()));
    }

    @ParameterizedTest
    @MethodSource("conferences")
    void theFactsHoldTogether(String conference) {
        ConferenceFacts facts = facts(conference);

        assertThat(facts.isEndAfterStart()).isTrue();
        assertThat(facts.isZoneKnown()).isTrue();
        assertThat(Stream.concat(facts.getLinks().stream(), facts.getRecordings().stream())).allMatch(ConferenceLink::isUrlWellFormed);
        assertThat(facts.getOrganisers()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("conferences")
    void everyPartOfAProgrammeHasAnIdOfItsOwn(String conference) {
        for (Programme programme : programmes(conference)) {
            List<String> ids = new ArrayList<>();
            withOptions(programme).forEach(session -> ids.add(session.id()));
            programme.sessions().forEach(session -> session.presentations().forEach(presentation -> ids.add(presentation.id())));
            programme.everybody().map(Participation::id).forEach(ids::add);
            assertThat(ids).doesNotContainNull().doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("conferences")
    void aProgrammeHasNoSlipsOfThePen(String conference) {
        ConferenceFacts facts = facts(conference);
        for (Programme programme : programmes(conference)) {
            assertThat(programme.sessions()).isNotEmpty();
            assertThat(Warnings.of(programme, facts.getFirstDay(), facts.endDay(), facts.zoneId(), TODAY)).extracting(Warning::kind).doesNotContainAnyElementsOf(SLIPS);
        }
    }

    @ParameterizedTest
    @MethodSource("conferences")
    void everySessionHasATitleInEnglishAndInFrench(String conference) {
        for (Programme programme : programmes(conference)) {
            assertThat(withOptions(programme)).allSatisfy(session -> assertThat(session.title()).as(session.id()).containsKeys("en", "fr"));
        }
    }

    @ParameterizedTest
    @MethodSource("conferences")
    void whoIsNamedHasANameAndAFunctionAndWhoIsNotIsToCome(String conference) {
        for (Programme programme : programmes(conference)) {
            assertThat(programme.everybody()).allSatisfy(participation -> {
                assertThat(participation.awaitsName()).as(participation.id())
                        .isEqualTo(participation.name() == null && (participation.organisation() == null || participation.id().equals("unhcr")));
                assertThat(participation.name() == null).as(participation.id()).isEqualTo(participation.person() == null);
            });
        }
    }

    @Test
    void theConferenceToComeBeginsOnAThursdaySomeWeeksAhead() {
        LocalDate first = facts("hansa-days").getFirstDay();

        assertThat(first.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(first).isBetween(TODAY.plusWeeks(6), TODAY.plusWeeks(7));
    }

    @Test
    void italianLacksSomeTitlesSoThatTheirEnglishOnesStandIn() {
        assertThat(programmes("hansa-days").get(0).sessions()).filteredOn(session -> !session.title().containsKey("it"))
                .extracting(Session::id).containsExactly("plain-letters", "online-clinic");
    }

    /** The people of the sources are real, and nobody asked them. */
    @Test
    void onlyPeopleOfOursHaveAPage() {
        assertThat(directory().getJsonObject("persons").entrySet())
                .filteredOn(entry -> jsonb.fromJson(references.resolve(entry.getValue().toString()), PersonEntry.class).pageAgreed())
                .extracting(Map.Entry::getKey).containsExactlyInAnyOrder("salome-adjei", "lukasz-zielinski", "anete-kalnina");
    }
}
