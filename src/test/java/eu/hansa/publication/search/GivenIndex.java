package eu.hansa.publication.search;

import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.TimeWindow;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An index on disc, filled by a test. What a test does not mention is English news for everybody, dated 15 May 2018. */
final class GivenIndex implements Closeable {

    static final Languages LANGUAGES = Languages.of(List.of("en", "fr", "it", "de", "es"));
    static final Language EN = Language.of("en");
    static final Language FR = Language.of("fr");
    static final Language IT = Language.of("it");
    static final Instant NOW = Instant.parse("2018-05-15T10:00:00Z");
    static final Viewer SIGNED_IN = new Viewer(Set.of(Audience.SIGNED_IN));

    final SearchIndex index;
    private long number;

    GivenIndex(Path folder) throws IOException {
        index = SearchIndex.open(folder, LANGUAGES);
    }

    Given entry(String title) {
        return new Given(title);
    }

    Findings find(String words) throws IOException {
        return find(Viewer.anonymous(), Question.of(words, EN));
    }

    Findings find(Viewer viewer, String words) throws IOException {
        return find(viewer, Question.of(words, EN));
    }

    Findings find(Viewer viewer, Question question) throws IOException {
        return find(viewer, question, NOW);
    }

    Findings find(Viewer viewer, Question question, Instant moment) throws IOException {
        return index.ask(searcher -> new Asking(searcher, VisibleEntries.to(viewer, moment), question, LANGUAGES).answer(true));
    }

    List<String> titles(Question question) throws IOException {
        return titles(find(Viewer.anonymous(), question));
    }

    static List<String> titles(Findings findings) {
        return findings.hits().entries().stream().map(Hit::plainTitle).toList();
    }

    /** Marked with square brackets. */
    static String marked(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.isFound() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }

    @Override
    public void close() throws IOException {
        index.close();
    }

    /** An entry to be put in. */
    final class Given {

        private final String title;
        private String type = "news";
        private String lead = "";
        private String text = "";
        private Language language = EN;
        private Set<Audience> audiences = Set.of(Audience.PUBLIC);
        private Set<Audience> except = Set.of();
        private TimeWindow window = Scope.ALWAYS;
        private List<Language> offeredTo;
        private LocalDate date = LocalDate.of(2018, 5, 15);
        private List<Long> topics = List.of();

        private Given(String title) {
            this.title = title;
        }

        Given ofType(String key) {
            type = key;
            return this;
        }

        Given led(String words) {
            lead = words;
            return this;
        }

        Given saying(String words) {
            text = words;
            return this;
        }

        /** @param stoodInFor readers of which other languages are offered it */
        Given in(Language its, Language... stoodInFor) {
            language = its;
            offeredTo = Stream.concat(Stream.of(its), Stream.of(stoodInFor)).toList();
            return this;
        }

        Given forAudience(Audience audience) {
            audiences = Set.of(audience);
            return this;
        }

        Given butFor(Audience audience) {
            except = Set.of(audience);
            return this;
        }

        Given between(Instant from, Instant until) {
            window = new TimeWindow(from, until);
            return this;
        }

        Given dated(int year) {
            date = LocalDate.of(year, 5, 15);
            return this;
        }

        Given about(Long... ids) {
            topics = List.of(ids);
            return this;
        }

        /** @return its id */
        long put() throws IOException {
            long id = putUnseen();
            index.refresh();
            return id;
        }

        /** The same, not to be seen before another is put; quicker for many. */
        long putUnseen() throws IOException {
            long id = ++number;
            Map<Language, List<TimeWindow>> listed = (offeredTo == null ? LANGUAGES.inOrder() : offeredTo).stream()
                    .collect(Collectors.toMap(reader -> reader, reader -> List.of(window)));
            index.replace("item", id, List.of(new Entry(type, new Scope(language, audiences, except, window, listed, date, topics),
                    new Entry.Wording(title, lead, text, null), Entry.Place.item(type, "slug-" + id))));
            return id;
        }
    }
}
