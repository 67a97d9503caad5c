package eu.hansa.publication.search;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Languages;
import eu.hansa.publication.Projection;
import eu.hansa.publication.Projections;
import eu.hansa.publication.PublicationChanged;
import eu.hansa.publication.Published;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is published, of every content type, and what the types add of its parts. */
@ApplicationScoped
public class ItemSource implements SearchSource {

    private static final String KIND = "item";

    @Inject
    private Projections projections;
    @Inject
    private SearchChanges changes;
    @Inject
    private Languages languages;
    @Inject
    @Any
    private Instance<SearchParts> parts;

    @Override
    public String kind() {
        return KIND;
    }

    void follow(@Observes PublicationChanged changed) {
        changes.changed(KIND, List.of(changed.item().value()));
    }

    @Override
    public List<Long> after(long after, int atMost) {
        return projections.itemsAfter(after, atMost).stream().map(ContentId::value).toList();
    }

    @Override
    public Map<Long, List<Entry>> entries(Collection<Long> ids) {
        Map<Long, List<Entry>> entries = new HashMap<>();
        for (Projection item : projections.of(ids.stream().map(ContentId::new).toList())) {
            if (languages.contains(item.published().language())) {
                List<Entry> ofItem = entries.computeIfAbsent(item.published().id().value(), id -> new ArrayList<>());
                ofItem.add(entry(item));
                parts.stream().filter(part -> part.type().equals(item.published().type())).forEach(part -> ofItem.addAll(part.of(item)));
            }
        }
        return entries;
    }

    private static Entry entry(Projection item) {
        Published text = item.published();
        String all = Stream.of(text.body().searchableText(), text.facts().author()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return new Entry(text.type(), Scope.of(item), new Entry.Wording(text.title(), text.summary(), all, null),
                Entry.Place.item(text.type(), text.slug()));
    }
}
