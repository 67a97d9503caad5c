package eu.hansa.publication.search;

import eu.hansa.directory.Directory;
import eu.hansa.directory.PersonChanged;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/** People who agreed to a page. */
@ApplicationScoped
public class PersonSource implements SearchSource {

    private static final String KIND = "person";

    @Inject
    private Directory directory;
    @Inject
    private SearchChanges changes;
    @Inject
    private Languages languages;

    @Override
    public String kind() {
        return KIND;
    }

    void follow(@Observes PersonChanged changed) {
        changes.changed(KIND, List.of(changed.person()));
    }

    @Override
    public List<Long> after(long after, int atMost) {
        return directory.pagesAfter(after, atMost).stream().map(PersonEntry::id).toList();
    }

    @Override
    public Map<Long, List<Entry>> entries(Collection<Long> ids) {
        Map<Long, List<Entry>> entries = new HashMap<>();
        directory.persons(ids).values().stream().filter(PersonEntry::pageAgreed).forEach(person -> entries.put(person.id(), of(person)));
        return entries;
    }

    /** One entry in each language of the site: the page stands in all of them, whatever there is to be read on it. */
    private List<Entry> of(PersonEntry person) {
        List<Entry> entries = new ArrayList<>();
        for (Language language : languages.inOrder()) {
            List<Language> order = languages.preferring(language);
            entries.add(new Entry(KIND, Scope.open(language, List.of(language)), new Entry.Wording(person.name(),
                    Translated.of(person.functions(), order).map(Translated::text).orElse(null),
                    Translated.of(person.about(), order).map(about -> Jsoup.parse(about.text()).text()).orElse(null), null),
                    new Entry.Place(null, null, KIND, person.slug())));
        }
        return entries;
    }
}
