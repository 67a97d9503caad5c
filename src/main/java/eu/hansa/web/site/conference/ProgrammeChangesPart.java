package eu.hansa.web.site.conference;

import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** Where it stands what became new, moved or cancelled in a programme. */
@ApplicationScoped
public class ProgrammeChangesPart extends ConferencePart {

    static final String KEY = "programme-changes";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String path(Language language) {
        return word(language, "conference.programme.path") + word(language, "conference.changes.path");
    }

    @Override
    public String answeredBy() {
        return "/WEB-INF/site/conference/changes.xhtml";
    }

    @Override
    String titleKey() {
        return "conference.changes.of";
    }
}
