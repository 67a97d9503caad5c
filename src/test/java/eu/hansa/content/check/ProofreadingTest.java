package eu.hansa.content.check;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.content.Words;
import eu.hansa.content.WordsField;
import eu.hansa.kernel.Language;
import eu.hansa.news.NewsBody;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an editor would mark in the margin. */
class ProofreadingTest {

    private static List<Finding> found(String title, String lead, String html, Language language, Set<Check> blocking) {
        NewsBody body = new NewsBody();
        body.setHtml(html);
        return Proofreading.of(WordsField.of(new Words(title, "a-slug", lead, body)), language, "/en/news/gone"::equals, "https://example.org/dead"::equals, blocking);
    }

    private static List<Finding> in(String html) {
        return found("A title", "A lead.", html, EN, Set.of());
    }

    private static List<String> keys(List<Finding> found) {
        return found.stream().map(finding -> finding.told().messageKey().substring("refusal.check.".length())).toList();
    }

    private static Finding only(String html) {
        List<Finding> found = in(html);
        assertThat(found).as(keys(found).toString()).hasSize(1);
        return found.get(0);
    }

    @Test
    void aTextThatIsAsItShouldBeIsLeftAlone() {
        assertThat(in("<h2>The programme</h2><p>Read <a href=\"/en/news/bilbao\">the programme of Bilbao</a>.</p><h3>Friday</h3><p>NATO and the UNHCR.</p>"
                + "<h2>Who comes</h2><table><tr><th>Name</th></tr><tr><td>Ada</td></tr></table>")).isEmpty();
    }

    @Test
    void aMissingLeadAndALongTitleAreToldAtTheirFields() {
        List<Finding> found = found("x".repeat(61), " ", "<p>Text.</p>", EN, Set.of());

        assertThat(keys(found)).containsExactly("lead-missing", "title-long");
        assertThat(found.get(0).field()).isEqualTo("summary");
        assertThat(found.get(1).field()).isEqualTo("title");
        assertThat(found.get(1).told().arguments()).containsExactly(61, 60);
        assertThat(found("x".repeat(60), "A lead.", "<p>Text.</p>", EN, Set.of())).isEmpty();
    }

    @Test
    void aHeadingWithoutWordsIsTakenOut() {
        Finding finding = only("<p>Before.</p><h2><strong> </strong></h2><p>After.</p>");

        assertThat(finding.told().messageKey()).endsWith("heading-empty");
        assertThat(finding.mended()).isEqualTo("<p>Before.</p><p>After.</p>");
    }

    @Test
    void aHeadingThatSkipsALevelIsBroughtUnderTheOneBeforeIt() {
        Finding finding = only("<h2>One</h2><h4>Two</h4><p>Text.</p>");

        assertThat(finding.told().messageKey()).endsWith("heading-skipped");
        assertThat(finding.passage()).isEqualTo("Two");
        assertThat(finding.mended()).isEqualTo("<h2>One</h2><h3>Two</h3><p>Text.</p>");
        assertThat(in("<h3>A section’s first</h3><p>Text.</p><h2>Up again</h2>")).isEmpty();
    }

    @Test
    void aLinkSaysWhereItLeadsInTheLanguageOfTheText() {
        assertThat(only("<p>For the programme <a href=\"https://example.org/\">Click here!</a></p>").told().messageKey()).endsWith("link-vague");
        assertThat(keys(found("Titre", "Chapeau.", "<p><a href=\"https://example.org/\">Plus d'infos »</a></p>", FR, Set.of()))).containsExactly("link-vague");
        assertThat(found("Titre", "Chapeau.", "<p><a href=\"https://example.org/\">here</a></p>", FR, Set.of())).isEmpty();
    }

    @Test
    void aLinkThatNobodySeesIsTakenOut() {
        Finding finding = only("<p>Text<a href=\"https://seo.example/\"></a>.</p>");

        assertThat(finding.told().arguments()).containsExactly("https://seo.example/");
        assertThat(finding.mended()).isEqualTo("<p>Text.</p>");
    }

    @Test
    void aLinkToNothingOfOursIsTold() {
        assertThat(only("<p>See <a href=\"/en/news/gone\">the report</a>.</p>").told().messageKey()).endsWith("link-nowhere");
    }

    @Test
    void aLinkToAnotherSiteWhereNothingIsIsTold() {
        assertThat(only("<p>See <a href=\"https://example.org/dead\">the report</a>.</p>").told().messageKey()).endsWith("link-dead");
    }

    @Test
    void aLinkThatCountsItsReadersIsMadePlain() {
        Finding finding = only("<p><a href=\"https://example.org/a?id=7&amp;utm_source=news&amp;fbclid=x#part\">The report</a></p>");

        assertThat(finding.told().messageKey()).endsWith("link-tracked");
        assertThat(finding.mended()).contains("href=\"https://example.org/a?id=7#part\"");
        assertThat(in("<p><a href=\"https://example.org/?trkid=1\">The report</a></p>")).isEmpty();
    }

    @Test
    void anAddressThatAMailFilterWrappedIsUnwrapped() {
        assertThat(Trackers.without("https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa%3Futm_medium%3Dmail&data=04"))
                .contains("https://example.org/a");
        assertThat(Trackers.without("https://www.google.com/url?sa=t&url=javascript%3Aalert(1)")).isEmpty();
        assertThat(Trackers.isTracked("https://town.us4.list-manage.com/track/click?u=1&id=2")).isTrue();
        assertThat(only("<p><a href=\"https://town.us4.list-manage.com/track/click?u=1&amp;id=2\">The report</a></p>").mended()).isNull();
    }

    @Test
    void oneMendingLeavesTheOtherLinksAsTheyAre() {
        List<Finding> found = in("<p><a href=\"https://a.example/?gclid=1\">One</a> <a href=\"https://b.example/?gclid=2\">Two</a></p>");

        assertThat(found).hasSize(2);
        assertThat(found.get(1).mended()).contains("https://a.example/?gclid=1", "\"https://b.example/\"");
    }

    @Test
    void aParagraphThatWasForgottenInAnotherLanguageIsTold() {
        String french = "Les villes et les régions de l’Europe sont au cœur de la réponse, et nous en parlerons avec elles dans une session de la conférence.";
        Finding finding = only("<p>The towns are at the heart of it.</p><p>" + french + "</p>");

        assertThat(finding.told().messageKey()).endsWith("language-other");
        assertThat(finding.told().arguments().get(1)).isEqualTo(FR);
        assertThat(french).startsWith(finding.passage().replace("…", ""));
        assertThat(found("Titre", "Chapeau.", "<p>" + french + "</p>", FR, Set.of())).isEmpty();
    }

    @Test
    void whatSaysItsLanguageOrIsTooShortToTellIsLeftAlone() {
        String french = "Les villes et les régions de l’Europe sont au cœur de la réponse, et nous en parlerons avec elles dans une session.";
        assertThat(in("<p lang=\"fr\">" + french + "</p>")).isEmpty();
        assertThat(in("<p>They call it <span lang=\"fr\">" + french + "</span></p>")).isEmpty();
        assertThat(in("<p>Conseil des communes et régions d’Europe</p>")).isEmpty();
        assertThat(in("<p>Antwerpen, Bilbao, Catania, Dresden, Espoo, Firenze, Gdańsk, Heraklion, Innsbruck, Jihlava, Kaunas, Lille, Malmö</p>")).isEmpty();
        assertThat(in("<p>Words d09a93d7-d552-4c89-bbe4-b8b3ed7b091c of d4d5d6d7, d8d9d0d1 and d2d3d4d5</p>")).isEmpty();
        assertThat(found("t", "l", "<p>" + french + "</p>", Language.of("fi"), Set.of())).isEmpty();
    }

    @Test
    void whatIsShoutedIsToldAndAnAbbreviationIsNot() {
        assertThat(only("<p>SAVE THE DATE FOR BILBAO</p>").told().messageKey()).endsWith("capitals");
        assertThat(in("<p>CEMR, NALAS, UNDP</p><p>EU</p><p>日本語の 日本語の 日本語の日本語</p>")).isEmpty();
        assertThat(keys(found("REGISTER BEFORE FRIDAY", "A lead.", "<p>Text.</p>", EN, Set.of()))).containsExactly("capitals");
    }

    @Test
    void aTableGetsItsFirstRowAsHeadings() {
        Finding finding = only("<table><tbody><tr><td>Town</td><td>People</td></tr><tr><td>Bilbao</td><td>345</td></tr></tbody></table>");

        assertThat(finding.told().messageKey()).endsWith("table-headless");
        assertThat(finding.mended()).contains("<th scope=\"col\">Town</th>", "<td>Bilbao</td>");
    }

    @Test
    void onlyWhatTheSiteChoseBlocks() {
        List<Finding> found = found("A title", "", "<h2>One</h2><h4>Two</h4>", EN, Set.of(Check.HEADING_SKIPPED));

        assertThat(found.stream().filter(Finding::blocks)).singleElement().satisfies(finding -> assertThat(finding.passage()).isEqualTo("Two"));
    }

    @Test
    void everyCheckCanSayWhatItFoundAndIsExplainedToOperators() throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/eu/hansa/kernel/messages.properties"))) {
            texts.load(file);
        }
        String operations = Files.readString(Path.of("docs/operations.md"));
        assertThat(EnumSet.allOf(Check.class)).allSatisfy(check -> {
            assertThat(texts).containsKey("refusal.check." + check.key());
            assertThat(operations).contains(check.key());
        });
    }
}
