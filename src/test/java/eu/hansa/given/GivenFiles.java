package eu.hansa.given;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, good and bad, made from nothing. */
public final class GivenFiles {

    /** Stands in the EXIF block of {@link #jpegWithPosition}, where a camera writes the place. */
    public static final String PLACE = "43.2630N 2.9350W";

    private GivenFiles() {
    }

    /** Left half red, right half blue, with a grain that no palette holds. */
    public static BufferedImage photograph(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random grain = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int main = 190 + grain.nextInt(60);
                int other = grain.nextInt(60);
                image.setRGB(x, y, x < width / 2 ? main << 16 | other << 8 | other : other << 16 | other << 8 | main);
            }
        }
        return image;
    }

    /** Three flat colours. */
    public static BufferedImage drawing(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(width / 4, height / 4, width / 2, height / 2);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, width, height / 10 + 1);
        graphics.dispose();
        return image;
    }

    public static byte[] jpeg(BufferedImage image) {
        return written(image, "jpeg");
    }

    public static byte[] png(BufferedImage image) {
        return written(image, "png");
    }

    /** One pixel. */
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A photograph with the place where it was taken in its EXIF block, and more bytes after its end. */
    public static byte[] jpegWithPosition(BufferedImage image, int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + place.length);
        tiff.putShort((short) 0x4d4d).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x010e).putShort((short) 2).putInt(place.length).putInt(38);
        tiff.putInt(0).put(place);
        byte[] plain = jpeg(image);
        ByteBuffer out = ByteBuffer.allocate(plain.length + 10 + tiff.capacity() + 12);
        out.put(plain, 0, 2).putShort((short) 0xffe1).putShort((short) (tiff.capacity() + 8))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array())
                .put(plain, 2, plain.length - 2).put("<script>x();".getBytes(StandardCharsets.US_ASCII));
        return out.array();
    }

    /** A header that promises a picture of this size, and nothing behind it. */
    public static byte[] pngHeader(int width, int height) {
        byte[] chunk = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0}).array();
        CRC32 crc = new CRC32();
        crc.update(chunk);
        return ByteBuffer.allocate(8 + 4 + 17 + 4).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13).put(chunk).putInt((int) crc.getValue()).array();
    }

    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    /** @param mainType what the document's content types call its main part */
    public static byte[] office(String mainType, String... moreEntries) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", "<Types><Override PartName=\"/main.xml\" ContentType=\"" + mainType + "\"/></Types>");
        entries.put("_rels/.rels", "<Relationships/>");
        for (String entry : moreEntries) {
            entries.put(entry, "x");
        }
        return zip(entries);
    }

    public static byte[] docx(String... moreEntries) {
        return office("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", moreEntries);
    }

    public static byte[] openDocument(String mediaType, String... moreEntries) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", mediaType);
        entries.put("content.xml", "<x/>");
        entries.put("META-INF/manifest.xml", "<x/>");
        for (String entry : moreEntries) {
            entries.put(entry, "x");
        }
        return zip(entries);
    }

    public static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A program for Windows, as far as its first bytes go. */
    public static byte[] windowsProgram() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    /** A program for Linux, as far as its first bytes go. */
    public static byte[] linuxProgram() {
        byte[] program = new byte[512];
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, program, 0, 7);
        return program;
    }
}
