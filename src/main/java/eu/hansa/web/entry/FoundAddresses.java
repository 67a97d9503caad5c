package eu.hansa.web.entry;

import eu.hansa.kernel.Language;
import eu.hansa.publication.search.Entry;
import eu.hansa.publication.search.Hit;
import eu.hansa.workinggroup.paper.PaperSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The addresses of what was found. */
@ApplicationScoped
public class FoundAddresses {

    @Inject
    private SiteUrls urls;
    @Inject
    private Parts parts;
    @Inject
    private PaperUrls papers;

    public String of(Hit hit) {
        Entry.Place place = hit.place();
        Language language = hit.language();
        if (PaperSource.KIND.equals(place.part())) {
            return papers.href(Long.parseLong(place.value()), place.slug());
        }
        if (place.type() == null) {
            return parts.address(place.part(), language, Map.of("slug", place.value())).orElseThrow();
        }
        String item = urls.item(place.type(), language, place.slug());
        return place.part() == null ? item : parts.within(place.type(), item, language, place.part(), place.value()).orElse(item);
    }
}
