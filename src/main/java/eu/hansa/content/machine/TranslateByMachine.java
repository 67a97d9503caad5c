package eu.hansa.content.machine;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Has the passages translated that nobody has; the answer is waited for outside any transaction. */
@ApplicationScoped
public class TranslateByMachine {

    /** So many passages are asked for at once; the rest by the next go. */
    private static final int MOST = 200;

    @Inject
    private MachineTranslator machine;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Benches benches;
    @Inject
    private SaveDraft save;

    /** Saves a draft in which these passages are marked as a machine's. */
    public void translate(Actor actor, ContentId id, Language language) {
        translate(actor, id, language, machine);
    }

    void translate(Actor actor, ContentId id, Language language, MachineTranslator by) {
        Dossier dossier = dossiers.open(actor, id, language).filter(Dossier::isTranslation).orElseThrow(() -> Refusal.because("item.unknown"));
        if (!dossier.isOpen(Verb.WRITE)) {
            throw dossier.verdict(Verb.WRITE).reason();
        }
        if (!by.isThere()) {
            throw Refusal.because("machine.off");
        }
        Beside beside = benches.open(actor, id, language, dossier.source().id()).orElseThrow();
        List<Rendering> missing = beside.with(beside.target()).all().stream()
                .filter(passage -> passage.state() == Rendering.State.UNTRANSLATED).limit(MOST).toList();
        Map<String, String> written = new HashMap<>();
        written.putAll(translated(missing, true, dossier.sourceLanguage(), language, by));
        written.putAll(translated(missing, false, dossier.sourceLanguage(), language, by));
        if (written.isEmpty()) {
            throw Refusal.because("machine.nothing");
        }
        Words words = beside.written(beside.target(), written);
        save.saveBeside(actor, id, language, words, dossier.head() == null ? null : dossier.head().id(), beside.source().revision(),
                new Work(Set.of(), true));
    }

    private static Map<String, String> translated(List<Rendering> missing, boolean markup, Language from, Language to, MachineTranslator by) {
        List<Rendering> asked = missing.stream().filter(passage -> passage.markup() == markup).toList();
        Map<String, String> written = new HashMap<>();
        if (!asked.isEmpty()) {
            List<String> answers = by.translate(asked.stream().map(passage -> passage.source().content()).toList(), from, to, markup);
            for (int i = 0; i < asked.size(); i++) {
                written.put(asked.get(i).field() + "/" + asked.get(i).key(), answers.get(i));
            }
        }
        return written;
    }
}
