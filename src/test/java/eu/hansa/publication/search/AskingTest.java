package eu.hansa.publication.search;

import static eu.hansa.publication.search.GivenIndex.EN;
import static eu.hansa.publication.search.GivenIndex.FR;
import static eu.hansa.publication.search.GivenIndex.IT;
import static eu.hansa.publication.search.GivenIndex.NOW;
import static eu.hansa.publication.search.GivenIndex.SIGNED_IN;
import static eu.hansa.publication.search.GivenIndex.marked;
import static eu.hansa.publication.search.GivenIndex.titles;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import eu.hansa.kernel.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by which words, by whom and when; all on an index on disc. */
class AskingTest {

    private static final Viewer ANYBODY = Viewer.anonymous();
    private static final long HOUSING = 7;

    @TempDir
    Path folder;
    private GivenIndex given;

    @BeforeEach
    void open() throws IOException {
        given = new GivenIndex(folder);
    }

    @AfterEach
    void close() throws IOException {
        given.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | The city’s policies on migration      | policy",
        "en | Reception in Gdańsk                   | gdansk",
        "en | Café culture                          | cafe",
        "fr | L’intégration des jeunes migrants     | intégrations",
        "fr | L’intégration des jeunes migrants     | integration",
        "it | Dell’integrazione dei giovani         | integrazioni",
        "de | Maßnahmen für Neuzugewanderte         | maßnahme",
        "de | Gleichstellungs\u00ADbeauftragte      | gleichstellungsbeauftragte",
        "es | Ciudades y políticas de vivienda      | ciudad politica"})
    void eachLanguageIsTakenApartByItsOwnRules(String language, String title, String words) throws IOException {
        given.entry(title).in(Language.of(language)).put();

        assertThat(given.find(ANYBODY, Question.of(words, Language.of(language))).total()).isEqualTo(1);
    }

    @Test
    void allWordsHaveToBeThere() throws IOException {
        given.entry("Housing in Bilbao").put();
        given.entry("Housing elsewhere").put();

        assertThat(titles(given.find("bilbao housing"))).containsExactly("Housing in Bilbao");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"housing first\" | Housing first for newcomers",
        "housing -first    | Housing for newcomers",
        "first ne*         | Housing first for newcomers"})
    void quotationMarksHyphensAndAsterisksMeanSomething(String words, String found) throws IOException {
        given.entry("Housing first for newcomers").put();
        given.entry("Housing for newcomers").put();
        given.entry("First of all, housing").put();

        assertThat(titles(given.find(words))).containsExactly(found);
    }

    @Test
    void theTitleWeighsMoreThanTheLeadAndTheLeadMoreThanTheText() throws IOException {
        given.entry("In the text").saying("Of housing").put();
        given.entry("Housing").put();
        given.entry("In the lead").led("Of housing").put();

        assertThat(titles(given.find("housing"))).containsExactly("Housing", "In the lead", "In the text");
    }

    @Test
    void totalsFacetsSnippetsAndCorrectionsKnowNothingOfWhatTheViewerMayNotSee() throws IOException {
        given.entry("Housing for everybody").about(1L).put();
        given.entry("Housing secretariat").ofType("group").about(HOUSING).dated(2019).saying("Quetzalcoatl").forAudience(Audience.group(12)).put();

        Findings found = given.find(ANYBODY, Question.of("housing", EN));
        Findings member = given.find(new Viewer(Set.of(Audience.SIGNED_IN, Audience.group(12))), Question.of("housing", EN));

        assertThat(titles(found)).containsExactly("Housing for everybody");
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.facets()).isEqualTo(new Facets(Map.of("news", 1L), Map.of(1L, 1L), Map.of(2018, 1L), Map.of(EN, 1L), 1));
        assertThat(given.find(ANYBODY, "quetzalcoatl").total()).isZero();
        assertThat(given.find(ANYBODY, "quetzalcoadl").correction()).isNull();
        assertThat(member.total()).isEqualTo(2);
        assertThat(given.find(new Viewer(Set.of(Audience.group(12))), Question.of("quetzalcoadl", EN)).correction()).isEqualTo("quetzalcoatl");
    }

    @Test
    void aWordThatOnlyOthersMayReadDoesNotKeepAnotherFromBeingOffered() throws IOException {
        given.entry("Reception").put();
        given.entry("Receptiom").forAudience(Audience.SIGNED_IN).put();

        assertThat(given.find(ANYBODY, "receptiox").correction()).isEqualTo("reception");
        assertThat(given.find(ANYBODY, "receptiom").correction()).isEqualTo("reception");
    }

    @Test
    void whoSeesMoreOfAThingFindsItOnceByMoreWords() throws IOException {
        given.entry("Migration group").saying("Open to all").butFor(Audience.group(12)).put();
        given.entry("Migration group").saying("Open to all, and the minutes").forAudience(Audience.group(12)).put();
        Viewer member = new Viewer(Set.of(Audience.group(12)));

        assertThat(given.find(ANYBODY, "migration").total()).isEqualTo(1);
        assertThat(given.find(ANYBODY, "minutes").total()).isZero();
        assertThat(given.find(member, "migration").total()).isEqualTo(1);
        assertThat(given.find(member, "minutes").total()).isEqualTo(1);
    }

    @Test
    void aWindowOpensAndClosesByTheMomentOfTheQuestion() throws IOException {
        given.entry("From noon to one").between(NOW.plus(Duration.ofHours(2)), NOW.plus(Duration.ofHours(3))).put();
        Question noon = Question.of("noon", EN);

        assertThat(given.find(ANYBODY, noon, NOW).total()).isZero();
        assertThat(given.find(ANYBODY, noon, NOW.plus(Duration.ofHours(2))).total()).isEqualTo(1);
        assertThat(given.find(ANYBODY, noon, NOW.plus(Duration.ofHours(3)).minusMillis(1)).total()).isEqualTo(1);
        assertThat(given.find(ANYBODY, noon, NOW.plus(Duration.ofHours(3))).total()).isZero();
    }

    @Test
    void whatStandsInSeveralLanguagesIsFoundOnceInTheReadersOwn() throws IOException {
        given.entry("Bilbao in English").in(EN).put();
        given.entry("Bilbao en français").in(FR, IT).put();

        assertThat(given.titles(Question.of("bilbao", EN))).containsExactly("Bilbao in English");
        assertThat(given.titles(Question.of("bilbao", IT))).containsExactly("Bilbao en français");
        assertThat(given.titles(Question.of("bilbao", EN).in(FR))).containsExactly("Bilbao en français");
    }

    @Test
    void aChoiceFindsAsManyAsItPromised() throws IOException {
        given.entry("Housing one").in(EN).about(HOUSING).put();
        given.entry("Housing two").in(EN).dated(2019).put();
        given.entry("Housing trois").in(FR, EN).about(HOUSING).dated(2019).ofType("conference").put();
        Question chosen = Question.of("housing", EN).about(HOUSING);
        Facets facets = given.find(ANYBODY, chosen).facets();

        assertThat(facets.types()).isEqualTo(Map.of("news", 1L, "conference", 1L));
        assertThat(facets.topics()).isEqualTo(Map.of(HOUSING, 2L));
        assertThat(facets.years()).isEqualTo(Map.of(2018, 1L, 2019, 1L));
        assertThat(facets.languages()).isEqualTo(Map.of(EN, 1L, FR, 1L));
        for (Map.Entry<Integer, Long> year : facets.years().entrySet()) {
            assertThat(given.find(ANYBODY, chosen.in(year.getKey())).total()).isEqualTo(year.getValue());
        }
        assertThat(given.find(ANYBODY, chosen.ofType("conference")).facets().types()).isEqualTo(facets.types());
        assertThat(given.find(ANYBODY, chosen.in(FR)).facets().offered()).isEqualTo(facets.offered()).isEqualTo(2);
    }

    @Test
    void theWordsThatWereLookedForAreMarkedInTitleAndText() throws IOException {
        given.entry("Cities & <housing>").led("What it is about.").saying("The first sentence. Then the city opened houses & more <b>housing</b> there. ").put();

        Hit hit = given.find("housing").hits().entries().get(0);

        assertThat(marked(hit.title())).isEqualTo("Cities & <[housing]>");
        assertThat(marked(hit.snippet())).contains("opened [houses] & more <b>[housing]</b> there");
    }

    @Test
    void whereOnlyTheTitleHasTheWordsTheLeadIsShown() throws IOException {
        given.entry("Housing").led("What it is about.").saying("Nothing of it.").put();

        assertThat(marked(given.find("housing").hits().entries().get(0).snippet())).isEqualTo("What it is about.");
    }

    @Test
    void ofTextsThatFitEquallyWellTheReadersOwnLanguageStandsFirst() throws IOException {
        given.entry("Bilbao").in(EN, FR).dated(2019).put();
        given.entry("Bilbao").in(FR, EN).dated(2018).put();

        assertThat(given.find(ANYBODY, Question.of("bilbao", FR)).hits().entries()).extracting(Hit::language).containsExactly(FR, EN);
        assertThat(given.find(ANYBODY, Question.of("bilbao", EN)).hits().entries()).extracting(Hit::language).containsExactly(EN, FR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "migartion          | migration",
        "\"migartion policy\" | \"migration policy\"",
        "Migartion, policy  | migration, policy",
        "polici             |",
        "xyzxyz             |"})
    void whatWasPerhapsMeantIsOfferedWhereItWouldFindSomething(String words, String meant) throws IOException {
        given.entry("Migration policy").put();

        assertThat(given.find(words).correction()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "\"\"", "-", "*", "-housing", "(", ")))", "AND", "a:b", "[x TO y]", "\\", "~", "^", "+-&&||!(){}", "?", "/", "\u0000", "🦉"})
    void oddSyntaxIsNoError(String words) throws IOException {
        given.entry("Housing").put();

        assertThat(given.find(words).total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "(", "\"a\" ", "a-", "字", "ab* ", "-b "})
    void tenThousandCharactersAreShortened(String of) throws IOException {
        Findings found = given.find(of.repeat(10_000 / of.length()));

        assertThat(found.total()).isZero();
        assertThat(found.isShortened()).isTrue();
    }

    @Test
    void aPageBeyondTheLastIsTheLast() throws IOException {
        for (int i = 0; i < 5; i++) {
            given.entry("Housing " + i).put();
        }

        Findings found = given.find(ANYBODY, Question.of("housing", EN).at(9, 2));

        assertThat(found.hits().page()).isEqualTo(3);
        assertThat(found.hits().entries()).hasSize(1);
        assertThat(found.total()).isEqualTo(5);
    }

    @Test
    void nobodyIsLedFurtherThanTheMostThatCanBeRead() throws IOException {
        for (int i = 1; i < Search.MOST + 30; i++) {
            given.entry("Housing " + i).putUnseen();
        }
        given.entry("Housing at last").put();

        Findings found = given.find(ANYBODY, Question.of("housing", EN).at(Integer.MAX_VALUE, 20));

        assertThat(found.total()).isEqualTo(Search.MOST + 30);
        assertThat(found.hits().pages()).isEqualTo(Search.MOST / 20);
        assertThat(found.hits().entries()).hasSize(20);
    }

    @Test
    void signedInReadersFindWhatIsForThem() throws IOException {
        given.entry("Housing for members").forAudience(Audience.SIGNED_IN).put();

        assertThat(given.find(SIGNED_IN, "housing").total()).isEqualTo(1);
        assertThat(given.find(ANYBODY, "housing").total()).isZero();
    }
}
