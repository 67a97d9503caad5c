package eu.hansa.web.entry;

import eu.hansa.access.Viewer;
import eu.hansa.content.check.OwnLinks;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.publication.Place;
import eu.hansa.publication.PublicationReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which links in a text name an item of this site, written as a path or as a whole address. */
@ApplicationScoped
class LinkedPlaces implements OwnLinks {

    /** A language, the word of a type, an item's slug; whatever follows belongs to the item. */
    private static final Pattern ITEM = Pattern.compile("/([a-zA-Z-]{2,12})/([^/?#.]+)/([a-z0-9-]+)(?:[/?#.].*)?");

    @Inject
    private SiteUrls urls;
    @Inject
    private Languages languages;
    @Inject
    private PublicationReader publications;

    @Override
    public Set<String> toNowhere(Viewer viewer, Collection<String> links) {
        Map<String, Place> named = new HashMap<>();
        links.forEach(link -> place(link).ifPresent(place -> named.put(link, place)));
        Set<Place> reachable = publications.reachable(viewer, Set.copyOf(named.values()));
        return named.keySet().stream().filter(link -> !reachable.contains(named.get(link))).collect(Collectors.toSet());
    }

    private Optional<Place> place(String link) {
        String start = urls.absolute("/");
        Matcher item = ITEM.matcher(link.startsWith(start) ? link.substring(start.length() - 1) : link);
        if (!item.matches()) {
            return Optional.empty();
        }
        Optional<Language> language = languages.find(item.group(1));
        return language.flatMap(known -> urls.typeOf(known, item.group(2)).filter(type -> !urls.isPast(type, known, item.group(3)))
                .map(type -> new Place(type, known, item.group(3))));
    }
}
