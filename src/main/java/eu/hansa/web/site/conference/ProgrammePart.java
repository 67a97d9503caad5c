package eu.hansa.web.site.conference;

import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;

/** Where a conference's programme stands. */
@ApplicationScoped
public class ProgrammePart extends ConferencePart {

    static final String KEY = "programme";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String path(Language language) {
        return word(language, "conference.programme.path");
    }

    @Override
    public String answeredBy() {
        return "/WEB-INF/site/conference/programme.xhtml";
    }

    /** That of a session. */
    @Override
    public String anchor(String id) {
        return ProgrammeLayout.anchor(id);
    }

    @Override
    public boolean isScripted() {
        return true;
    }

    @Override
    public boolean isOnTheMap() {
        return true;
    }

    @Override
    String titleKey() {
        return "conference.programme.of";
    }

    @Override
    public Optional<JsonObjectBuilder> thing() {
        return Optional.of(conference().thing());
    }
}
