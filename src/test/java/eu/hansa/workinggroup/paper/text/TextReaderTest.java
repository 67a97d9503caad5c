package eu.hansa.workinggroup.paper.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.given.GivenDocuments;
import eu.hansa.given.GivenFiles;
import eu.hansa.media.FileType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {

    private static final String WORDS = "Minutes of Toulouse";

    @TempDir
    Path folder;

    private ReadText read(byte[] bytes, FileType type) throws IOException {
        return read(bytes, type, Duration.ofMinutes(1));
    }

    private ReadText read(byte[] bytes, FileType type, Duration patience) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        return new TextReader(System.getProperty("java.class.path"), patience).read(file, type);
    }

    @Test
    void theWordsOfAPdfAreRead() throws IOException {
        assertThat(read(GivenDocuments.pdf(WORDS), FileType.PDF)).isEqualTo(new ReadText(TextState.READ, WORDS));
    }

    @Test
    void theWordsOfOfficeFilesAreRead() throws IOException {
        assertThat(read(GivenDocuments.docx("Procès-verbal d’Anvers"), FileType.DOCX)).isEqualTo(new ReadText(TextState.READ, "Procès-verbal d’Anvers"));
    }

    @Test
    void theWordsOfOpenDocumentsAreRead() throws IOException {
        assertThat(read(GivenDocuments.odt(WORDS), FileType.ODT)).isEqualTo(new ReadText(TextState.READ, WORDS));
    }

    @Test
    void textIsReadWithoutWhatNoDatabaseTakes() throws IOException {
        assertThat(read("Città\u0000 di \r\n\tTolosa".getBytes(StandardCharsets.UTF_8), FileType.TXT).words()).isEqualTo("Città di Tolosa");
    }

    @Test
    void pagesWithoutWordsAreToldFromBrokenOnes() throws IOException {
        assertThat(read(GivenDocuments.pdf(""), FileType.PDF)).isEqualTo(ReadText.without(TextState.NONE));
    }

    @Test
    void aFileThatAsksForAPasswordIsLocked() throws IOException {
        assertThat(read(GivenDocuments.lockedPdf(WORDS, "secret"), FileType.PDF)).isEqualTo(ReadText.without(TextState.LOCKED));
    }

    @Test
    void aPdfThatBreaksTheReaderFailsAndHarmsNothing() throws IOException {
        assertThat(read(GivenDocuments.pdfThatBreaksReaders(), FileType.PDF).state()).isIn(TextState.FAILED, TextState.NONE);
    }

    @Test
    void anOfficeFileWithoutItsPartsFails() throws IOException {
        assertThat(read(GivenFiles.docx(), FileType.DOCX)).isEqualTo(ReadText.without(TextState.FAILED));
    }

    @Test
    void aDocumentOfTenThousandEntriesIsGivenUp() throws IOException {
        assertThat(read(GivenDocuments.docxWithEntries(WORDS, 2_000), FileType.DOCX).state()).isEqualTo(TextState.READ);
        assertThat(read(GivenDocuments.docxWithEntries(WORDS, 10_000), FileType.DOCX)).isEqualTo(ReadText.without(TextState.FAILED));
    }

    @Test
    void whateverTakesTooLongIsEnded() throws IOException {
        assertThat(read(GivenDocuments.pdf(WORDS), FileType.PDF, Duration.ofMillis(1))).isEqualTo(ReadText.without(TextState.FAILED));
    }

    @Test
    void aLongTextIsCutAtTheLimit() throws IOException {
        byte[] text = "word ".repeat(TextReader.MOST_CHARACTERS / 4).getBytes(StandardCharsets.UTF_8);

        ReadText read = read(text, FileType.TXT);

        assertThat(read.state()).isEqualTo(TextState.READ);
        assertThat(read.words().length()).isBetween(TextReader.MOST_CHARACTERS / 2, TextReader.MOST_CHARACTERS);
    }
}
