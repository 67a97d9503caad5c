package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.TranslationTask;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says who is to translate an item into a language, and by when. */
@ApplicationScoped
@Transactional
public class AssignTranslation {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Steps steps;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "hansa.time-zone", defaultValue = "Europe/Brussels")
    private ZoneId zone;

    /**
     * @param assignee the account; null for nobody
     * @param name     what that person is called
     * @param due      the last day on which it is in time; null for any
     * @throws Refusal {@code assign.source} for the language in which the item is written first; at {@code due} for a day that is
     *                 over, and at {@code assignee} for a day without somebody
     */
    public void assign(Actor actor, ContentId id, Language language, Long assignee, String name, LocalDate due) {
        ContentItem item = steps.begin(actor, id, language, Verb.ASSIGN);
        if (language.equals(item.sourceLanguage())) {
            throw Refusal.because("assign.source");
        }
        if (due != null && assignee == null) {
            throw Refusal.at("assignee", "assign.nobody");
        }
        if (due != null && due.isBefore(LocalDate.ofInstant(clock.instant(), zone))) {
            throw Refusal.at("due", "assign.over");
        }
        TranslationTask task = of(List.of(id)).stream().filter(each -> each.language().equals(language)).findFirst().orElse(null);
        if (task == null) {
            task = new TranslationTask(id, language);
            entities.persist(task);
        }
        task.give(assignee, assignee == null ? null : name, due);
        steps.end(Verb.ASSIGN, item, language, actor, null, assignee == null ? null : name);
    }

    /** What was said of these items; one query. The caller has asked whether they may be opened. */
    public List<TranslationTask> of(Collection<ContentId> items) {
        return items.isEmpty() ? List.of() : entities.createQuery("select k from TranslationTask k where k.itemId in :items", TranslationTask.class)
                .setParameter("items", items.stream().map(ContentId::value).collect(Collectors.toSet())).getResultList();
    }
}
