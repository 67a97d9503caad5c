package eu.hansa.content.translating;

import static eu.hansa.content.translating.Article.words;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.kernel.SafeHtml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written passage by passage becomes a text with the blocks of its source. */
class ComposeTest {

    private static final Path SAMPLES = Path.of("src/main/resources/eu/hansa/sample");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.getFileName().toString().equals("en.html")).sorted().toList();
        }
    }

    /** The sample's rich text, without what stands in no block there because it is no part of that text. */
    private static String blocks(Path sample) throws IOException {
        var page = Jsoup.parseBodyFragment(SafeHtml.sanitise(Files.readString(sample)).markup());
        page.outputSettings().prettyPrint(false);
        return page.body().children().stream().filter(Element::isBlock).map(Element::outerHtml).collect(Collectors.joining());
    }

    private static String normal(String html) {
        var page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        return page.body().html().replaceAll("\\s+", " ").replaceAll("> ", ">").replaceAll(" <", "<").strip();
    }

    private static Bench bench(String source, String target) {
        SourceText text = new SourceText(words("Title", source), 1, 1, 1);
        return Bench.of(text, words("Titre", target), Made.inOrder(text, words("Titre", target)));
    }

    private static Map<String, String> written(Bench bench, UnaryOperator<String> translation) {
        Map<String, String> written = new HashMap<>();
        bench.of("html").forEach(passage -> written.put(passage.key(), translation.apply(passage.source().content())));
        return written;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aTextThatIsTranslatedWordForWordIsTheSource(Path sample) throws IOException {
        String source = blocks(sample);
        Bench bench = bench(source, "");

        assertThat(normal(bench.compose("html", source, "", written(bench, content -> content)))).isEqualTo(normal(source));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aTextThatIsTranslatedInTwoSittingsIsTheSourceToo(Path sample) throws IOException {
        String source = blocks(sample);
        Bench bench = bench(source, "");
        Map<String, String> half = written(bench, content -> content);
        List<Rendering> passages = bench.of("html");
        for (int i = 1; i < passages.size(); i += 2) {
            half.put(passages.get(i).key(), "");
        }
        String first = bench.compose("html", source, "", half);
        SourceText text = new SourceText(words("Title", source), 1, 1, 1);
        Made made = Made.NOTHING.after(words("", ""), words("Titre", first), text, Set.of(), false);

        Bench later = Bench.of(text, words("Titre", first), made);
        String second = later.compose("html", source, first, written(later, content -> content));

        assertThat(Jsoup.parse(second).text()).isEqualTo(Jsoup.parse(source).text());
        assertThat(normal(second)).isEqualTo(normal(source));
    }

    @Test
    void whatNobodyTouchesStaysAsItIs() {
        String target = "<p>Un&nbsp;mot</p>\n<p>Deux</p>";
        Bench bench = bench("<p>One</p><p>Two</p>", target);

        assertThat(bench.compose("html", "<p>One</p><p>Two</p>", target, Map.of(bench.of("html").get(1).key(), "Deux"))).isEqualTo(target);
    }

    @Test
    void onlyThePassageThatIsWrittenChanges() {
        String target = "<h3>Titre</h3><p>Un <strong>gros</strong> mot</p><ul class=\"people\"><li>Deux</li></ul>";
        Bench bench = bench("<h2>Heading</h2><p>One</p><ul><li>Two</li></ul>", target);

        assertThat(bench.compose("html", "<h2>Heading</h2><p>One</p><ul><li>Two</li></ul>", target,
                Map.of(bench.of("html").get(1).key(), "Un mot"))).isEqualTo("<h3>Titre</h3><p>Un mot</p><ul class=\"people\"><li>Deux</li></ul>");
    }

    @Test
    void aPassageThatIsEmptiedGoesWithItsBlock() {
        String target = "<p>Un</p><ul><li>Deux</li></ul>";
        Bench bench = bench("<p>One</p><ul><li>Two</li></ul>", target);

        assertThat(bench.compose("html", "<p>One</p><ul><li>Two</li></ul>", target, Map.of(bench.of("html").get(1).key(), "")))
                .isEqualTo("<p>Un</p>");
    }

    @Test
    void aNewEntryOfAListStandsInTheList() {
        String source = "<p>One</p><ul><li>Two towers</li><li>Three very long bridges</li></ul>";
        String target = "<p>Un</p><ul><li>Deux tours</li></ul>";
        Bench bench = bench(source, target);

        assertThat(bench.compose("html", source, target, Map.of(bench.of("html").get(2).key(), "Trois ponts")))
                .isEqualTo("<p>Un</p><ul><li>Deux tours</li><li>Trois ponts</li></ul>");
    }
}
