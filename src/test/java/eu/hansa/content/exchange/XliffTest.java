package eu.hansa.content.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.content.Words;
import eu.hansa.content.translating.Bench;
import eu.hansa.content.translating.Made;
import eu.hansa.content.translating.Rendering;
import eu.hansa.content.translating.SourceText;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.SafeHtml;
import eu.hansa.news.NewsBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that go out and come back: what is in them comes through, and nothing else does. */
class XliffTest {

    private static final ContentId ITEM = new ContentId(7);
    private static final Language EN = Language.of("en");
    private static final Language FR = Language.of("fr");
    private static final Path SAMPLES = Path.of("src/main/resources/eu/hansa/sample");
    private static final String LINKED = "<p>See the <a href=\"https://example.org/?a=1&amp;b=2\">programme</a> &amp; <strong>come</strong>.<br>Today.</p>";

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.getFileName().toString().equals("en.html")).sorted().toList();
        }
    }

    private static final SourceText SOURCE = new SourceText(words("Title", ""), 12, 3, 3);

    private static Words words(String title, String html) {
        NewsBody body = new NewsBody();
        body.setHtml(html);
        return new Words(title, "word", "", body);
    }

    private static List<Rendering> passages(String source, String target) {
        SourceText text = new SourceText(words("Title", source), 12, 3, 3);
        Words french = words("Titre", target);
        return Bench.of(text, french, Made.inOrder(text, french)).all();
    }

    private static String given(List<Rendering> passages) {
        return new String(XliffWriter.write(ITEM, EN, FR, SOURCE, 21, passages), StandardCharsets.UTF_8);
    }

    private static XliffReader.Read taken(String file, List<Rendering> passages) {
        return new XliffReader(ITEM, SOURCE, EN, FR, target -> passages)
                .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    /** As somebody sends it back who has put the words of the source where the translation belongs. */
    private static String copied(String file) {
        return file.replaceAll("(?s)<target.*?</target>", "").replaceAll("(?s)<source( xml:space=\"preserve\")>(.*?)</source>",
                "<source$1>$2</source><target$1>$2</target>").replace("state=\"initial\"", "state=\"translated\"");
    }

    private static void refused(String key, String file, List<Rendering> passages) {
        assertThatThrownBy(() -> taken(file, passages)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("refusal." + key);
            assertThat(refusal.field()).isEqualTo("xliff");
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPassageComesBackAsItWentOut(Path sample) throws IOException {
        List<Rendering> passages = passages(SafeHtml.sanitise(Files.readString(sample)).markup(), "");

        XliffReader.Read read = taken(copied(given(passages)), passages);

        assertThat(read.written()).isEqualTo(passages.stream().filter(passage -> passage.source() != null)
                .collect(Collectors.toMap(XliffWriter::name, passage -> passage.source().content())));
    }

    @Test
    void aTranslationThatIsThereGoesOutAndItsMarkupComesBack() {
        List<Rendering> passages = passages(LINKED, "<p>Voir le <strong>gros</strong> <a href=\"https://example.org/?a=1&amp;b=2\">programme</a>, <em>bien</em>.<br>Hui.</p>");

        XliffReader.Read read = taken(given(passages), passages);

        assertThat(read.written()).containsValue("Voir le <strong>gros</strong> <a href=\"https://example.org/?a=1&amp;b=2\">programme</a>, <em>bien</em>.<br>Hui.");
        assertThat(read.agreed()).hasSize(2);
    }

    @Test
    void aFileMayHaveSomeOfThePassages() {
        List<Rendering> passages = passages("<p>One</p><p>Two</p>", "");
        String file = copied(given(passages)).replaceAll("(?s)<unit id=\"u2\".*?</unit>", "").replaceAll("(?s)<unit id=\"u1\".*?</unit>", "");

        assertThat(taken(file, passages).written()).containsOnlyKeys(XliffWriter.name(passages.get(2)));
    }

    @Test
    void aFileOfAnotherItemLanguageOrRevisionIsRefused() {
        List<Rendering> passages = passages(LINKED, "");
        String file = copied(given(passages));

        refused("xliff.item", file.replace("item/" + ITEM, "item/" + new ContentId(8)), passages);
        refused("xliff.old", file.replace("revision/12", "revision/11"), passages);
        refused("xliff.language", file.replace("trgLang=\"fr\"", "trgLang=\"it\""), passages);
        refused("xliff.version", file.replace("version=\"2.1\"", "version=\"1.2\""), passages);
        refused("xliff.passage", file.replaceFirst("name=\"title/", "name=\"title/f"), passages);
        refused("xliff.empty", given(passages(LINKED, "")).replaceAll("(?s)<target.*?</target>", ""), passages);
    }

    private static Delivery delivered(List<Rendering> before, String file, List<Rendering> now) {
        return Delivery.of(taken(file, before), now, Map.of());
    }

    @Test
    void whatOneSideAloneChangedStaysAsThatSideHasIt() {
        String source = "<p>One</p><p>Two</p><p>Three</p>";
        List<Rendering> before = passages(source, "<p>Un</p><p>Deux</p><p>Trois</p>");
        List<Rendering> now = passages(source, "<p>Un</p><p>Deux au bureau</p><p>Trois</p>");

        Delivery delivery = delivered(before, given(before).replace("Trois", "Trois ailleurs"), now);

        assertThat(delivery.isClear()).isTrue();
        assertThat(delivery.kept()).isEqualTo(1);
        assertThat(delivery.taken().values()).containsExactly("Trois ailleurs");
    }

    @Test
    void aFileThatComesBackAsItWentOutSaysNothingNew() {
        List<Rendering> passages = passages("<p>One</p><p>Two</p>", "<p>Un</p>");

        assertThat(delivered(passages, given(passages), passages).isNews()).isFalse();
    }

    @Test
    void aLinkToAnotherPartOfTheSameItemStaysAsTheTranslationHasIt() {
        List<Rendering> passages = passages("<p>See the <a href=\"/item/4/programme\">programme</a> of <a href=\"/item/5\">all</a>.</p>",
                "<p>Voir <a href=\"/item/5\">tout</a> le <a href=\"/item/4/programma\">programme</a>.</p>");
        String file = given(passages);

        assertThat(taken(file.replace("Voir ", "Voyez "), passages).written())
                .containsValue("Voyez <a href=\"/item/5\">tout</a> le <a href=\"/item/4/programma\">programme</a>.");
        refused("xliff.lost", file.replaceAll("(?s)(<target.*) le <pc .*?</pc>", "$1"), passages);
    }

    @Test
    void aLinkThatTheTranslationDidNotHaveIsNotAskedFor() {
        List<Rendering> passages = passages("<p>See <a href=\"/en/news/word\">the news</a>.</p>", "<p>Voir <a href=\"/fr/actualites/mot\">l’article</a>.</p>");

        assertThat(taken(given(passages).replace("Voir ", "Voyez "), passages).written())
                .containsValue("Voyez <a href=\"/fr/actualites/mot\">l’article</a>.");
    }

    @Test
    void whatBothChangedInTheSameWayIsNoQuestion() {
        List<Rendering> before = passages("<p>One</p>", "<p>Un</p>");
        List<Rendering> now = passages("<p>One</p>", "<p>Le premier</p>");

        assertThat(delivered(before, given(before).replace(">Un<", ">Le premier<"), now).isClear()).isTrue();
    }

    @Test
    void whatBothChangedDifferentlyIsAsked() {
        List<Rendering> before = passages("<p>One</p>", "<p>Un</p>");
        List<Rendering> now = passages("<p>One</p>", "<p>Le premier</p>");
        XliffReader.Read read = taken(given(before).replace(">Un<", ">Le tout premier<"), before);

        Delivery delivery = Delivery.of(read, now, Map.of());

        assertThat(delivery.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.desk()).isEqualTo("Le premier");
            assertThat(clash.agency()).isEqualTo("Le tout premier");
            assertThat(clash.difference().changes()).isEqualTo(1);
        });
        String name = delivery.clashes().get(0).name();
        assertThat(Delivery.of(read, now, Map.of(name, Clash.Side.AGENCY)).taken()).containsEntry(name, "Le tout premier");
        Delivery desk = Delivery.of(read, now, Map.of(name, Clash.Side.DESK));
        assertThat(desk.taken()).doesNotContainKey(name);
        assertThat(desk.kept()).as("changed at the desk alone").isZero();
    }

    @Test
    void aFileThatDoesNotSayWhatItWasMadeFromReplacesNothingUnasked() {
        List<Rendering> now = passages("<p>One</p><p>Two</p>", "<p>Un</p>");

        Delivery delivery = delivered(now, copied(given(now)).replace("/over/21", ""), now);

        assertThat(delivery.clashes()).extracting(Clash::agency).containsExactly("Title", "One");
        assertThat(delivery.taken()).containsValue("Two");
    }

    @Test
    void codesAreThoseOfTheSource() {
        List<Rendering> passages = passages(LINKED, "");
        String file = copied(given(passages));
        int target = file.lastIndexOf("<target");

        refused("xliff.lost", file.substring(0, target) + file.substring(target).replaceFirst("<ph [^>]*></ph>|<ph [^>]*/>", ""), passages);
        refused("xliff.code", file.substring(0, target) + file.substring(target).replaceFirst("id=\"1\"", "id=\"9\""), passages);
        refused("xliff.code", file.substring(0, target) + file.substring(target).replaceFirst("id=\"2\"", "id=\"1\""), passages);
    }

    @Test
    void theDataOfTheFileIsNotBelieved() {
        List<Rendering> passages = passages(LINKED, "");
        String file = copied(given(passages)).replace("https://example.org/", "https://evil.example/");

        assertThat(String.join("", taken(file, passages).written().values())).contains("https://example.org/").doesNotContain("evil");
    }

    @Test
    void markupInTheWordsIsWords() {
        List<Rendering> passages = passages("<p>One</p>", "");
        String file = copied(given(passages)).replaceAll("(<target[^>]*>)One", "$1&lt;script&gt;alert(1)&lt;/script&gt;");

        assertThat(taken(file, passages).written()).containsValue("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void whatIsNoXmlAndWhatReachesElsewhereIsNotRead() {
        List<Rendering> passages = passages("<p>One</p>", "");
        String file = copied(given(passages));

        refused("xliff.malformed", file.substring(0, file.length() / 2), passages);
        refused("xliff.malformed", "Just words", passages);
        assertThatThrownBy(() -> taken(file.replaceFirst("<xliff", "<!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><xliff")
                .replaceAll("(<target[^>]*>)One", "$1&e;"), passages)).isInstanceOf(Refusal.class);
    }
}
