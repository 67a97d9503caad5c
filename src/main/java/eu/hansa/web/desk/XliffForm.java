package eu.hansa.web.desk;

import eu.hansa.content.exchange.TranslationFiles;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Takes a translated file in, after what stands in the form was saved. */
@Named
@RequestScoped
public class XliffForm {

    private static final int MOST_MEGABYTES = 10;

    @Inject
    private ItemScreen screen;
    @Inject
    private TranslationFiles files;

    private Part file;

    public String take() {
        return screen.perform(null, "desk.xliff.taken", () -> {
            if (file == null || file.getSize() == 0) {
                throw Refusal.at("xliff", "xliff.none");
            }
            if (file.getSize() > MOST_MEGABYTES * 1024L * 1024L) {
                throw Refusal.at("xliff", "xliff.large", MOST_MEGABYTES);
            }
            screen.saveAll();
            try (InputStream content = file.getInputStream()) {
                files.take(screen.actor(), screen.item(), screen.language(), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
