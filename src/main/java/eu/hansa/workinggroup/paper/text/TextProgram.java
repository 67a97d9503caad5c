package eu.hansa.workinggroup.paper.text;

import eu.hansa.media.FileType;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;

/** Writes the text of one file into another, as UTF-8; to be run by {@link TextReader} alone. */
public final class TextProgram {

    static final int LOCKED = 3;

    /** A long presentation has some two thousand. */
    private static final int MOST_ENTRIES = 5_000;

    private TextProgram() {
    }

    /** @param arguments type, path, how many characters are wanted at most, and where to: libraries talk on the standard output */
    public static void main(String[] arguments) throws Exception {
        try (Writer out = Files.newBufferedWriter(Path.of(arguments[3]))) {
            write(FileType.valueOf(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]), out);
        } catch (EncryptedDocumentException locked) {
            System.exit(LOCKED);
        }
    }

    private static void write(FileType type, Path file, int atMost, Writer out) throws Exception {
        if (type == FileType.TXT || type == FileType.ICS) {
            copy(file, atMost, out);
            return;
        }
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
        ParseContext context = new ParseContext();
        // what is embedded is none of the paper's own words
        context.set(DocumentSelector.class, embedded -> false);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            parser(type).parse(in, new BodyContentHandler(new WriteOutContentHandler(out, atMost)), new Metadata(), context);
        } catch (Exception e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                throw e;
            }
        }
    }

    private static void copy(Path file, int atMost, Writer out) throws IOException {
        char[] buffer = new char[8192];
        try (Reader in = Files.newBufferedReader(file)) {
            int left = atMost;
            for (int n = in.read(buffer); n >= 0 && left > 0; n = in.read(buffer)) {
                out.write(buffer, 0, Math.min(n, left));
                left -= n;
            }
        }
    }

    private static Parser parser(FileType type) {
        return switch (type) {
            case PDF -> new PDFParser();
            case DOCX, XLSX, PPTX -> new OOXMLParser();
            case ODT, ODS, ODP -> new OpenDocumentParser();
            default -> throw new IllegalArgumentException("No words are looked for in " + type);
        };
    }
}
