package eu.hansa.web.entry;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.publication.Lookup;
import eu.hansa.publication.Published;
import eu.hansa.publication.PublicationReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From an address below a type's list to an item, or to a part of it. */
@ApplicationScoped
class ItemRoute {

    @Inject
    private PublicationReader publications;
    @Inject
    private PageFreshness freshness;
    @Inject
    private Parts parts;
    @Inject
    private SiteUrls urls;
    @Inject
    private SiteRequest site;

    /**
     * An address in its two halves.
     *
     * @param rest what follows the item's slug: empty for the item itself
     */
    record Place(String slug, String rest) {

        static Place of(String below) {
            int end = 0;
            while (end < below.length() && below.charAt(end) != '/' && below.charAt(end) != '.') {
                end++;
            }
            return new Place(below.substring(0, end), below.substring(end));
        }
    }

    /** @param below what follows the list's address and a slash */
    void open(String type, Language language, String below, Answer answer) throws IOException, ServletException {
        Place place = Place.of(below);
        Optional<Parts.Match<ItemPart>> part = parts.ofItem(type, language, place.rest());
        if (part.isEmpty() && !place.rest().isEmpty()) {
            String right = inTheWordsOf(language, type, place);
            if (right.equals(below)) {
                answer.missing();
            } else {
                answer.moved(urls.list(type, language) + "/" + Answer.encoded(right));
            }
            return;
        }
        Set<String> tags = part.map(match -> match.part().tags()).orElse(Set.of());
        // items of any type may be shown with it: related ones, and those of a group
        if (freshness.isKnown(urls.types(), language, tags, site.viewer(), answer.request(), answer.response())) {
            return;
        }
        Lookup lookup = publications.at(site.viewer(), type, language, place.slug());
        if (lookup instanceof Lookup.Found found) {
            show(found.published(), part.orElse(null), answer);
        } else if (lookup instanceof Lookup.Moved moved) {
            answer.moved(urls.item(type, language, moved.slug()) + place.rest());
        } else if (lookup instanceof Lookup.Gone) {
            answer.gone();
        } else {
            answer.missing();
        }
    }

    private void show(Published published, Parts.Match<ItemPart> match, Answer answer) throws IOException, ServletException {
        if (match == null) {
            site.detail(published);
            answer.by("/WEB-INF/site/" + published.type() + "/detail.xhtml");
            return;
        }
        Map<ContentId, Set<Language>> having = match.part().having(Map.of(published.id(), Set.of(published.language())));
        if (!having.getOrDefault(published.id(), Set.of()).contains(published.language())) {
            answer.missing();
            return;
        }
        site.part(published, match.part(), match.values());
        if (match.part().isScripted()) {
            answer.withScripts();
        }
        answer.by(match.part().answeredBy());
    }

    /** The same address below a list where its rest was in another language's words. */
    String inTheWordsOf(Language language, String type, Place place) {
        return place.slug() + parts.ofItemForeign(type, place.rest()).map(match -> match.path(language)).orElse(place.rest());
    }
}
