package eu.hansa.given;

import eu.hansa.kernel.Language;
import eu.hansa.web.entry.ItemPart;
import jakarta.enterprise.context.ApplicationScoped;

/** A file with an id in its address that only tests have; see {@link GivenNoteServlet}. */
@ApplicationScoped
public class GivenNotePart implements ItemPart {

    @Override
    public String key() {
        return "given-note";
    }

    @Override
    public String type() {
        return "conference";
    }

    @Override
    public String path(Language language) {
        return "/given/{id}.txt";
    }

    @Override
    public String answeredBy() {
        return GivenNoteServlet.NAME;
    }
}
