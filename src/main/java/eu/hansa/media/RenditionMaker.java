package eu.hansa.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.resizers.configurations.ScalingMode;

/**
 * Draws a picture anew in the widths in which pages show it. Only the pixels go over: upright, in sRGB, without any of
 * the metadata, colour profiles or stowaways of the file that came.
 *
 * <p>How large a picture would become is read from its header before one pixel is decoded, and pictures are decoded one
 * at a time, so that what this costs in memory is bounded however many people upload.
 */
@ApplicationScoped
public class RenditionMaker {

    /** The widths that pages ask for. */
    static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280, 1920);

    private static final Logger LOG = Logger.getLogger(RenditionMaker.class.getName());

    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 20_000;
    private static final int GREATEST_RATIO = 10;

    /** Above this, every second pixel of each line is enough for the widest rendition. */
    private static final long DECODED_WHOLE = 26_000_000;
    private static final long MOST_DRAWN = 12_000_000;

    private static final float QUALITY = 0.8f;
    private static final int OPAQUE = 0xff;

    private final Semaphore oneAtATime = new Semaphore(1, true);
    private final ServiceRegistry readers = readers();

    /**
     * @param type       the type of what was drawn, JPEG or PNG
     * @param width      of the picture that came, upright
     * @param renditions the bytes by width, narrowest first
     */
    record Drawn(FileType type, int width, int height, Map<Integer, byte[]> renditions) {
    }

    /** Formats are asked by class and never by scanning, which the server's other applications would notice. */
    private static ServiceRegistry readers() {
        ServiceRegistry registry = new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
        for (Iterator<ImageReaderSpi> known = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
                known.hasNext();) {
            ImageReaderSpi reader = known.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio.")) {
                registry.registerServiceProvider(reader, ImageReaderSpi.class);
            }
        }
        registry.registerServiceProvider(new JPEGImageReaderSpi(), ImageReaderSpi.class);
        registry.registerServiceProvider(new WebPImageReaderSpi(), ImageReaderSpi.class);
        return registry;
    }

    private ImageReader reader(FileType type) throws IOException {
        String wanted = switch (type) {
            case JPEG -> JPEGImageReaderSpi.class.getName();
            case WEBP -> WebPImageReaderSpi.class.getName();
            default -> "com.sun.imageio.plugins.png.PNGImageReaderSpi";
        };
        for (Iterator<ImageReaderSpi> all = readers.getServiceProviders(ImageReaderSpi.class, false); all.hasNext();) {
            ImageReaderSpi candidate = all.next();
            if (candidate.getClass().getName().equals(wanted)) {
                return candidate.createReaderInstance();
            }
        }
        throw new IllegalStateException("This Java has no " + wanted);
    }

    /**
     * @throws Refusal at the field {@code file}: {@code media.too-many-pixels}, {@code media.shape}, {@code media.broken}
     */
    Drawn draw(Path picture, FileType type) throws IOException {
        ImageReader reader = reader(type);
        try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            refuseBomb(width, height);
            oneAtATime.acquireUninterruptibly();
            try {
                return drawn(decode(reader, width, height), width, height, type, orientation(picture, type));
            } finally {
                oneAtATime.release();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            // what decoders throw at damaged files is of every kind
            LOG.log(Level.FINE, "a picture could not be read", e);
            throw Refusal.at("file", "media.broken");
        } finally {
            reader.dispose();
        }
    }

    private static void refuseBomb(int width, int height) {
        if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
            throw Refusal.at("file", "media.too-many-pixels", width, height, MOST_PIXELS / 1_000_000);
        }
        if (Math.max(width, height) > (long) GREATEST_RATIO * Math.min(width, height)) {
            throw Refusal.at("file", "media.shape", GREATEST_RATIO);
        }
    }

    private static Orientation orientation(Path picture, FileType type) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(picture)))) {
            return Orientation.read(in, type);
        }
    }

    private static BufferedImage decode(ImageReader reader, int width, int height) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        if ((long) width * height > DECODED_WHOLE) {
            param.setSourceSubsampling(2, 2, 0, 0);
        }
        return reader.read(0, param);
    }

    private static Drawn drawn(BufferedImage decoded, int width, int height, FileType came, Orientation held) throws IOException {
        BufferedImage plain = withGreysAsTheyLook(decoded);
        boolean seeThrough = came != FileType.JPEG && isSeenThrough(plain);
        int broad = held.turns() ? plain.getHeight() : plain.getWidth();
        int tall = held.turns() ? plain.getWidth() : plain.getHeight();
        Map<Integer, BufferedImage> sizes = new TreeMap<>();
        BufferedImage from = plain;
        List<Integer> widths = widths(broad, tall);
        for (int i = widths.size() - 1; i >= 0; i--) {
            int w = widths.get(i);
            int h = Math.max(1, Math.round((float) w * tall / broad));
            boolean first = from == plain;
            BufferedImage scaled = Thumbnails.of(from).forceSize(first && held.turns() ? h : w, first && held.turns() ? w : h)
                    .imageType(seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                    .scalingMode(ScalingMode.PROGRESSIVE_BILINEAR).asBufferedImage();
            from = first ? held.apply(scaled) : scaled;
            sizes.put(w, from);
        }
        FileType type = came == FileType.JPEG || !seeThrough && isPhotograph(sizes) ? FileType.JPEG : FileType.PNG;
        Map<Integer, byte[]> renditions = new LinkedHashMap<>();
        for (Map.Entry<Integer, BufferedImage> size : sizes.entrySet()) {
            renditions.put(size.getKey(), type == FileType.JPEG ? jpeg(size.getValue()) : png(size.getValue()));
        }
        return new Drawn(type, held.turns() ? height : width, held.turns() ? width : height, renditions);
    }

    /** The widths that this picture can fill, and its own where the next of them would leave much unused. */
    static List<Integer> widths(int width, int height) {
        List<Integer> fitting = new ArrayList<>();
        for (int candidate : WIDTHS) {
            if (candidate <= width && (fitting.isEmpty() || (long) candidate * candidate * height / width <= MOST_DRAWN)) {
                fitting.add(candidate);
            }
        }
        int widest = WIDTHS.get(WIDTHS.size() - 1);
        if (fitting.isEmpty() || width < widest && width > 1.2 * fitting.get(fitting.size() - 1)
                && (long) width * height <= MOST_DRAWN) {
            fitting.add(width);
        }
        return fitting;
    }

    /**
     * Greys in more than eight bits, or with transparency, are taken for linear light by Java's colour conversion and
     * would come out too pale: their numbers go over as they are.
     */
    private static BufferedImage withGreysAsTheyLook(BufferedImage image) {
        boolean grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && !(image.getColorModel() instanceof IndexColorModel);
        if (!grey || image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return image;
        }
        int shift = Math.max(0, image.getSampleModel().getSampleSize(0) - 8);
        boolean alpha = image.getColorModel().hasAlpha();
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(),
                alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        WritableRaster raster = image.getRaster();
        int bands = raster.getNumBands();
        int[] line = new int[image.getWidth() * bands];
        int[] pixels = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getPixels(0, y, image.getWidth(), 1, line);
            for (int x = 0; x < pixels.length; x++) {
                int level = line[x * bands] >> shift;
                int cover = alpha ? line[x * bands + bands - 1] >> shift : OPAQUE;
                pixels[x] = cover << 24 | level << 16 | level << 8 | level;
            }
            plain.setRGB(0, y, pixels.length, 1, pixels, 0, pixels.length);
        }
        return plain;
    }

    private static boolean isSeenThrough(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int[] line = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int pixel : line) {
                if (pixel >>> 24 != OPAQUE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A drawing is what PNG writes no longer than JPEG, in the width that most pages show. */
    private static boolean isPhotograph(Map<Integer, BufferedImage> sizes) throws IOException {
        BufferedImage sample = sizes.containsKey(640) ? sizes.get(640) : sizes.values().iterator().next();
        return png(sample).length > jpeg(sample).length * 1.2;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return written(image, writer, param);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        BufferedImage smallest = withPalette(image);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0f);
        return written(smallest, writer, param);
    }

    private static byte[] written(BufferedImage image, ImageWriter writer, ImageWriteParam param) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The same pixels as numbers of a palette, where they have no more than 256 colours. */
    private static BufferedImage withPalette(BufferedImage image) {
        Map<Integer, Integer> palette = new LinkedHashMap<>();
        int[] line = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int pixel : line) {
                if (!palette.containsKey(pixel)) {
                    if (palette.size() == 256) {
                        return image;
                    }
                    palette.put(pixel, palette.size());
                }
            }
        }
        int[] colours = new int[palette.size()];
        palette.forEach((colour, number) -> colours[number] = colour);
        int bits = colours.length <= 2 ? 1 : colours.length <= 4 ? 2 : colours.length <= 16 ? 4 : 8;
        IndexColorModel model = new IndexColorModel(bits, colours.length, colours, 0, image.getColorModel().hasAlpha(), -1,
                DataBuffer.TYPE_BYTE);
        BufferedImage indexed = new BufferedImage(model, model.createCompatibleWritableRaster(image.getWidth(), image.getHeight()),
                false, null);
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int x = 0; x < line.length; x++) {
                indexed.getRaster().setSample(x, y, 0, palette.get(line[x]));
            }
        }
        return indexed;
    }
}
