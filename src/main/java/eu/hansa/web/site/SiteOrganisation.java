package eu.hansa.web.site;

import eu.hansa.kernel.Language;
import eu.hansa.web.entry.SiteFiles;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;

/** Whoever publishes the site, in the words of schema.org. */
@ApplicationScoped
public class SiteOrganisation {

    @Inject
    private SiteUrls urls;
    @Inject
    private SiteFiles files;
    @Inject
    private Texts texts;

    public JsonObjectBuilder thing(Language language) {
        return Things.thing("Organization").add("name", name(language))
                .add("url", urls.absolute(urls.home(language))).add("logo", urls.absolute(files.address("mark.svg")));
    }

    public String name(Language language) {
        return texts.get(language.locale(), "site.name");
    }
}
