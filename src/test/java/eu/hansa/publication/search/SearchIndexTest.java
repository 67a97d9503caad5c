package eu.hansa.publication.search;

import static eu.hansa.publication.search.GivenIndex.LANGUAGES;
import static eu.hansa.publication.search.GivenIndex.titles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.kernel.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an index on disc. */
class SearchIndexTest {

    private static final SearchIndex.Mark FAR = new SearchIndex.Mark(17, 3, true);

    @TempDir
    Path folder;

    @Test
    void itIsTheSameWhenItIsOpenedAgain() throws IOException {
        fill();

        try (GivenIndex again = new GivenIndex(folder)) {
            assertThat(again.index.mark()).isEqualTo(FAR);
            assertThat(titles(again.find("housing"))).containsExactly("Housing");
        }
    }

    @Test
    void whatWasNotCommittedIsToBeFollowedAgain() throws IOException {
        fill();
        try (GivenIndex given = new GivenIndex(folder)) {
            given.entry("Housing lost").put();
            given.index.mark(new SearchIndex.Mark(18, 3, true));
        }

        try (GivenIndex again = new GivenIndex(folder)) {
            assertThat(again.index.mark()).isEqualTo(FAR);
            assertThat(titles(again.find("housing"))).containsExactly("Housing");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "segments_.*", ".*\\.(cfs|fdt|tim)", ".*\\.(cfe|fnm)", ".*\\.si"})
    void oneThatCannotBeReadIsBegunAnew(String files) throws IOException {
        fill();
        assertThat(damage(files, "rubbish".getBytes())).isPositive();

        assertThatItIsEmptyAndWorks();
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "segments_.*", ".*\\.(cfs|fdt|tim)"})
    void oneThatWasCutOffIsBegunAnew(String files) throws IOException {
        fill();
        assertThat(damage(files, new byte[0])).isPositive();

        assertThatItIsEmptyAndWorks();
    }

    @Test
    void oneWhoseFilesAreMissingIsBegunAnew() throws IOException {
        fill();
        for (Path file : files("(?!segments).*")) {
            Files.delete(file);
        }

        assertThatItIsEmptyAndWorks();
    }

    @Test
    void oneOfOtherLanguagesIsBegunAnew() throws IOException {
        fill();

        try (SearchIndex other = SearchIndex.open(folder, Languages.of(List.of("en", "pt")))) {
            assertThat(other.mark()).isEqualTo(SearchIndex.Mark.NOTHING);
        }
    }

    @Test
    void nodesThatShareAFolderHaveAnIndexEach() throws IOException {
        try (GivenIndex one = new GivenIndex(folder); GivenIndex two = new GivenIndex(folder)) {
            one.entry("Housing").put();

            assertThat(one.find("housing").total()).isEqualTo(1);
            assertThat(two.find("housing").total()).isZero();
        }
    }

    @Test
    void aThingIsReplacedAsAWhole() throws IOException {
        try (GivenIndex given = new GivenIndex(folder)) {
            long id = given.entry("Housing").put();
            given.index.replace("item", id, List.of());
            given.index.refresh();

            assertThat(given.find("housing").total()).isZero();
        }
    }

    @Test
    void whatWasNotReadAgainIsForgotten() throws IOException {
        try (GivenIndex given = new GivenIndex(folder)) {
            given.entry("Housing before").put();
            given.index.mark(new SearchIndex.Mark(0, 1, false));
            given.entry("Housing again").put();
            given.index.forgetEarlierGenerations();
            given.index.refresh();

            assertThat(titles(given.find("housing"))).containsExactly("Housing again");
        }
    }

    @Test
    void oneThatIsDiscardedLeavesNothing() throws IOException {
        fill();
        GivenIndex given = new GivenIndex(folder);
        given.index.discard();

        assertThatThrownBy(() -> given.find("housing")).isInstanceOf(IllegalStateException.class);
        assertThatItIsEmptyAndWorks();
    }

    private void fill() throws IOException {
        try (GivenIndex given = new GivenIndex(folder)) {
            given.entry("Housing").put();
            given.index.mark(FAR);
            given.index.commit();
        }
    }

    private void assertThatItIsEmptyAndWorks() throws IOException {
        try (GivenIndex again = new GivenIndex(folder)) {
            assertThat(again.index.mark()).isEqualTo(SearchIndex.Mark.NOTHING);
            assertThat(again.find("housing").total()).isZero();
            again.entry("Housing once more").put();
            again.index.commit();
            assertThat(again.find("housing").total()).isEqualTo(1);
        }
    }

    private int damage(String names, byte[] content) throws IOException {
        List<Path> files = files(names);
        for (Path file : files) {
            Files.write(file, content);
        }
        return files.size();
    }

    private List<Path> files(String names) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("1"))) {
            return files.filter(file -> file.getFileName().toString().matches(names)).toList();
        }
    }
}
