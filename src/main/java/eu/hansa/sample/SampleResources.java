package eu.hansa.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The files of the sample, by their paths within it. */
final class SampleResources {

    private static final String ROOM = "/eu/hansa/sample/";

    private SampleResources() {
    }

    static InputStream open(String path) {
        InputStream bytes = SampleResources.class.getResourceAsStream(ROOM + path);
        if (bytes == null) {
            throw new IllegalStateException("The sample lacks " + path);
        }
        return bytes;
    }

    static String read(String path) {
        try (InputStream bytes = open(path)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<String> find(String path) {
        return SampleResources.class.getResource(ROOM + path) == null ? Optional.empty() : Optional.of(read(path));
    }

    static Properties properties(String path) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(read(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** What stands in a property between commas. */
    static List<String> list(Properties given, String key) {
        return Stream.of(given.getProperty(key, "").split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }
}
