package eu.hansa.web.desk;

import eu.hansa.access.Actor;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.EditCollision;
import eu.hansa.content.workflow.Verb;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.web.entry.CurrentViewer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The page of one item in one language: opens it, saves what was written, and gives every verb the same frame, in which
 * a refusal is told and nothing typed is lost. The words are in {@link WordsForm}, the facts in {@link FactsForm}, the
 * verbs in {@link WorkflowBar}.
 */
@Named
@ViewScoped
public class ItemScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    /** What is asked for in dialogs; a refusal that stands elsewhere must not be hidden by one. */
    private static final Set<String> DIALOG_FIELDS = Set.of("note", "along", "reviewer", "due", "reason", "outsideName", "outsideEmail", "outsideNote",
            "outsideDue", "shareDays", "withdrawReason", "from", "until", "audiences", "group");

    @Inject
    private Dossiers dossiers;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Messages messages;
    @Inject
    private WordsForm words;
    @Inject
    private FactsForm facts;

    private String id;
    private String lang;
    private ContentId item;
    private Language language;
    private String refusedIn;
    private transient Dossier dossier;

    /** Reads the item that the address names; whatever it names wrongly is not there. */
    public void open() throws IOException {
        Optional<Dossier> found = Optional.empty();
        try {
            item = ContentId.parse(id);
            language = lang == null ? dossiers.sourceLanguage(actor(), item).orElse(null) : Language.of(lang);
            found = language == null ? Optional.empty() : dossiers.open(actor(), item, language);
        } catch (IllegalArgumentException malformed) {
            // as if it named nothing
        }
        if (found.isEmpty()) {
            item = null;
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
            return;
        }
        dossier = found.get();
        words.begin(actor(), dossier);
        facts.begin(dossier);
    }

    Actor actor() {
        return viewer.actor();
    }

    ContentId item() {
        return item;
    }

    Language language() {
        return language;
    }

    /** The item as it is now; read once a request. */
    public Dossier getDossier() {
        if (dossier == null) {
            dossier = dossiers.open(actor(), item, language).orElseThrow(() -> Refusal.because("item.unknown"));
        }
        return dossier;
    }

    /** Saves words and facts, each if it was changed. */
    public String save() {
        return perform(null, "desk.item.saved", this::saveAll);
    }

    void saveAll() {
        words.save(actor());
        facts.save(actor());
    }

    void saveTyped() {
        words.saveTyped(actor());
        facts.save(actor());
    }

    /** Says that the translation is good for the source text beside it. */
    public String confirm() {
        return perform(null, "desk.item.confirmed", () -> {
            words.confirm(actor());
            facts.save(actor());
        });
    }

    /** Saves what was chosen after two people saved the same text. */
    public String saveChoice() {
        return perform(null, "desk.item.saved", () -> {
            words.saveChoice(actor());
            facts.save(actor());
        });
    }

    public String saveFactsChoice() {
        return perform(null, "desk.item.saved", () -> {
            facts.saveChoice(actor());
            words.save(actor());
        });
    }

    /** Forgets what was kept when the writing was broken off; what stands in the form stays. */
    public void discardKept() {
        words.discard(actor());
        messages.done("desk.item.kept.discarded");
    }

    /**
     * Does something and comes back to this page, so that sending it again does nothing; or tells the refusal and stays,
     * with everything as it was typed.
     *
     * @param dialog the dialog in which it was asked for, to be opened again if the refusal stands there; null for none
     * @param done   what is said when it is done
     */
    String perform(String dialog, String done, Runnable deed) {
        return perform(dialog, () -> {
            deed.run();
            return done;
        });
    }

    /** The same with a deed that says itself what was done, by the key of the message. */
    String perform(Supplier<String> deed) {
        return perform(null, deed);
    }

    private String perform(String dialog, Supplier<String> deed) {
        refusedIn = null;
        dossier = null;
        try {
            messages.done(deed.get());
            return here();
        } catch (EditCollision collision) {
            return null;
        } catch (Refusal refusal) {
            messages.refused(refusal);
            refusedIn = refusal.parts().stream().anyMatch(part -> DIALOG_FIELDS.contains(String.valueOf(part.field()))) ? dialog : null;
            return null;
        }
    }

    /** Does something and stays, with the dialog open in which it was asked for: what comes of it is shown there. */
    String stay(String dialog, Runnable deed) {
        refusedIn = dialog;
        dossier = null;
        try {
            deed.run();
        } catch (Refusal refusal) {
            messages.refused(refusal);
        }
        return null;
    }

    String here() {
        return "/desk/item.xhtml?faces-redirect=true&id=" + item + "&lang=" + language;
    }

    public boolean isSaving() {
        return getDossier().isOpen(Verb.WRITE) || getDossier().isOpen(Verb.WRITE_FACTS);
    }

    /** The dialog to be open from the start, because what was asked for in it was refused or is answered there. */
    public String getRefusedIn() {
        return refusedIn;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }
}
