package eu.hansa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.given.GivenFiles;
import eu.hansa.kernel.Refusal;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenditionMakerTest {

    @TempDir
    Path folder;

    private final RenditionMaker maker = new RenditionMaker();

    private RenditionMaker.Drawn draw(byte[] bytes, FileType type) throws IOException {
        return maker.draw(Files.write(folder.resolve("upload"), bytes), type);
    }

    private String refusal(byte[] bytes, FileType type) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> draw(bytes, type));
        assertThat(refusal.field()).isEqualTo("file");
        return refusal.messageKey();
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void aWidePictureComesInFiveWidths() throws IOException {
        RenditionMaker.Drawn drawn = draw(GivenFiles.jpeg(GivenFiles.photograph(2400, 1200)), FileType.JPEG);

        assertThat(drawn.renditions().keySet()).containsExactly(320, 640, 960, 1280, 1920);
        assertThat(drawn.width()).isEqualTo(2400);
        assertThat(drawn.height()).isEqualTo(1200);
        BufferedImage small = read(drawn.renditions().get(640));
        assertThat(small.getWidth()).isEqualTo(640);
        assertThat(small.getHeight()).isEqualTo(320);
    }

    @Test
    void noRenditionIsWiderThanThePictureThatCame() {
        assertThat(RenditionMaker.widths(1000, 500)).containsExactly(320, 640, 960);
        assertThat(RenditionMaker.widths(1250, 500)).containsExactly(320, 640, 960, 1250);
        assertThat(RenditionMaker.widths(200, 100)).containsExactly(200);
        assertThat(RenditionMaker.widths(1, 1)).containsExactly(1);
    }

    @Test
    void placeCameraAndStowawaysAreGoneAndThePictureStandsUpright() throws IOException {
        byte[] sideways = GivenFiles.jpegWithPosition(GivenFiles.photograph(400, 200), 6);
        assertThat(new String(sideways, StandardCharsets.ISO_8859_1)).contains(GivenFiles.PLACE, "<script>");

        RenditionMaker.Drawn drawn = draw(sideways, FileType.JPEG);

        assertThat(drawn.width()).isEqualTo(200);
        assertThat(drawn.height()).isEqualTo(400);
        byte[] made = drawn.renditions().get(200);
        assertThat(new String(made, StandardCharsets.ISO_8859_1)).doesNotContain(GivenFiles.PLACE, "Exif", "<script>", "ICC_PROFILE");
        BufferedImage upright = read(made);
        assertThat(upright.getWidth()).isEqualTo(200);
        assertThat(upright.getHeight()).isEqualTo(400);
        assertThat(upright.getRGB(100, 50) >> 16 & 0xff).as("red above").isGreaterThan(150);
        assertThat(upright.getRGB(100, 350) & 0xff).as("blue below").isGreaterThan(150);
    }

    @Test
    void everyWayOfHoldingACameraEndsUpright() throws IOException {
        for (int orientation = 1; orientation <= 8; orientation++) {
            RenditionMaker.Drawn drawn = draw(GivenFiles.jpegWithPosition(GivenFiles.photograph(200, 100), orientation), FileType.JPEG);
            BufferedImage made = read(drawn.renditions().values().iterator().next());
            boolean turned = orientation >= 5;
            assertThat(made.getWidth()).as("width of orientation " + orientation).isEqualTo(turned ? 100 : 200);
            int redX = orientation == 2 || orientation == 3 ? 150 : 50;
            int redY = !turned ? 50 : orientation == 5 || orientation == 6 ? 50 : 150;
            int pixel = made.getRGB(turned ? 50 : redX, redY);
            assertThat((pixel >> 16 & 0xff) - (pixel & 0xff)).as("red of orientation " + orientation).isGreaterThan(60);
        }
    }

    @Test
    void aPhotographInPngBecomesJpegAndADrawingStaysPng() throws IOException {
        assertThat(draw(GivenFiles.png(GivenFiles.photograph(700, 500)), FileType.PNG).type()).isEqualTo(FileType.JPEG);
        assertThat(draw(GivenFiles.png(GivenFiles.drawing(700, 500)), FileType.PNG).type()).isEqualTo(FileType.PNG);
    }

    @Test
    void fewColoursAreWrittenAsAPalette() throws IOException {
        RenditionMaker.Drawn drawn = draw(GivenFiles.png(GivenFiles.drawing(320, 200)), FileType.PNG);

        BufferedImage made = read(drawn.renditions().get(320));
        assertThat(made.getColorModel()).isInstanceOf(IndexColorModel.class);
        assertThat(made.getRGB(160, 100)).isEqualTo(0xffff0000);
    }

    @Test
    void whatIsSeenThroughStaysSo() throws IOException {
        BufferedImage glass = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(0, 0, 400, 200, GivenFiles.photograph(400, 200).getRGB(0, 0, 400, 200, null, 0, 400), 0, 400);

        RenditionMaker.Drawn drawn = draw(GivenFiles.png(glass), FileType.PNG);

        assertThat(drawn.type()).isEqualTo(FileType.PNG);
        assertThat(read(drawn.renditions().get(320)).getRGB(10, 310) >>> 24).isZero();
    }

    @Test
    void webpBecomesWhatEveryBrowserAndMailReads() throws IOException {
        RenditionMaker.Drawn drawn = draw(GivenFiles.webp(), FileType.WEBP);

        assertThat(drawn.type()).isIn(FileType.JPEG, FileType.PNG);
        assertThat(drawn.renditions().keySet()).containsExactly(1);
    }

    @Test
    void greyInSixteenBitsKeepsItsTone() throws IOException {
        BufferedImage grey = new BufferedImage(400, 200, BufferedImage.TYPE_USHORT_GRAY);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 400; x++) {
                grey.getRaster().setSample(x, y, 0, 0x6060);
            }
        }

        BufferedImage made = read(draw(GivenFiles.png(grey), FileType.PNG).renditions().get(320));

        assertThat(made.getRGB(10, 10) & 0xff).isBetween(0x5e, 0x62);
    }

    @Test
    void aBombIsRefusedByItsHeaderAlone() {
        assertThat(refusal(GivenFiles.pngHeader(60_000, 60_000), FileType.PNG)).isEqualTo("refusal.media.too-many-pixels");
        assertThat(refusal(GivenFiles.pngHeader(8_000, 7_000), FileType.PNG)).isEqualTo("refusal.media.too-many-pixels");
    }

    @Test
    void aPictureOfOneEndlessLineIsRefused() {
        assertThat(refusal(GivenFiles.pngHeader(20_000, 10), FileType.PNG)).isEqualTo("refusal.media.shape");
    }

    @Test
    void aPictureWithoutPixelsIsBroken() {
        assertThat(refusal(GivenFiles.pngHeader(600, 400), FileType.PNG)).isEqualTo("refusal.media.broken");
    }

    @Test
    void aPictureThatBreaksOffInItsHeaderIsBroken() {
        byte[] jpeg = GivenFiles.jpeg(GivenFiles.photograph(600, 400));

        assertThat(refusal(Arrays.copyOf(jpeg, 100), FileType.JPEG)).isEqualTo("refusal.media.broken");
    }
}
