package eu.hansa.workinggroup.paper;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.TimeWindow;
import eu.hansa.kernel.Translated;
import eu.hansa.publication.search.Entry;
import eu.hansa.publication.search.Scope;
import eu.hansa.publication.search.SearchChanges;
import eu.hansa.publication.search.SearchSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Papers to be found, by their titles and by what stands in the newest version; each by those who may have it. */
@ApplicationScoped
public class PaperSource implements SearchSource {

    public static final String KIND = "paper";
    private static final int AFTER_THE_PAGES = ObserverMethod.DEFAULT_PRIORITY + 1;

    @Inject
    private PaperTexts papers;
    @Inject
    private SearchChanges changes;
    @Inject
    private Languages languages;
    @Inject
    @ConfigProperty(name = "hansa.time-zone", defaultValue = "Europe/Brussels")
    private ZoneId zone;

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * After the page of its group: whatever is published bumps its stamps first and is numbered for search then, and of two
     * transactions with two orders each would wait for the other.
     */
    void follow(@Observes @Priority(AFTER_THE_PAGES) PaperChanged changed) {
        changes.changed(KIND, List.of(changed.paper()));
    }

    @Override
    public List<Long> after(long after, int atMost) {
        return papers.after(after, atMost);
    }

    @Override
    public Map<Long, List<Entry>> entries(Collection<Long> ids) {
        Map<Long, List<Entry>> entries = new HashMap<>();
        papers.find(ids).forEach(paper -> entries.put(paper.id(), of(paper)));
        return entries;
    }

    /** One whose language is known is read in that; another is offered to each reader as if it were in theirs. */
    private List<Entry> of(SearchablePaper paper) {
        if (paper.language() != null && languages.contains(paper.language())) {
            return List.of(entry(paper, paper.language(), languages.inOrder()));
        }
        return languages.inOrder().stream().map(language -> entry(paper, language, List.of(language))).toList();
    }

    private Entry entry(SearchablePaper paper, Language language, List<Language> offeredTo) {
        Map<String, String> titles = paper.titles().entrySet().stream().collect(Collectors.toMap(title -> title.getKey().tag(), Map.Entry::getValue));
        String title = Translated.of(titles, languages.preferring(language)).map(Translated::text).orElse(paper.fileName());
        // Whoever reads another language knows it by another title.
        String otherTitles = titles.values().stream().filter(other -> !other.equals(title)).sorted().collect(Collectors.joining(" / "));
        Map<Language, List<TimeWindow>> offered = offeredTo.stream().collect(Collectors.toMap(Function.identity(), reader -> List.of(Scope.ALWAYS)));
        return new Entry(KIND, new Scope(language, paper.audiences(), Set.of(), Scope.ALWAYS, offered,
                LocalDate.ofInstant(paper.addedAt(), zone), List.of()),
                new Entry.Wording(title, otherTitles.isEmpty() ? null : otherTitles, paper.words(), null),
                new Entry.Place(null, paper.fileName(), KIND, String.valueOf(paper.id())));
    }
}
