package eu.hansa.web.site;

import eu.hansa.access.Viewer;
import eu.hansa.directory.Directory;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.Language;
import eu.hansa.web.entry.SitePage;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the pages of people stand: of those alone who agreed to one. */
@ApplicationScoped
public class PersonPages implements SitePage {

    static final String SLUG = "slug";

    private static final int MOST_ON_THE_MAP = 5_000;

    @Inject
    private Directory directory;
    @Inject
    private Texts texts;

    @Override
    public String key() {
        return "person";
    }

    @Override
    public String path(Language language) {
        return "/" + texts.get(language.locale(), "site.person.path") + "/{" + SLUG + "}";
    }

    @Override
    public String answeredBy() {
        return "/WEB-INF/site/person.xhtml";
    }

    @Override
    public Optional<Map<String, String>> find(Viewer viewer, Map<String, String> values) {
        return directory.page(values.get(SLUG)).map(person -> values);
    }

    @Override
    public List<Map<String, String>> onTheMap() {
        return directory.pagesAfter(0, MOST_ON_THE_MAP).stream().map(PersonEntry::slug).map(slug -> Map.of(SLUG, slug)).toList();
    }
}
