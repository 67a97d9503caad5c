package eu.hansa.content.exchange;

import eu.hansa.access.Actor;
import eu.hansa.content.Words;
import eu.hansa.content.translating.Rendering;
import eu.hansa.content.workflow.Benches;
import eu.hansa.content.workflow.Beside;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.Verb;
import eu.hansa.content.workflow.Work;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives translations out as files, and takes them in again. */
@ApplicationScoped
@Transactional
public class TranslationFiles {

    @Inject
    private Dossiers dossiers;
    @Inject
    private Benches benches;
    @Inject
    private SaveDraft save;

    /** The newest text beside its source; empty where the actor may not open the item, and for a source itself. */
    public Optional<byte[]> give(Actor actor, ContentId id, Language language) {
        return dossiers.open(actor, id, language).filter(Dossier::isTranslation).map(dossier -> {
            Beside beside = beside(actor, dossier);
            return XliffWriter.write(id, dossier.sourceLanguage(), language, beside.source(), passages(beside));
        });
    }

    /**
     * Saves what stands in a file as a draft. A file may have some of the passages only; what it says to be translated is
     * taken to be good for the source, changed or not.
     *
     * @return how many passages were taken
     * @throws Refusal at {@code xliff} when the file is not one for this text as it stands now
     */
    public int take(Actor actor, ContentId id, Language language, InputStream file) {
        Dossier dossier = dossiers.open(actor, id, language).filter(Dossier::isTranslation).orElseThrow(() -> Refusal.because("item.unknown"));
        if (!dossier.isOpen(Verb.WRITE)) {
            throw dossier.verdict(Verb.WRITE).reason();
        }
        Beside beside = beside(actor, dossier);
        List<Rendering> passages = passages(beside);
        XliffReader.Read read = new XliffReader(XliffWriter.original(id, beside.source()), dossier.sourceLanguage(), language, passages).read(file);
        Words words = beside.written(beside.target(), read.written());
        Set<String> settled = passages.stream().filter(passage -> passage.target() != null && read.agreed().contains(XliffWriter.name(passage)))
                .map(XliffWriter::name).collect(Collectors.toSet());
        save.saveBeside(actor, id, language, words, dossier.head() == null ? null : dossier.head().id(), beside.source().revision(),
                new Work(settled, false));
        return read.written().size();
    }

    private Beside beside(Actor actor, Dossier dossier) {
        return benches.open(actor, dossier.id(), dossier.language(), dossier.source().id()).orElseThrow();
    }

    private static List<Rendering> passages(Beside beside) {
        return beside.with(beside.target()).all();
    }
}
