package eu.hansa.content.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Right;
import eu.hansa.content.EditState;
import eu.hansa.content.Visibility;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the house can refuse, it can say why. */
class RefusalTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/eu/hansa");
    private static final Path TEXTS = Path.of("src/main/resources/eu/hansa/kernel/messages.properties");

    private static final Pattern AT_ALL = Pattern.compile("Refusal\\.because\\(\\s*\"([a-z][\\w.-]*\\w)\"\\s*[,)]");
    private static final Pattern AT_FIELD = Pattern.compile("Refusal\\.at\\([^,;]+,\\s*\"([a-z][\\w.-]*\\w)\"\\s*[,)]");
    private static final Pattern VALIDATED = Pattern.compile("message = \"\\{([\\w.-]+)}\"");

    @Test
    void everyRefusalThatTheSourcesNameHasItsText() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                named.addAll(keys(Files.readString(file)));
            }
        }

        assertThat(named).contains("slug.taken", "title.long", "kicker.long", "item.unknown");
        assertThat(without(named)).isEmpty();
    }

    @Test
    void everyVerbThatIsShutInAStateHasItsText() {
        Set<String> possible = new TreeSet<>();
        for (Verb verb : EnumSet.complementOf(EnumSet.of(Verb.CREATE))) {
            List<Transition> rows = Transition.of(verb);
            for (EditState state : EditState.values()) {
                List<Transition> inState = rows.stream().filter(row -> row.from().contains(state)).toList();
                if (inState.isEmpty()) {
                    possible.add("state." + verb.key() + "." + state);
                    continue;
                }
                for (Visibility seen : Visibility.values()) {
                    if (inState.stream().noneMatch(row -> row.seen().contains(seen))) {
                        possible.add("seen." + verb.key() + "." + seen);
                    }
                }
            }
        }

        assertThat(possible).contains("state.submit.IN_REVIEW", "seen.withdraw.HIDDEN");
        assertThat(without(possible)).isEmpty();
    }

    @Test
    void everyRightThatIsMissingHasItsText() {
        assertThat(without(new TreeSet<>(Stream.of(Right.values()).map(right -> "right." + right).toList()))).isEmpty();
    }

    @Test
    void keysAreFoundInAllTheWaysInWhichTheyAreWritten() {
        assertThat(keys("throw Refusal.because(\"a.b\");")).containsExactly("a.b");
        assertThat(keys("Refusal.at(\"title\", \"a.b\", 200)")).containsExactly("a.b");
        assertThat(keys("Refusal.at(field,\n  \"a.b-c\")")).containsExactly("a.b-c");
        assertThat(keys("@Size(max = 3, message = \"{a.long}\")")).containsExactly("a.long");
        assertThat(keys("Refusal.because(\"right.\" + named.name(), each)")).isEmpty();
    }

    private static Set<String> keys(String source) {
        Set<String> keys = new TreeSet<>();
        for (Pattern pattern : List.of(AT_ALL, AT_FIELD, VALIDATED)) {
            Matcher matcher = pattern.matcher(source);
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        }
        return keys;
    }

    private static Set<String> without(Set<String> keys) {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(TEXTS)) {
            texts.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Set<String> wordless = new TreeSet<>(keys);
        wordless.removeIf(key -> texts.containsKey("refusal." + key));
        return wordless;
    }
}
