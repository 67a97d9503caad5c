package eu.hansa.web.site;

import eu.hansa.access.Viewer;
import eu.hansa.kernel.Language;
import eu.hansa.web.entry.SitePage;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;

/** Where the search stands. */
@ApplicationScoped
public class SearchPages implements SitePage, DescribedPage {

    static final String KEY = "search";

    @Inject
    private SearchPage page;
    @Inject
    private Texts texts;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String path(Language language) {
        return "/" + texts.get(language.locale(), "site.search.path");
    }

    @Override
    public String answeredBy() {
        return "/WEB-INF/site/search.xhtml";
    }

    @Override
    public Optional<Map<String, String>> find(Viewer viewer, Map<String, String> values) {
        return Optional.of(values);
    }

    @Override
    public String query() {
        return page.query();
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public String title() {
        return page.getTitle();
    }

    @Override
    public String description() {
        return page.getDescription();
    }

    @Override
    public Optional<JsonObjectBuilder> thing() {
        return Optional.empty();
    }
}
