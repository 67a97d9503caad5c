package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Facts;
import eu.hansa.content.FactsRevision;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;

/** Writes the next revision of an item's facts; in force at once for all its languages. */
@ApplicationScoped
@Transactional
public class SaveFacts {

    @Inject
    private ContentRepository content;
    @Inject
    private ContentTypes types;
    @Inject
    private Validator validator;
    @Inject
    private Steps steps;

    /**
     * @param startedFrom the number of the facts that the form began with
     * @throws Refusal {@code facts.collision} when somebody else saved facts since; or with a part for each wrong field
     */
    public void save(Actor actor, ContentId id, Facts facts, int startedFrom) {
        ContentItem item = steps.begin(actor, id, null, Verb.WRITE_FACTS);
        List<Refusal> wrong = validator.validate(facts).stream()
                .map(v -> Refusal.at(v.getPropertyPath().toString(), v.getMessageTemplate().replaceAll("[{}]", ""),
                        v.getConstraintDescriptor().getAttributes().getOrDefault("max", "")))
                .toList();
        if (!wrong.isEmpty()) {
            throw Refusal.all(wrong);
        }
        FactsRevision inForce = content.factsRevision(item, item.factsNo()).orElse(null);
        if (inForce != null && inForce.facts().equals(types.write(facts))) {
            return;
        }
        if (item.factsNo() != startedFrom) {
            throw Refusal.because("facts.collision", inForce == null ? "" : inForce.authorName());
        }
        content.writeFacts(item, facts, actor);
        steps.end(Verb.WRITE_FACTS, item, null, actor, null, null);
    }
}
