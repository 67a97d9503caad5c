package eu.hansa.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Texts of the sample link to each other by item, as texts that were saved at the desk do. */
class SampleLinksTest {

    private static final Path SAMPLES = Path.of("src/main/resources/eu/hansa/sample");

    @Test
    void aLinkWithinTheSiteNamesAnItemOfTheSample() {
        Set<String> items = Stream.of(SampleNews.keys(), SampleConferences.keys(), SampleGroups.keys()).flatMap(List::stream)
                .map(key -> "/item/@" + key).collect(Collectors.toSet());
        Set<String> within = links().stream().filter(link -> link.startsWith("/")).map(link -> link.replaceAll("(?<=@)([a-z0-9-]+).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(within).isNotEmpty();
        assertThat(items).containsAll(within);
    }

    @Test
    void aLinkIsResolvedWithWhatFollowsTheItem() {
        References references = new References(null);
        references.put("item", "milan", 42);

        assertThat(references.resolveLinks("<p>@milan, <a href=\"/item/@milan/programme#day-1\">programme</a></p>"))
                .isEqualTo("<p>@milan, <a href=\"/item/42/programme#day-1\">programme</a></p>");
    }

    private static Set<String> links() {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".html")).flatMap(SampleLinksTest::links).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> links(Path file) {
        try {
            return Jsoup.parse(Files.readString(file)).select("a[href]").eachAttr("href").stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
