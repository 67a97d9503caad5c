package eu.hansa.publication.search;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.publisher;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import eu.hansa.content.workflow.ChangeAccess;
import eu.hansa.directory.Directory;
import eu.hansa.directory.PersonEntry;
import eu.hansa.given.GivenContent;
import eu.hansa.given.Searching;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Languages;
import eu.hansa.publication.PublicationReader;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How the index of a node follows what is committed. Each test looks for a word of its own. */
@ArquillianTest
class SearchFollowerIT {

    private static final Viewer ANYBODY = Viewer.anonymous();
    private static final Viewer SIGNED_IN = new Viewer(Set.of(Audience.SIGNED_IN));

    @Inject
    GivenContent given;
    @Inject
    Directory directory;
    @Inject
    ChangeAccess access;
    @Inject
    PublicationReader reader;
    @Inject
    Search search;
    @Inject
    SearchChanges changes;
    @Inject
    SearchRows rows;
    @Inject
    NodeIndex node;
    @Inject
    Languages languages;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "hansa.data.dir")
    String data;

    private List<String> titles(Viewer viewer, String words) {
        return search.find(viewer, Question.of(words, EN)).hits().entries().stream().map(Hit::plainTitle).toList();
    }

    private List<String> untilFound(Viewer viewer, String words) {
        return Searching.until(() -> titles(viewer, words), found -> !found.isEmpty());
    }

    private List<String> untilGone(Viewer viewer, String words) {
        return Searching.until(() -> titles(viewer, words), List::isEmpty);
    }

    @Test
    void tighteningTheRuleTakesATextOutOfTheSearchOfOthers() {
        ContentId id = given.news().titled("Bilberry").live().make();
        untilFound(ANYBODY, "bilberry");

        access.change(publisher(), id, Set.of(Audience.SIGNED_IN));

        assertThat(untilGone(ANYBODY, "bilberry")).isEmpty();
        assertThat(titles(SIGNED_IN, "bilberry")).containsExactly("Bilberry");
    }

    @Test
    void aPersonIsFoundWithAPageAndNotWithout() {
        PersonEntry ann = directory.save(Actor.system(), new PersonEntry(null, 0, "Ann Cloudberry", null, null, true, null, null,
                Map.of("en", "Mayor of Lingonberry"), Map.of("en", "<p>Planted whortleberries.</p>")));

        assertThat(untilFound(ANYBODY, "cloudberry")).containsExactly("Ann Cloudberry");
        assertThat(titles(ANYBODY, "lingonberry whortleberries")).containsExactly("Ann Cloudberry");

        directory.save(Actor.system(), new PersonEntry(ann.id(), ann.version(), ann.name(), ann.sortName(), ann.slug(), false, null, null,
                ann.functions(), ann.about()));
        assertThat(untilGone(ANYBODY, "cloudberry")).isEmpty();
    }

    @Test
    void whileEverythingIsReadAnewEverythingIsFoundAndWhatIsNewToo() {
        given.news().titled("Cranberry before").live().make();
        untilFound(ANYBODY, "cranberry");
        long generation = node.current().mark().generation();

        changes.everything();
        given.news().titled("Elderberry meanwhile").live().make();

        assertThat(untilFound(ANYBODY, "elderberry")).containsExactly("Elderberry meanwhile");
        SearchIndex.Mark mark = Searching.until(() -> {
            assertThat(titles(ANYBODY, "cranberry")).containsExactly("Cranberry before");
            return node.current().mark();
        }, reached -> reached.complete() && reached.generation() > generation);
        assertThat(mark.complete()).isTrue();
        assertThat(mark.generation()).isGreaterThan(generation);
        assertThat(titles(ANYBODY, "elderberry")).hasSize(1);
    }

    @Test
    void aFolderThatWasDeletedUnderTheRunningNodeIsMadeAgain() throws IOException {
        given.news().titled("Gooseberry before").live().make();
        untilFound(ANYBODY, "gooseberry");

        try (Stream<Path> files = Files.walk(Path.of(data, "search"))) {
            files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
        }
        given.news().titled("Huckleberry after").live().make();

        assertThat(untilFound(ANYBODY, "huckleberry")).containsExactly("Huckleberry after");
        assertThat(untilFound(ANYBODY, "gooseberry")).containsExactly("Gooseberry before");
        assertThat(Searching.until(() -> node.current() != null && node.current().mark().complete(), whole -> whole)).isTrue();
    }

    /** By the same numbers, from the database alone. */
    @Test
    void anotherNodeFollowsWhatThisOneHasCommitted() throws IOException {
        long before = rows.newest();
        ContentId id = given.news().titled("Juniperberry").live().make();

        SearchRows.Batch batch = rows.after(before, 1_000);

        assertThat(batch.things()).filteredOn(thing -> thing.id() == id.value()).hasSize(1)
                .allSatisfy(thing -> assertThat(thing.entries()).hasSize(1));
        assertThat(batch.upTo()).isGreaterThan(before);
        try (SearchIndex other = SearchIndex.open(Path.of(data, "search"), languages)) {
            for (SearchRows.Read thing : batch.things()) {
                other.replace(thing.kind(), thing.id(), thing.entries());
            }
            other.refresh();
            Findings found = other.ask(searcher -> new Asking(searcher, VisibleEntries.to(ANYBODY, clock.instant()),
                    Question.of("juniperberry", EN), languages).answer(true));
            assertThat(found.total()).isEqualTo(1);
        }
    }

    @Test
    void whoeverReadsAndChangesInOneRequestGoesOnReadingWhileTheIndexFollows() {
        for (int turn = 0; turn < 20; turn++) {
            String word = "barberry" + turn;
            assertThat(reader.at(ANYBODY, "news", EN, word)).as("read outside a transaction").isNotNull();

            given.news().titled("Barberry " + word).live().make();

            assertThat(Searching.until(() -> {
                assertThat(reader.at(ANYBODY, "news", EN, word)).isNotNull();
                return titles(ANYBODY, word);
            }, found -> !found.isEmpty())).isNotEmpty();
            assertThat(reader.at(ANYBODY, "news", EN, word)).as("read after the index has followed").isNotNull();
        }
    }
}
