package eu.hansa.media;

import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what a file is from its bytes. Its name is asked only to tell a person who was deceived from one who tried
 * a type that the site does not take.
 */
@ApplicationScoped
public class TypeSniffer {

    private static final int HEAD = 4096;
    private static final int MOST_ENTRIES = 20_000;
    private static final int LONGEST_PART = 1 << 20;

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Text that a browser or a system would run. */
    private static final Set<String> NOT_PLAIN = Set.of("text/html", "text/x-php", "text/x-jsp", "text/x-vbscript");

    /** What a picture or PDF is by its first bytes; enough to know which limit holds before all of it is here. */
    Optional<FileType> glance(Path file) throws IOException {
        byte[] head = head(file);
        if (startsWith(head, 0, JPEG)) {
            return Optional.of(FileType.JPEG);
        }
        if (startsWith(head, 0, PNG)) {
            return Optional.of(FileType.PNG);
        }
        if (startsWith(head, 0, "RIFF".getBytes(StandardCharsets.US_ASCII))
                && startsWith(head, 8, "WEBP".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of(FileType.WEBP);
        }
        return startsWith(head, 0, PDF) ? Optional.of(FileType.PDF) : Optional.empty();
    }

    /**
     * @throws Refusal at the field {@code file}: {@code media.empty}, {@code media.macros}, {@code media.encoding},
     *         {@code media.disguised} when the name promises a type that the site takes and the bytes are none or one of
     *         another kind, {@code media.type} when neither is
     */
    public FileType sniff(Path file, String claimedName) throws IOException {
        if (Files.size(file) == 0) {
            throw Refusal.at("file", "media.empty");
        }
        String extension = FileName.claimed(claimedName).extension();
        Optional<FileType> claimed = FileType.claimedBy(extension);
        Optional<FileType> found = glance(file);
        if (found.isEmpty()) {
            found = startsWith(head(file), 0, ZIP) ? zipped(file) : text(file, claimed);
        }
        if (found.isEmpty() || claimed.isPresent() && claimed.get().kind() != found.get().kind()) {
            throw claimed.isPresent() ? Refusal.at("file", "media.disguised", extension.toUpperCase(Locale.ROOT))
                    : Refusal.at("file", "media.type");
        }
        return found.get();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] bytes, int from, byte[] start) {
        return bytes.length >= from + start.length && Arrays.equals(bytes, from, from + start.length, start, 0, start.length);
    }

    /** Office and OpenDocument files are told by the structure inside; any other archive is none of ours. */
    private static Optional<FileType> zipped(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return Optional.empty();
            }
            refuseMacros(zip);
            ZipEntry contentTypes = zip.getEntry("[Content_Types].xml");
            if (contentTypes != null && zip.getEntry("_rels/.rels") != null) {
                return office(part(zip, contentTypes));
            }
            ZipEntry mimetype = zip.getEntry("mimetype");
            if (mimetype != null && zip.getEntry("content.xml") != null && zip.getEntry("META-INF/manifest.xml") != null) {
                return FileType.ofMediaType(part(zip, mimetype).strip());
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static void refuseMacros(ZipFile zip) {
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            String name = entries.nextElement().getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/")) {
                throw Refusal.at("file", "media.macros");
            }
        }
    }

    private static Optional<FileType> office(String contentTypes) {
        String lower = contentTypes.toLowerCase(Locale.ROOT);
        if (lower.contains("macroenabled") || lower.contains("vbaproject")) {
            throw Refusal.at("file", "media.macros");
        }
        if (lower.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(FileType.DOCX);
        }
        if (lower.contains("spreadsheetml.sheet.main+xml")) {
            return Optional.of(FileType.XLSX);
        }
        return lower.contains("presentationml.presentation.main+xml") ? Optional.of(FileType.PPTX) : Optional.empty();
    }

    /** A small part of the archive, read no further than it may sensibly be long, however much it would unpack to. */
    private static String part(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_PART), StandardCharsets.UTF_8);
        }
    }

    private static Optional<FileType> text(Path file, Optional<FileType> claimed) throws IOException {
        MediaType looksLike;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            looksLike = magic().detect(in, new Metadata());
        }
        boolean words = looksLike.getType().equals("text") || looksLike.getType().equals("message");
        if (!words && !looksLike.equals(MediaType.OCTET_STREAM) || NOT_PLAIN.contains(looksLike.toString())) {
            return Optional.empty();
        }
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT))) {
            return readable(reader);
        } catch (CharacterCodingException notUtf8) {
            if (claimed.filter(type -> type == FileType.TXT || type == FileType.ICS).isPresent() && isOldText(file)) {
                throw Refusal.at("file", "media.encoding");
            }
            return Optional.empty();
        }
    }

    /** Whether these may be words in an encoding of one byte a letter, or in UTF-16. */
    private static boolean isOldText(Path file) throws IOException {
        byte[] head = head(file);
        if (startsWith(head, 0, new byte[] {(byte) 0xff, (byte) 0xfe}) || startsWith(head, 0, new byte[] {(byte) 0xfe, (byte) 0xff})) {
            return true;
        }
        for (byte b : head) {
            if (isControl((char) (b & 0xff))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    }

    private static Optional<FileType> readable(Reader reader) throws IOException {
        StringBuilder start = new StringBuilder();
        char[] buffer = new char[8192];
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
            for (int i = 0; i < n; i++) {
                if (isControl(buffer[i])) {
                    return Optional.empty();
                }
            }
            if (start.length() < HEAD) {
                start.append(buffer, 0, n);
            }
        }
        String opening = (start.length() > 0 && start.charAt(0) == '\ufeff' ? start.substring(1) : start.toString()).stripLeading();
        if (opening.startsWith("#!") || opening.startsWith("<")) {
            return Optional.empty();
        }
        return Optional.of(opening.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15) ? FileType.ICS : FileType.TXT);
    }

    private static MimeTypes magic() {
        return MimeTypesHolder.TYPES;
    }

    private static final class MimeTypesHolder {
        private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes(TikaConfig.class.getClassLoader());
    }
}
