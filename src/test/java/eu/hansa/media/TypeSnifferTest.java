package eu.hansa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.given.GivenFiles;
import eu.hansa.kernel.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeSnifferTest {

    @TempDir
    Path folder;

    private final TypeSniffer sniffer = new TypeSniffer();

    private FileType sniff(byte[] bytes, String name) throws IOException {
        return sniffer.sniff(Files.write(folder.resolve("upload"), bytes), name);
    }

    private FileType sniff(String text, String name) throws IOException {
        return sniff(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private String refusal(byte[] bytes, String name) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> sniff(bytes, name));
        assertThat(refusal).as("refusal of " + name).isNotNull();
        assertThat(refusal.field()).isEqualTo("file");
        return refusal.messageKey();
    }

    private String refusal(String text, String name) {
        return refusal(text.getBytes(StandardCharsets.UTF_8), name);
    }

    @Test
    void picturesAreToldByTheirFirstBytes() throws IOException {
        assertThat(sniff(GivenFiles.jpeg(GivenFiles.drawing(8, 8)), "a.jpg")).isEqualTo(FileType.JPEG);
        assertThat(sniff(GivenFiles.png(GivenFiles.drawing(8, 8)), "a.png")).isEqualTo(FileType.PNG);
        assertThat(sniff(GivenFiles.webp(), "a.webp")).isEqualTo(FileType.WEBP);
    }

    @Test
    void aPictureOfAnotherFormatThanItsNameSaysIsTakenForWhatItIs() throws IOException {
        assertThat(sniff(GivenFiles.png(GivenFiles.drawing(8, 8)), "photo.jpg")).isEqualTo(FileType.PNG);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, a.docx, DOCX",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml, a.xlsx, XLSX",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml, a.pptx, PPTX"})
    void officeDocumentsAreToldByTheirContentTypes(String mainType, String name, FileType type) throws IOException {
        assertThat(sniff(GivenFiles.office(mainType), name)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"text, a.odt, ODT", "spreadsheet, a.ods, ODS", "presentation, a.odp, ODP"})
    void openDocumentsAreToldByTheirMimetypeEntry(String flavour, String name, FileType type) throws IOException {
        assertThat(sniff(GivenFiles.openDocument("application/vnd.oasis.opendocument." + flavour), name)).isEqualTo(type);
    }

    @Test
    void pdfTextAndCalendarsAreTaken() throws IOException {
        assertThat(sniff(GivenFiles.pdf(), "a.pdf")).isEqualTo(FileType.PDF);
        assertThat(sniff("Grüße aus Köln\r\nund Łódź", "a.txt")).isEqualTo(FileType.TXT);
        assertThat(sniff("\ufeffFrom: Marta\nTo: Luc\n\nDear Luc,", "letter.txt")).isEqualTo(FileType.TXT);
        assertThat(sniff("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "a.ics")).isEqualTo(FileType.ICS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo.png", "photo.jpg", "paper.pdf", "paper.docx", "notes.txt"})
    void aProgramUnderTheNameOfSomethingElseIsDisguised(String name) {
        assertThat(refusal(GivenFiles.windowsProgram(), name)).isEqualTo("refusal.media.disguised");
        assertThat(refusal(GivenFiles.linuxProgram(), name)).isEqualTo("refusal.media.disguised");
    }

    @Test
    void aProgramUnderItsOwnNameIsATypeThatIsNotTaken() {
        assertThat(refusal(GivenFiles.windowsProgram(), "setup.exe")).isEqualTo("refusal.media.type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><html><script>x()</script></html>", "  <html><body onload=x()>", "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "#!/bin/sh\nrm -rf /", "<?php phpinfo();"})
    void whatABrowserOrASystemWouldRunIsNoPlainText(String text) {
        assertThat(refusal(text, "notes.txt")).isEqualTo("refusal.media.disguised");
        assertThat(refusal(text, "picture.svg")).isEqualTo("refusal.media.type");
    }

    @Test
    void anArchiveRenamedToDocxIsDisguised() {
        assertThat(refusal(GivenFiles.zip(Map.of("evil.exe", "MZ")), "paper.docx")).isEqualTo("refusal.media.disguised");
        assertThat(refusal(GivenFiles.zip(Map.of("a.txt", "a")), "files.zip")).isEqualTo("refusal.media.type");
    }

    @Test
    void anArchiveBehindAProgramIsNoDocument() {
        byte[] docx = GivenFiles.docx();
        byte[] both = new byte[512 + docx.length];
        System.arraycopy(GivenFiles.windowsProgram(), 0, both, 0, 512);
        System.arraycopy(docx, 0, both, 512, docx.length);

        assertThat(refusal(both, "paper.docx")).isEqualTo("refusal.media.disguised");
    }

    @Test
    void macrosAreRefusedWhateverTheNameSays() {
        assertThat(refusal(GivenFiles.docx("word/vbaProject.bin"), "paper.docx")).isEqualTo("refusal.media.macros");
        assertThat(refusal(GivenFiles.docx("word/VBAPROJECT.BIN"), "paper.docx")).isEqualTo("refusal.media.macros");
        assertThat(refusal(GivenFiles.office("application/vnd.ms-word.document.macroEnabled.main+xml"), "paper.docm"))
                .isEqualTo("refusal.media.macros");
        assertThat(refusal(GivenFiles.openDocument("application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml"), "paper.odt"))
                .isEqualTo("refusal.media.macros");
    }

    @Test
    void aDocumentUnderTheNameOfAPictureIsDisguised() {
        assertThat(refusal(GivenFiles.pdf(), "photo.png")).isEqualTo("refusal.media.disguised");
    }

    @Test
    void aDamagedArchiveIsNoDocument() {
        byte[] docx = GivenFiles.docx();

        assertThat(refusal(Arrays.copyOf(docx, docx.length / 2), "paper.docx")).isEqualTo("refusal.media.disguised");
    }

    @Test
    void textInAnotherEncodingIsToldSo() {
        assertThat(refusal("Grüße".getBytes(StandardCharsets.ISO_8859_1), "a.txt")).isEqualTo("refusal.media.encoding");
    }

    @Test
    void anEmptyFileIsToldSo() {
        assertThat(refusal(new byte[0], "a.png")).isEqualTo("refusal.media.empty");
    }
}
