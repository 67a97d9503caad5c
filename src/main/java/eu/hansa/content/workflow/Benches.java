package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Revision;
import eu.hansa.content.Translation;
import eu.hansa.content.Words;
import eu.hansa.content.translating.Made;
import eu.hansa.content.translating.SourceText;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/** Lays a translation beside its source, with what is known of how one was made from the other. */
@ApplicationScoped
@Transactional
public class Benches {

    @Inject
    private ContentRepository content;
    @Inject
    private ContentTypes types;

    /**
     * Empty for a source, and for whatever the actor may not open at the desk.
     *
     * @param sourceRevision the text of the source to lay it beside
     */
    public Optional<Beside> open(Actor actor, ContentId id, Language language, long sourceRevision) {
        return content.find(id).filter(item -> actor.opens(item.type(), item.groupId()) && !item.sourceLanguage().equals(language))
                .flatMap(item -> Optional.ofNullable(content.revision(sourceRevision))
                        .filter(revision -> item.source().filter(source -> source.id() == revision.translationId()).isPresent())
                        .map(revision -> beside(item, item.translation(language).map(content::head), revision)));
    }

    /**
     * A translation as an earlier revision had it, beside a text of the source; empty when that is none of its revisions. The
     * caller has asked whether the item may be opened.
     *
     * @param revision 0 for before there was any
     */
    public Optional<Beside> as(ContentId id, Language language, long revision, long sourceRevision) {
        ContentItem item = content.find(id).orElseThrow();
        Revision source = content.revision(sourceRevision);
        return revision == 0 ? Optional.of(beside(item, Optional.empty(), source))
                : Optional.ofNullable(content.revision(revision))
                        .filter(earlier -> item.translation(language).filter(translation -> translation.id() == earlier.translationId()).isPresent())
                        .map(earlier -> beside(item, Optional.of(earlier), source));
    }

    /** A translation beside the text of the source against which it is judged. */
    public Beside beside(ContentItem item, Translation translation) {
        return beside(item, Optional.of(content.head(translation)), content.revision(item.source().orElseThrow().referenceRevision()));
    }

    Beside beside(ContentItem item, Optional<Revision> head, Revision reference) {
        String type = item.type();
        SourceText source = source(type, reference);
        if (head.isEmpty()) {
            return new Beside(source, new Words("", "", "", types.emptyBody(type)), Made.NOTHING);
        }
        Words target = words(type, head.get());
        if (head.get().madeFrom() != null) {
            return new Beside(source, target, Made.read(head.get().madeFrom(), id -> source(type, content.revision(id)), source));
        }
        Revision base = head.get().basedOnId() == null ? reference : content.revision(head.get().basedOnId());
        return new Beside(source, target, Made.inOrder(source(type, base), target));
    }

    /** As it is stored, from what other words are made that take the place of a revision; null for the source. */
    String madeAfter(ContentItem item, Revision revision, Words words) {
        return beside(item, revision).map(stood -> stood.made().after(stood.target(), words, stood.source(), Set.of(), false).json()).orElse(null);
    }

    /** From what a revision of a translation was made; empty for one of the source. */
    Optional<Made> made(ContentItem item, Revision revision) {
        return beside(item, revision).map(Beside::made);
    }

    private Optional<Beside> beside(ContentItem item, Revision revision) {
        Translation source = item.source().orElseThrow();
        return revision.translationId() == source.id() ? Optional.empty()
                : Optional.of(beside(item, Optional.of(revision), content.revision(source.referenceRevision())));
    }

    private SourceText source(String type, Revision revision) {
        return new SourceText(words(type, revision), revision.id(), revision.number(), revision.significantNumber());
    }

    private Words words(String type, Revision revision) {
        return new Words(revision.title(), revision.slug(), revision.summary(), types.readBody(type, revision.body()));
    }
}
