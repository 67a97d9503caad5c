package eu.hansa.web.desk;

import eu.hansa.content.ItemLinks;
import eu.hansa.content.Words;
import eu.hansa.content.check.ExternalLinks;
import eu.hansa.content.check.Finding;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Readiness;
import eu.hansa.web.entry.CurrentViewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What was found about words of an item, told to the person at the desk. */
@RequestScoped
public class FindingWords {

    private static final Logger LOG = Logger.getLogger(FindingWords.class.getName());

    @Inject
    private Readiness readiness;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private ExternalLinks externalLinks;
    @Inject
    private Messages messages;
    @Inject
    private FieldNames names;

    /** One finding; {@code mended} is what the field would be with it put right, null where only a person can do that. */
    public record Told(String field, String fieldName, String text, String passage, boolean blocks, String mended) {
    }

    /** About words that somebody is writing. */
    List<Told> of(Dossier dossier, Words words) {
        words.body().clean();
        want(ItemLinks.all(words.body()));
        return told(dossier.type(), readiness.of(viewer.actor(), dossier.id(), dossier.language(), words));
    }

    List<Told> told(String type, List<Finding> findings) {
        return findings.stream().map(finding -> told(type, finding)).toList();
    }

    /** What is asked for now is known a little later; whether it could be noted is of no matter to whoever writes. */
    private void want(Set<String> links) {
        try {
            externalLinks.want(links);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "Links were not noted to be looked after; the next look at the text does it", e);
        }
    }

    private Told told(String type, Finding finding) {
        return new Told(finding.field(), names.of(type, finding.field()), messages.text(finding.told()), finding.passage(),
                finding.blocks(), finding.mended());
    }
}
