package eu.hansa.web.desk;

import eu.hansa.content.Words;
import eu.hansa.content.check.Checks;
import eu.hansa.content.check.Finding;
import eu.hansa.content.workflow.Dossier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What was found about words of an item, told to the person at the desk. */
@RequestScoped
public class FindingWords {

    @Inject
    private Checks checks;
    @Inject
    private Messages messages;
    @Inject
    private FieldNames names;

    /** One finding; {@code mended} is what the field would be with it put right, null where only a person can do that. */
    public record Told(String field, String fieldName, String text, String passage, boolean blocks, String mended) {
    }

    List<Told> of(Dossier dossier, Words words) {
        words.body().clean();
        return checks.of(dossier.type(), dossier.language(), words, dossier.facts(), dossier.audiences()).stream()
                .map(finding -> told(dossier.type(), finding)).toList();
    }

    private Told told(String type, Finding finding) {
        return new Told(finding.field(), names.of(type, finding.field()), messages.text(finding.told()), finding.passage(),
                finding.blocks(), finding.mended());
    }
}
