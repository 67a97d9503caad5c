package eu.hansa.web.desk;

import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.ConferenceType;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.kernel.ContentId;
import eu.hansa.web.entry.CurrentViewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The conference that a request of the programme's page is about, if this person may read it. */
@RequestScoped
class OpenConference {

    @Inject
    private Dossiers dossiers;
    @Inject
    private CurrentViewer viewer;

    /** Whatever the id names wrongly is not there. */
    Optional<Dossier> find(String id) {
        try {
            ContentId item = ContentId.parse(id);
            return dossiers.sourceLanguage(viewer.actor(), item).flatMap(source -> dossiers.open(viewer.actor(), item, source))
                    .filter(dossier -> dossier.type().equals(ConferenceType.KEY));
        } catch (IllegalArgumentException | NullPointerException malformed) {
            return Optional.empty();
        }
    }

    static ConferenceFacts facts(Dossier conference) {
        return (ConferenceFacts) conference.facts();
    }
}
