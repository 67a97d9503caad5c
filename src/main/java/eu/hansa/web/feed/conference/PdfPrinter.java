package eu.hansa.web.feed.conference;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Prints documents as PDF/UA (ISO 14289-1). Its letters are its own, and it fetches nothing: whatever a document refers
 * to stays where it is.
 */
@ApplicationScoped
class PdfPrinter {

    private static final String FOLDER = "/eu/hansa/web/feed/";
    private static final int REGULAR = 400;
    private static final int HEAVY = 600;

    /** As many at once as leave the rest of the portal room: printing takes a processor and some tens of megabytes. */
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** @return empty when so much is being printed that this one would have to wait for long */
    Optional<byte[]> print(Document document) {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(printed(document));
        } finally {
            free.release();
        }
    }

    private static byte[] printed(Document document) {
        document.head().appendElement("style").attr("type", "text/css").text(styles());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(256 * 1024);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(font("InterTight-Regular.ttf"), "Inter Tight", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font("InterTight-SemiBold.ttf"), "Inter Tight", HEAVY, FontStyle.NORMAL, true);
        builder.useFont(font("DejaVuSans.ttf"), "DejaVu Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font("DejaVuSans-Bold.ttf"), "DejaVu Sans", HEAVY, FontStyle.NORMAL, true);
        builder.useFont(font("DroidSansFallbackFull.ttf"), "Droid Sans Fallback", REGULAR, FontStyle.NORMAL, true);
        builder.withProducer("Hansa");
        builder.withW3cDocument(W3CDom.convert(document), "about:blank");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> PdfPrinter.class.getResourceAsStream(FOLDER + "fonts/" + name);
    }

    private static String styles() {
        try (InputStream stream = PdfPrinter.class.getResourceAsStream(FOLDER + "sheet.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
