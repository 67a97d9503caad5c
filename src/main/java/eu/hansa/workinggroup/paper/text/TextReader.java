package eu.hansa.workinggroup.paper.text;

import eu.hansa.media.FileType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has the text of a file read by {@link TextProgram}, and ends it when it takes too long. */
@ApplicationScoped
public class TextReader {

    /** Some two hundred pages. */
    public static final int MOST_CHARACTERS = 500_000;

    private static final Logger LOG = Logger.getLogger(TextReader.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int UNREADABLE = 0xfffd;

    @Inject
    private ServletContext application;

    private String classPath;
    private Duration patience = PATIENCE;

    /** For the container. */
    protected TextReader() {
    }

    TextReader(String classPath, Duration patience) {
        this.classPath = classPath;
        this.patience = patience;
    }

    /** @throws IOException when no process could be begun, which says nothing about the file */
    public ReadText read(Path file, FileType type) throws IOException {
        Path text = Files.createTempFile("hansa", ".txt");
        try {
            ProcessBuilder program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m", "-Xss1m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
                    "-Djava.awt.headless=true", "-cp", classPath(), TextProgram.class.getName(), type.name(),
                    file.toAbsolutePath().toString(), String.valueOf(MOST_CHARACTERS), text.toString());
            // among the portal's are passwords
            program.environment().clear();
            program.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
            return outcome(program.start(), text);
        } finally {
            Files.deleteIfExists(text);
        }
    }

    private ReadText outcome(Process program, Path text) throws IOException {
        try {
            program.getOutputStream().close();
            if (!program.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.FINE, "a file was not read within {0}", patience);
                return ReadText.without(TextState.FAILED);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            program.destroyForcibly();
        }
        if (program.exitValue() != 0) {
            return ReadText.without(program.exitValue() == TextProgram.LOCKED ? TextState.LOCKED : TextState.FAILED);
        }
        String words = words(text);
        return words.isEmpty() ? ReadText.without(TextState.NONE) : new ReadText(TextState.READ, words);
    }

    /** Without what no database and no page can do anything with, and with single blanks; U+FFFD stands for what could not be read. */
    private static String words(Path text) throws IOException {
        StringBuilder words = new StringBuilder();
        try (Reader reader = Files.newBufferedReader(text, StandardCharsets.UTF_8)) {
            boolean blank = true;
            for (int c = reader.read(); c >= 0 && words.length() < MOST_CHARACTERS; c = reader.read()) {
                boolean gap = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
                if (c == UNREADABLE) {
                    continue;
                }
                if (!gap) {
                    words.append((char) c);
                } else if (!blank) {
                    words.append(' ');
                }
                blank = gap;
            }
        }
        return words.toString().strip();
    }

    private synchronized String classPath() throws IOException {
        if (classPath == null) {
            String folder = application.getRealPath("/WEB-INF");
            if (folder == null) {
                throw new IOException("The portal lies in no folder from which a program could be run");
            }
            classPath = String.join(File.pathSeparator, List.of(folder + "/classes", folder + "/lib/*", folder + "/text/*"));
        }
        return classPath;
    }
}
