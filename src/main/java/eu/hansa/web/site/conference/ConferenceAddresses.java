package eu.hansa.web.site.conference;

import eu.hansa.kernel.Language;
import eu.hansa.publication.Published;
import eu.hansa.web.entry.Parts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The addresses below that of a conference, and those of people. What nobody has built has none. */
@ApplicationScoped
public class ConferenceAddresses {

    @Inject
    private Parts parts;

    public String programme(Published conference) {
        return parts.address(conference, ProgrammePart.KEY, Map.of()).orElseThrow();
    }

    public String session(Published conference, String sessionId) {
        return programme(conference) + "#" + ProgrammeLayout.anchor(sessionId);
    }

    public String people(Published conference) {
        return parts.address(conference, PeoplePart.KEY, Map.of()).orElseThrow();
    }

    public String changes(Published conference) {
        return parts.address(conference, ProgrammeChangesPart.KEY, Map.of()).orElseThrow();
    }

    public String changes(Published conference, int since) {
        return changes(conference) + "?since=" + since;
    }

    /** Null where there is none. */
    public String pdf(Published conference) {
        return parts.address(conference, "programme-pdf", Map.of()).orElse(null);
    }

    /** Null where there is none. */
    public String calendar(Published conference) {
        return parts.address(conference, "calendar", Map.of()).orElse(null);
    }

    /** Null where there is none. */
    public String calendar(Published conference, String sessionId) {
        return parts.address(conference, "session-calendar", Map.of("id", sessionId)).orElse(null);
    }

    public Optional<String> person(Language language, String slug) {
        return parts.address("person", language, Map.of("slug", slug));
    }
}
