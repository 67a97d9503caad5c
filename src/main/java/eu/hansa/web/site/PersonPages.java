package eu.hansa.web.site;

import eu.hansa.access.Viewer;
import eu.hansa.directory.Directory;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.Language;
import eu.hansa.web.entry.SitePage;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the pages of people stand: of those alone who agreed to one. */
@ApplicationScoped
public class PersonPages implements SitePage, DescribedPage {

    static final String SLUG = "slug";

    private static final int MOST_ON_THE_MAP = 5_000;

    @Inject
    private Directory directory;
    @Inject
    private PersonPage page;
    @Inject
    private SiteFrame frame;
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

    @Override
    public String title() {
        return page.getName();
    }

    @Override
    public String description() {
        return page.getDescription();
    }

    @Override
    public Optional<JsonObjectBuilder> thing() {
        JsonObjectBuilder person = Json.createObjectBuilder().add("@type", "Person").add("name", page.getName()).add("url", frame.getCanonical());
        if (page.getFunction() != null) {
            person.add("jobTitle", page.getFunction().text());
        }
        if (page.getOrganisation() != null) {
            person.add("affiliation", Json.createObjectBuilder().add("@type", "Organization").add("name", page.getOrganisation().text()));
        }
        return Optional.of(person);
    }
}
