package eu.hansa.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents tell the truth about what can be looked up. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#]+)");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]*(?:Test|IT|Journey|Bench))(?:\\.([a-z][A-Za-z0-9]*))?`");
    private static final Pattern SETTING = Pattern.compile("name = \"(hansa\\.[a-z.-]+)\"|^(hansa\\.[a-z.-]+)=", Pattern.MULTILINE);

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> dead = new ArrayList<>();
        for (Path document : documents()) {
            Matcher link = LINK.matcher(read(document));
            while (link.find()) {
                if (!Files.exists(document.toAbsolutePath().getParent().resolve(link.group(1)))) {
                    dead.add(document + " → " + link.group(1));
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void everyTestThatIsNamedExists() {
        List<String> unknown = new ArrayList<>();
        for (Path document : documents()) {
            Matcher test = TEST.matcher(read(document));
            while (test.find()) {
                String source = all(Path.of("src/test/java"), test.group(1) + ".java").map(DocumentsTest::read).findFirst().orElse("");
                if (source.isEmpty() || test.group(2) != null && !source.contains("void " + test.group(2) + "(")) {
                    unknown.add(document + " names " + test.group());
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyDecisionSaysWhatConfirmsIt() {
        assertThat(documents().stream().filter(document -> document.startsWith("docs/decisions")))
                .isNotEmpty().allSatisfy(decision -> assertThat(read(decision)).contains("**Confirmation.**"));
    }

    @Test
    void everySettingIsExplainedToWhoeverRunsIt() {
        Set<String> settings = new TreeSet<>();
        Stream.concat(all(Path.of("src/main/java"), ".java"), all(Path.of("src/main/resources/META-INF"), ".properties"))
                .forEach(file -> {
                    Matcher setting = SETTING.matcher(read(file));
                    while (setting.find()) {
                        settings.add(setting.group(1) == null ? setting.group(2) : setting.group(1));
                    }
                });
        String operations = read(Path.of("docs/operations.md"));

        assertThat(settings).isNotEmpty();
        assertThat(settings.stream().filter(setting -> !operations.contains("`" + setting + "`"))).isEmpty();
    }

    private static List<Path> documents() {
        return Stream.concat(Stream.of(Path.of("README.md")), all(Path.of("docs"), ".md")).toList();
    }

    private static Stream<Path> all(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
