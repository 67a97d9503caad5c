package eu.hansa.content.exchange;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.exchange.Clash.Side;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives translations out as files, and takes them in again. */
@ApplicationScoped
@Transactional
public class TranslationFiles {

    @Inject
    private ContentRepository content;
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
            return XliffWriter.write(id, dossier.sourceLanguage(), language, beside.source(), dossier.head() == null ? 0 : dossier.head().id(),
                    passages(beside));
        });
    }

    /**
     * Saves what stands in a file as a draft, unless there is something to decide. A file may have some of the passages only;
     * what it says to be translated is taken to be good for the source, changed or not. What was changed at the desk since the
     * file was made, and not in the file, stays. A file that says nothing new changes nothing.
     *
     * @return what was taken; nothing is saved while that is not clear
     * @throws Refusal at {@code xliff} when the file is not one for this text as it stands now
     */
    public Delivery take(Actor actor, ContentId id, Language language, InputStream file) {
        Dossier dossier = locked(actor, id, language);
        Beside beside = beside(actor, dossier);
        XliffReader.Read read = new XliffReader(id, beside.source(), dossier.sourceLanguage(), language, target -> passages(made(dossier, beside, target)))
                .read(file);
        return saved(actor, dossier, beside, Delivery.of(read, passages(beside), Map.of()));
    }

    /**
     * Saves a file of which was decided whose words stay.
     *
     * @param decided by the names of the passages that clashed; a decision about words that are others by now does not count
     * @return what was taken; nothing is saved while that is not clear
     */
    public Delivery settle(Actor actor, ContentId id, Language language, Delivery delivery, Map<String, Side> decided) {
        Dossier dossier = locked(actor, id, language);
        Beside beside = beside(actor, dossier);
        if (beside.source().revision() != delivery.read().source()) {
            throw Refusal.at(XliffReader.FIELD, "xliff.old");
        }
        List<Rendering> now = passages(beside);
        Map<String, Side> valid = Delivery.of(delivery.read(), now, Map.of()).clashes().stream()
                .filter(clash -> delivery.clashes().contains(clash) && decided.containsKey(clash.name()))
                .collect(Collectors.toMap(Clash::name, clash -> decided.get(clash.name())));
        return saved(actor, dossier, beside, Delivery.of(delivery.read(), now, valid));
    }

    private Delivery saved(Actor actor, Dossier dossier, Beside beside, Delivery delivery) {
        if (delivery.isClear() && delivery.isNews()) {
            save.saveBeside(actor, dossier.id(), dossier.language(), beside.written(beside.target(), delivery.taken()),
                    dossier.head() == null ? null : dossier.head().id(), beside.source().revision(), new Work(delivery.settled(), false));
        }
        return delivery;
    }

    private Dossier locked(Actor actor, ContentId id, Language language) {
        content.lock(id);
        Dossier dossier = dossiers.open(actor, id, language).filter(Dossier::isTranslation).orElseThrow(() -> Refusal.because("item.unknown"));
        if (!dossier.isOpen(Verb.WRITE)) {
            throw dossier.verdict(Verb.WRITE).reason();
        }
        return dossier;
    }

    private Beside beside(Actor actor, Dossier dossier) {
        return benches.open(actor, dossier.id(), dossier.language(), dossier.source().id()).orElseThrow();
    }

    /** The translation as a file was made from it; as it is now where the file does not say. */
    private Beside made(Dossier dossier, Beside now, Long target) {
        return target == null || dossier.head() != null && target == dossier.head().id() ? now
                : benches.as(dossier.id(), dossier.language(), target, now.source().revision()).orElseThrow(() -> Refusal.at(XliffReader.FIELD, "xliff.item"));
    }

    private static List<Rendering> passages(Beside beside) {
        return beside.with(beside.target()).all();
    }
}
