package eu.hansa.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What people read is there in every language of the interface, whole and well formed. */
class TextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/eu/hansa");

    /** English is the file without a language in its name. */
    private static final List<String> OTHERS = List.of("_fr", "_de", "_it", "_es");

    /** A choice shows nothing of its argument: one language may need it to inflect a verb where another does not. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)(?!\\d|,choice)");

    @Test
    void everyTextIsThereInEveryLanguage() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path english : bundles()) {
            wrong.addAll(faultsOfFiles(english));
        }
        assertThat(wrong).isEmpty();
    }

    /** Of two the last would win, and nobody would notice which. */
    @Test
    void noTextStandsTwiceInABundle() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("messages.*\\.properties")).toList()) {
                assertThat(Files.readAllLines(file).stream().filter(line -> line.matches("[\\w.-]+ *=.*"))
                        .map(line -> line.split(" *=", 2)[0])).as(file.toString()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void badTextsAreFoundOut() {
        Properties english = texts("a = An item\nb = {0} items\nc = Only here\n");

        assertThat(faults(english, texts("a = Un élément\nb = {0} éléments\nc = Ici\n"), "fr")).isEmpty();
        assertThat(faults(english, texts("a = x\nb = {0} y\nc = {0,choice,0#many|1#one|1<many}\n"), "fr")).isEmpty();
        assertThat(faults(english, texts("a = \nb = {0} éléments\nc = Ici\n"), "fr")).hasSize(1);
        assertThat(faults(english, texts("a = Un élément\nb = {0} éléments\n"), "fr")).hasSize(1);
        assertThat(faults(english, texts("a = x\nb = {0} y\nc = z\nd = too much\n"), "fr")).hasSize(1);
        assertThat(faults(english, texts("a = x\nb = {1} y\nc = z\n"), "fr")).hasSize(1);
        assertThat(faults(english, texts("a = x\nb = {0 y\nc = z\n"), "fr")).isNotEmpty();
        assertThat(faults(english, texts("a = l'élément\nb = {0} y\nc = z\n"), "fr")).hasSize(1);
        assertThat(faults(english, texts("a = Ã©lÃ©ment\nb = {0} y\nc = z\n"), "fr")).hasSize(1);
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().equals("messages.properties")).toList();
        }
    }

    private static List<String> faultsOfFiles(Path englishFile) throws IOException {
        List<String> wrong = new ArrayList<>();
        Properties english = texts(utf8(englishFile));
        wrong.addAll(faults(english, english, englishFile.toString()));
        for (String language : OTHERS) {
            Path file = englishFile.resolveSibling("messages" + language + ".properties");
            if (Files.exists(file)) {
                wrong.addAll(faults(english, texts(utf8(file)), file.toString()));
            } else {
                wrong.add(file + " is missing");
            }
        }
        return wrong;
    }

    private static List<String> faults(Properties english, Properties other, String where) {
        List<String> faults = new ArrayList<>();
        Set<String> missing = new TreeSet<>(english.stringPropertyNames());
        missing.removeAll(other.stringPropertyNames());
        missing.forEach(key -> faults.add(where + ": " + key + " is missing"));
        for (String key : new TreeSet<>(other.stringPropertyNames())) {
            String text = other.getProperty(key);
            if (!english.containsKey(key)) {
                faults.add(where + ": " + key + " is not there in English");
            } else if (text.isBlank()) {
                faults.add(where + ": " + key + " is empty");
            } else if (text.contains("'")) {
                faults.add(where + ": " + key + " has a straight apostrophe, which a MessageFormat swallows; write ’");
            } else if (text.contains("Ã") || text.contains("\uFFFD")) {
                faults.add(where + ": " + key + " was encoded twice or wrongly: " + text);
            } else if (!isFormat(text)) {
                faults.add(where + ": " + key + " is no MessageFormat: " + text);
            } else if (!placeholders(text).equals(placeholders(english.getProperty(key)))) {
                faults.add(where + ": " + key + " has other placeholders than in English: " + text);
            }
        }
        return faults;
    }

    private static boolean isFormat(String text) {
        try {
            new MessageFormat(text, Locale.ROOT);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Properties texts(String content) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String utf8(Path file) throws IOException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(file + " is not UTF-8", e);
        }
    }
}
