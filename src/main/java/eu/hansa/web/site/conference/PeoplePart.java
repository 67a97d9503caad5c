package eu.hansa.web.site.conference;

import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** Where those who take part in a conference stand. */
@ApplicationScoped
public class PeoplePart extends ConferencePart {

    static final String KEY = "people";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String path(Language language) {
        return word(language, "conference.people.path");
    }

    @Override
    public String answeredBy() {
        return "/WEB-INF/site/conference/participants.xhtml";
    }

    @Override
    public boolean isOnTheMap() {
        return true;
    }

    @Override
    String titleKey() {
        return "conference.people.of";
    }
}
