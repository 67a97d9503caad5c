package eu.hansa.media;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, as the EXIF block of a picture tells by a number from 1 to 8. It is the one thing of that
 * block that a picture needs; a block that makes no sense counts as upright.
 */
record Orientation(int number) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int LONGEST_BLOCK = 1 << 20;
    private static final int APP1 = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;

    /** Whether width and height change places. */
    boolean turns() {
        return number >= 5;
    }

    static Orientation read(DataInputStream in, FileType type) {
        try {
            byte[] block = switch (type) {
                case JPEG -> fromJpeg(in);
                case PNG -> fromPng(in);
                case WEBP -> fromWebp(in);
                default -> null;
            };
            return block == null ? UPRIGHT : fromTiff(block);
        } catch (IOException | RuntimeException senseless) {
            return UPRIGHT;
        }
    }

    private static byte[] fromJpeg(DataInputStream in) throws IOException {
        in.readUnsignedShort();
        for (int marker = in.readUnsignedShort(); marker != START_OF_SCAN; marker = in.readUnsignedShort()) {
            byte[] segment = new byte[in.readUnsignedShort() - 2];
            in.readFully(segment);
            if (marker == APP1 && segment.length > 6 && new String(segment, 0, 4, StandardCharsets.US_ASCII).equals("Exif")) {
                return withoutPrefix(segment);
            }
        }
        return null;
    }

    private static byte[] fromPng(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        while (true) {
            long length = in.readInt() & 0xffffffffL;
            String name = fourLetters(in);
            if (name.equals("eXIf") && length < LONGEST_BLOCK) {
                return in.readNBytes((int) length);
            }
            in.skipNBytes(length + 4);
        }
    }

    private static byte[] fromWebp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        while (true) {
            String name = fourLetters(in);
            long length = Integer.reverseBytes(in.readInt()) & 0xffffffffL;
            if (name.equals("EXIF") && length < LONGEST_BLOCK) {
                byte[] block = in.readNBytes((int) length);
                return block.length > 6 && block[0] == 'E' ? withoutPrefix(block) : block;
            }
            in.skipNBytes(length + length % 2);
        }
    }

    private static String fourLetters(DataInputStream in) throws IOException {
        byte[] letters = in.readNBytes(4);
        if (letters.length < 4) {
            throw new EOFException();
        }
        return new String(letters, StandardCharsets.US_ASCII);
    }

    private static byte[] withoutPrefix(byte[] block) {
        byte[] tiff = new byte[block.length - 6];
        System.arraycopy(block, 6, tiff, 0, tiff.length);
        return tiff;
    }

    private static Orientation fromTiff(byte[] block) {
        ByteBuffer tiff = ByteBuffer.wrap(block);
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The picture as it was seen through the camera. */
    BufferedImage apply(BufferedImage picture) {
        if (number == 1) {
            return picture;
        }
        int w = picture.getWidth();
        int h = picture.getHeight();
        AffineTransform turn = switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        BufferedImage upright = new BufferedImage(turns() ? h : w, turns() ? w : h, picture.getType());
        var graphics = upright.createGraphics();
        graphics.drawImage(picture, turn, null);
        graphics.dispose();
        return upright;
    }
}
