package eu.hansa.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "C:\\fakepath\\Report.pdf  | PDF  | Report.pdf",
        "../../etc/passwd          | TXT  | passwd.txt",
        "Photo.JPEG                | JPEG | Photo.jpeg",
        "photo.webp                | PNG  | photo.png",
        "report.final              | PDF  | report.final.pdf",
        "setup.exe                 | PDF  | setup.exe.pdf",
        "Łódź – zürich.docx        | DOCX | Łódź – zürich.docx",
        ".pdf                      | PDF  | file.pdf",
        "a:b?.txt                  | TXT  | a_b_.txt"})
    void aNameKeepsItsWordsAndGetsTheExtensionOfWhatTheFileIs(String claimed, FileType type, String kept) {
        assertThat(FileName.claimed(claimed).as(type)).isEqualTo(kept);
    }

    @Test
    void charactersThatTurnTheReadingDirectionAreLeftOut() {
        assertThat(FileName.claimed("report\u202efdp.exe").as(FileType.PDF)).isEqualTo("reportfdp.exe.pdf");
    }

    @Test
    void aNameOf400CharactersIsCut() {
        assertThat(FileName.claimed("x".repeat(400) + ".pdf").as(FileType.PDF)).hasSizeLessThanOrEqualTo(200).endsWith("x.pdf");
    }

    @Test
    void aMissingNameIsStandIn() {
        assertThat(FileName.claimed(null).as(FileType.PNG)).isEqualTo("file.png");
    }
}
