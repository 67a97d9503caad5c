package eu.hansa.publication.search;

import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import eu.hansa.content.ContentTypes;
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
import java.util.Set;
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
    private ContentTypes types;
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
                ofItem.addAll(own(item));
                parts.stream().filter(part -> part.type().equals(item.published().type())).forEach(part -> ofItem.addAll(part.of(item)));
            }
        }
        return entries;
    }

    /**
     * One entry, or where parts have an audience of their own one for each circle of readers, from the widest: whoever
     * belongs to a narrower one finds that in its stead.
     */
    private List<Entry> own(Projection item) {
        Audience group = item.published().groupId() == null ? null : Audience.group(item.published().groupId());
        List<Audience> circles = Stream.of(Audience.PUBLIC, Audience.SIGNED_IN, group).filter(Objects::nonNull).toList();
        int widest = (int) circles.stream().takeWhile(circle -> !item.audiences().contains(circle)).count();
        if (widest >= circles.size() || !types.get(item.published().type()).hasPartsOfItsOwnAudience()) {
            return List.of(entry(projections.seenBy(Viewer.anonymous(), item), Scope.of(item)));
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = widest; i < circles.size(); i++) {
            Set<Audience> readers = i == widest ? item.audiences() : Set.of(circles.get(i));
            entries.add(entry(projections.seenBy(new Viewer(Set.copyOf(circles.subList(0, i + 1))), item),
                    Scope.of(item).seenBy(readers, Set.copyOf(circles.subList(i + 1, circles.size())))));
        }
        return entries;
    }

    private static Entry entry(Published text, Scope scope) {
        String all = Stream.of(text.body().searchableText(), text.facts().author()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return new Entry(text.type(), scope, new Entry.Wording(text.title(), text.summary(), all, null),
                Entry.Place.item(text.type(), text.slug()));
    }
}
