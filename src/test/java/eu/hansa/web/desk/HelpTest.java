package eu.hansa.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the desk explains. */
class HelpTest {

    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Path WORDS = Path.of("src/main/resources/eu/hansa/web/desk/messages.properties");
    private static final Pattern TAG = Pattern.compile("<desk:help term=\"([^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private static Set<String> asked() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).map(HelpTest::read).flatMap(view -> TAG.matcher(view).results())
                    .map(tag -> tag.group(1)).flatMap(term -> term.startsWith("#") ? quoted(term) : Stream.of(term))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The terms between which an expression chooses. */
    private static Stream<String> quoted(String expression) {
        return Pattern.compile("'(" + WORD + ")'").matcher(expression).results().map((MatchResult term) -> term.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyTermBehindAQuestionMarkIsExplainedAndNoOther() throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS)) {
            words.load(reader);
        }
        Set<String> explained = words.stringPropertyNames().stream().filter(key -> key.startsWith("desk.help.") && key.endsWith(".name"))
                .map(key -> key.substring("desk.help.".length(), key.length() - ".name".length())).collect(Collectors.toCollection(TreeSet::new));

        assertThat(explained).isEqualTo(asked()).allSatisfy(term -> assertThat(words).containsKey("desk.help." + term));
    }
}
