package eu.hansa.web.entry;

import eu.hansa.access.Viewer;
import eu.hansa.content.ItemLinks.Reference;
import eu.hansa.content.OwnLinks;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.publication.Addresses;
import eu.hansa.publication.Place;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Teaser;
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
    private static final Pattern ITEM = Pattern.compile("/([a-zA-Z-]{2,12})/([^/?#.]+)/([a-z0-9-]+)((?:[/?#.].*)?)");

    @Inject
    private SiteUrls urls;
    @Inject
    private Languages languages;
    @Inject
    private Addresses addresses;
    @Inject
    private PublicationReader publications;

    @Override
    public Map<String, String> references(Collection<String> links) {
        Map<String, Named> named = new HashMap<>();
        links.forEach(link -> named(link).ifPresent(place -> named.put(link, place)));
        Map<Place, ContentId> items = addresses.items(named.values().stream().map(Named::place).collect(Collectors.toSet()));
        Map<String, String> references = new HashMap<>();
        named.forEach((link, name) -> Optional.ofNullable(items.get(name.place()))
                .ifPresent(item -> references.put(link, new Reference(item, name.rest()).link())));
        return references;
    }

    @Override
    public Set<String> toNowhere(Viewer viewer, Collection<String> links) {
        Map<String, String> references = references(links);
        Map<String, ContentId> items = new HashMap<>();
        links.forEach(link -> Reference.of(references.getOrDefault(link, link)).ifPresent(reference -> items.put(link, reference.item())));
        Set<ContentId> there = publications.everyLanguage(viewer, Set.copyOf(items.values())).stream().map(Teaser::id).collect(Collectors.toSet());
        return links.stream().filter(link -> items.containsKey(link) ? !there.contains(items.get(link)) : named(link).isPresent())
                .collect(Collectors.toSet());
    }

    /** A link taken apart: the item's place, and what follows its address. */
    private record Named(Place place, String rest) {
    }

    private Optional<Named> named(String link) {
        String start = urls.absolute("/");
        Matcher item = ITEM.matcher(link.startsWith(start) ? link.substring(start.length() - 1) : link);
        if (!item.matches()) {
            return Optional.empty();
        }
        Optional<Language> language = languages.find(item.group(1));
        return language.flatMap(known -> urls.typeOf(known, item.group(2)).filter(type -> !urls.isPast(type, known, item.group(3)))
                .map(type -> new Named(new Place(type, known, item.group(3)), item.group(4))));
    }
}
