package eu.hansa.web.entry;

import eu.hansa.freshness.Freshness;
import eu.hansa.freshness.Reading;
import eu.hansa.kernel.Language;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.thesaurus.Thesaurus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Topics and series by their names in one language, kept for as long as no term was changed: every page shows some. */
@ApplicationScoped
public class Terms {

    @Inject
    private Thesaurus thesaurus;
    @Inject
    private Freshness freshness;

    private final Map<Language, Known> known = new ConcurrentHashMap<>();

    private record Known(List<TermLabel> sorted, Map<Long, TermLabel> byId, Reading reading) {
    }

    /** All of one kind, sorted as this language sorts. */
    public List<TermLabel> all(TermKind kind, Language language) {
        return in(language).sorted().stream().filter(label -> label.kind() == kind).toList();
    }

    public Optional<TermLabel> find(TermKind kind, String key, Language language) {
        return in(language).sorted().stream().filter(label -> label.kind() == kind && label.key().equals(key)).findFirst();
    }

    public Optional<TermLabel> find(long id, Language language) {
        return Optional.ofNullable(in(language).byId().get(id));
    }

    private Known in(Language language) {
        Known before = known.get(language);
        if (before != null && before.reading().holds()) {
            return before;
        }
        Reading reading = freshness.read(Set.of(Thesaurus.TAG));
        List<TermLabel> labels = thesaurus.labels(language);
        Known now = new Known(labels, labels.stream().collect(Collectors.toMap(TermLabel::id, Function.identity())), reading);
        known.put(language, now);
        return now;
    }
}
