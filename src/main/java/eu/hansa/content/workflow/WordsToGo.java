package eu.hansa.content.workflow;

import eu.hansa.backlog.Backlog;
import eu.hansa.backlog.BacklogKind;
import eu.hansa.backlog.BacklogPlace;
import eu.hansa.backlog.BacklogSource;
import eu.hansa.backlog.Figure;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.Revision;
import eu.hansa.content.Translation;
import eu.hansa.content.WordsField;
import eu.hansa.content.translating.Rendering;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Notes how much of each translation is still to be done, in the transaction in which a text or the one that it renders
 * becomes another.
 */
@ApplicationScoped
@Transactional
public class WordsToGo implements BacklogSource {

    /** What gives a language another newest or another approved text; a return may take the place of an approval. */
    private static final Set<Verb> CHANGING = EnumSet.of(Verb.CREATE, Verb.WRITE, Verb.APPROVE, Verb.RETURN, Verb.RESTORE);

    @Inject
    private ContentRepository content;
    @Inject
    private Benches benches;
    @Inject
    private Backlog backlog;
    @Inject
    private Languages languages;

    void follow(@Observes Step step) {
        if (CHANGING.contains(step.verb())) {
            boolean ofTheSource = step.language() == null || step.language().equals(step.item().sourceLanguage());
            note(step.item(), ofTheSource ? languages.inOrder() : List.of(step.language()));
        }
    }

    /** One item at a time, since it is locked meanwhile. */
    @Override
    public long noteAfter(long id) {
        List<ContentId> next = content.idsAfter(id, 1);
        next.forEach(each -> note(content.lock(each), languages.inOrder()));
        return next.isEmpty() ? 0 : next.get(0).value();
    }

    private void note(ContentItem item, Collection<Language> concerned) {
        Optional<Translation> source = item.source();
        if (source.isEmpty()) {
            return;
        }
        Revision reference = content.revision(source.get().referenceRevision());
        Map<BacklogKind, Map<Language, Figure>> figures = new EnumMap<>(BacklogKind.class);
        BacklogKind.OF_A_TEXT.forEach(kind -> figures.put(kind, new HashMap<>()));
        for (Language language : concerned) {
            if (!language.equals(item.sourceLanguage())) {
                of(item, language, reference).forEach((kind, figure) -> figures.get(kind).put(language, figure));
            }
        }
        long id = item.id().value();
        figures.forEach((kind, known) -> {
            if (kind == BacklogKind.TEXT || known.values().stream().anyMatch(figure -> figure.words() > 0)) {
                backlog.note(kind, id, BacklogPlace.in(id), known);
            } else {
                backlog.drop(kind, id);
            }
        });
    }

    /** A language without a text has all the words of the source to go. */
    private Map<BacklogKind, Figure> of(ContentItem item, Language language, Revision reference) {
        Map<BacklogKind, Figure> figures = new EnumMap<>(BacklogKind.class);
        BacklogKind.OF_A_TEXT.forEach(kind -> figures.put(kind, Figure.NONE));
        Beside beside = benches.beside(item, item.translation(language).map(content::head), reference);
        beside.with(beside.target()).texts().forEach((name, passages) -> {
            int words = passages.stream().mapToInt(Rendering::words).sum();
            int toGo = passages.stream().mapToInt(Rendering::wordsToGo).sum();
            figures.compute(WordsField.kind(beside.source().words().body(), name), (kind, figure) -> figure.plus(words, toGo));
        });
        return figures;
    }
}
