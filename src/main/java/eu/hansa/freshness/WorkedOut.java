package eu.hansa.freshness;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;

/**
 * Knows of what is worked out from all texts whether that was done to the end, for the languages that the site has. From
 * then on each change keeps it up.
 */
@ApplicationScoped
@Transactional
public class WorkedOut {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Languages languages;

    /** @param what a word of its own for each thing that is worked out */
    public boolean isWhole(String what) {
        WorkedOutMark mark = entities.find(WorkedOutMark.class, what);
        return mark != null && mark.languages().equals(siteLanguages());
    }

    public void toTheEnd(String what) {
        entities.merge(new WorkedOutMark(what, siteLanguages()));
    }

    private String siteLanguages() {
        return languages.inOrder().stream().map(Language::tag).sorted().collect(Collectors.joining(","));
    }
}
