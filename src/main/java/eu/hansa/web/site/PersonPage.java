package eu.hansa.web.site;

import eu.hansa.directory.Directory;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import eu.hansa.web.entry.SiteRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The page of a person. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    private SiteRequest site;
    @Inject
    private Directory directory;
    @Inject
    private Languages languages;

    private final Once<PersonEntry> person = new Once<>(this::findPerson);

    private PersonEntry findPerson() {
        return directory.page(site.values().get(PersonPages.SLUG)).orElseThrow();
    }

    public String getName() {
        return person.get().name();
    }

    /** What the person does; null where nothing is said. */
    public Translated getFunction() {
        return text(person.get().functions());
    }

    /** Sanitised markup; null where nothing is said. */
    public Translated getAbout() {
        return text(person.get().about());
    }

    private Translated text(Map<String, String> byLanguage) {
        return Translated.of(byLanguage, languages.preferring(site.language())).orElse(null);
    }
}
