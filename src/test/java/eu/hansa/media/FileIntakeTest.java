package eu.hansa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.given.GivenFiles;
import eu.hansa.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileIntakeTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path data;

    private FileStore store;
    private FileIntake intake;

    /** Gives these bytes first and then zeros for ever, counting how many were asked for. */
    private static final class Endless extends InputStream {

        private final InputStream start;
        private long given;

        Endless(byte[] start) {
            this.start = new ByteArrayInputStream(start);
        }

        @Override
        public int read() throws IOException {
            given++;
            return Math.max(0, start.read());
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = start.read(buffer, offset, length);
            given += n > 0 ? n : length;
            return n > 0 ? n : length;
        }
    }

    @BeforeEach
    void open() {
        store = new FileStore(data.toString());
        intake = new FileIntake(store, new TypeSniffer(), new RenditionMaker(), 25);
    }

    private FileIntake.Received receive(byte[] bytes, String name) throws IOException {
        return intake.receive(new ByteArrayInputStream(bytes), name, null);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aDocumentLiesUnderItsHashByteForByte() throws IOException {
        FileIntake.Received received = receive(GivenFiles.pdf(), "Report.pdf");

        assertThat(data.resolve("files").resolve(received.hash().substring(0, 2)).resolve(received.hash().substring(2)))
                .hasBinaryContent(GivenFiles.pdf());
        assertThat(received.size()).isEqualTo(GivenFiles.pdf().length);
    }

    @Test
    void theSameBytesLieThereOnce() throws IOException {
        receive(GivenFiles.pdf(), "one.pdf");
        receive(GivenFiles.pdf(), "two.pdf");

        assertThat(files()).hasSize(1);
    }

    @Test
    void aPictureIsGivenOutOnlyAsItWasDrawnAnew() throws IOException {
        FileIntake.Received received = receive(GivenFiles.jpegWithPosition(GivenFiles.photograph(700, 300), 1), "bilbao.jpg");

        assertThat(received.widths()).containsExactly(320, 640);
        assertThat(store.rendition(received.hash(), "320.jpg")).exists();
        assertThat(new String(Files.readAllBytes(store.rendition(received.hash(), "640.jpg")), "ISO-8859-1"))
                .doesNotContain(GivenFiles.PLACE);
    }

    @Test
    void aPictureOf25MegabytesIsTooLargeForAPicture() throws IOException {
        byte[] padded = new byte[25 * MEGABYTE];
        byte[] jpeg = GivenFiles.jpeg(GivenFiles.photograph(100, 100));
        System.arraycopy(jpeg, 0, padded, 0, jpeg.length);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> receive(padded, "large.jpg"));

        assertThat(refusal.messageKey()).isEqualTo("refusal.media.too-large");
        assertThat(refusal.arguments()).containsExactly(20L);
        assertThat(refusal.field()).isEqualTo("file");
    }

    @Test
    void aDocumentOf25MegabytesIsTakenAndOneByteMoreIsNot() throws IOException {
        byte[] whole = new byte[25 * MEGABYTE];
        System.arraycopy(GivenFiles.pdf(), 0, whole, 0, GivenFiles.pdf().length);
        assertThat(receive(whole, "large.pdf").size()).isEqualTo(25L * MEGABYTE);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> intake.receive(
                new SequenceInputStream(new ByteArrayInputStream(whole), new ByteArrayInputStream(new byte[1])), "large.pdf", null));

        assertThat(refusal.messageKey()).isEqualTo("refusal.media.too-large");
        assertThat(refusal.arguments()).containsExactly(25L);
    }

    @Test
    void anEndlessUploadIsReadNoFurtherThanTheLimit() {
        Endless endless = new Endless(GivenFiles.pdf());

        assertThat(catchThrowableOfType(Refusal.class, () -> intake.receive(endless, "a.pdf", null)).messageKey())
                .isEqualTo("refusal.media.too-large");
        assertThat(endless.given).isLessThan(26L * MEGABYTE);
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() throws IOException {
        assertThat(catchThrowableOfType(Refusal.class, () -> receive(GivenFiles.windowsProgram(), "a.png"))).isNotNull();
        assertThat(catchThrowableOfType(Refusal.class, () -> receive(GivenFiles.pngHeader(60_000, 60_000), "a.png"))).isNotNull();

        assertThat(files()).isEmpty();
    }

    @Test
    void aDocumentWhereAPictureIsWantedIsRefused() throws IOException {
        Refusal refusal = catchThrowableOfType(Refusal.class,
                () -> intake.receive(new ByteArrayInputStream(GivenFiles.pdf()), "a.pdf", AssetKind.PICTURE));

        assertThat(refusal.messageKey()).isEqualTo("refusal.media.kind");
        assertThat(files()).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothingBehind() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }
        };

        assertThat(catchThrowableOfType(IOException.class, () -> intake.receive(broken, "a.pdf", null))).isNotNull();
        assertThat(files()).isEmpty();
    }
}
