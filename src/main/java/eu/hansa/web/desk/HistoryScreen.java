package eu.hansa.web.desk;

import eu.hansa.content.Facts;
import eu.hansa.content.WordsField;
import eu.hansa.content.compare.Difference;
import eu.hansa.content.workflow.Deed;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.Restore;
import eu.hansa.content.workflow.RestoreFacts;
import eu.hansa.content.workflow.RevisionLine;
import eu.hansa.content.workflow.RevisionText;
import eu.hansa.content.workflow.Verb;
import eu.hansa.kernel.Refusal;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import eu.hansa.web.text.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The history of one language of an item, or of its facts: any two revisions word by word, and an old one made the
 * newest draft again. What is compared stands in the address, so that it can be sent to somebody.
 */
@Named
@ViewScoped
public class HistoryScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FACTS = "facts";

    @Inject
    private ItemScreen screen;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Restore restore;
    @Inject
    private RestoreFacts restoreFacts;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private FactsWords factsWords;
    @Inject
    private FieldNames fieldNames;
    @Inject
    private Messages messages;
    @Inject
    private Text text;
    @Inject
    private Texts texts;
    @Inject
    private TextLocale locale;

    private String of;
    private String from;
    private String to;
    private transient List<RevisionLine> lines;
    private transient List<Changed> changed;

    /** One field of the two revisions. */
    public record Changed(String name, String label, Difference difference) {

        public int words() {
            return difference.passages().stream().flatMap(passage -> passage.pieces().stream())
                    .mapToInt(piece -> piece.text().isBlank() ? 0 : piece.text().strip().split("\\s+").length).sum();
        }
    }

    /** Something that was done, in a sentence. */
    public record Told(Deed deed, String what) {
    }

    public void open() throws IOException {
        screen.open();
        if (screen.item() != null && getOlder() != null) {
            // so that what is shown stays what is meant, whatever is saved in the meantime
            String older = String.valueOf(getOlder().number());
            to = String.valueOf(getNewer().number());
            from = older;
        }
    }

    public boolean isOfFacts() {
        return FACTS.equals(of);
    }

    public List<RevisionLine> getLines() {
        if (lines == null) {
            Dossier item = screen.getDossier();
            lines = isOfFacts() ? dossiers.factsHistory(viewer.actor(), item.id())
                    : dossiers.history(viewer.actor(), item.id(), item.language());
        }
        return lines;
    }

    /** The older of the two that are compared; without a wish the one before the newest. */
    public RevisionLine getOlder() {
        return line(from).filter(line -> line.number() <= newer().map(RevisionLine::number).orElse(0))
                .or(() -> newer().flatMap(newest -> getLines().stream().filter(l -> l.number() == newest.number() - 1).findFirst()))
                .or(this::newer).orElse(null);
    }

    public RevisionLine getNewer() {
        return newer().orElse(null);
    }

    private Optional<RevisionLine> newer() {
        Optional<RevisionLine> wanted = line(to);
        Optional<RevisionLine> other = line(from);
        if (wanted.isPresent() && other.isPresent() && other.get().number() > wanted.get().number()) {
            return other;
        }
        return wanted.or(() -> getLines().stream().findFirst());
    }

    private Optional<RevisionLine> line(String number) {
        return getLines().stream().filter(line -> String.valueOf(line.number()).equals(number)).findFirst();
    }

    public List<Changed> getChanged() {
        return fields().stream().filter(field -> field.difference().isChanged()).toList();
    }

    public List<Changed> getUnchanged() {
        return fields().stream().filter(field -> !field.difference().isChanged() && !field.difference().passages().isEmpty()).toList();
    }

    public int getChanges() {
        return fields().stream().mapToInt(field -> field.difference().changes()).sum();
    }

    private List<Changed> fields() {
        if (changed == null) {
            changed = getOlder() == null ? List.of() : isOfFacts() ? facts() : words();
        }
        return changed;
    }

    private List<Changed> words() {
        Dossier item = screen.getDossier();
        RevisionText one = dossiers.revision(viewer.actor(), item.id(), item.language(), getOlder().id()).orElseThrow();
        RevisionText other = dossiers.revision(viewer.actor(), item.id(), item.language(), getNewer().id()).orElseThrow();
        return WordsField.sideBySide(one.words(), other.words()).values().stream().map(same -> new Changed(same.get(0).name(), label(same.get(0).name()),
                Difference.of(same.get(0).value(), same.get(1).value(), same.get(0).markup()))).toList();
    }

    private List<Changed> facts() {
        Map<String, String> before = told(getOlder().number());
        Map<String, String> after = told(getNewer().number());
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream().map(name -> new Changed(name, label(name),
                Difference.of(before.getOrDefault(name, ""), after.getOrDefault(name, ""), false))).toList();
    }

    private Map<String, String> told(int number) {
        Map<String, String> told = new LinkedHashMap<>();
        Facts facts = dossiers.facts(viewer.actor(), screen.getDossier().id(), number).orElseThrow();
        factsWords.told(screen.getDossier().type(), facts).forEach(fact -> told.put(fact.name(), fact.value()));
        return told;
    }

    private String label(String name) {
        return fieldNames.of(screen.getDossier().type(), name);
    }

    public boolean isRestorable() {
        return getOlder() != null && !getOlder().head() && screen.getDossier().isOpen(isOfFacts() ? Verb.WRITE_FACTS : Verb.RESTORE);
    }

    /** Makes the older of the two the newest draft. */
    public String restore() {
        Dossier item = screen.getDossier();
        try {
            if (isOfFacts()) {
                restoreFacts.restore(viewer.actor(), item.id(), getOlder().number(), null);
                messages.done("desk.history.restored.facts", getOlder().number());
            } else {
                restore.restore(viewer.actor(), item.id(), item.language(), getOlder().id());
                messages.done("desk.history.restored", getOlder().number());
            }
            return screen.here();
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return null;
        }
    }

    /** Makes one text, or one fact, what it was in the older of the two. */
    public String restore(Changed field) {
        Dossier item = screen.getDossier();
        int number = getOlder().number();
        try {
            if (isOfFacts()) {
                restoreFacts.restore(viewer.actor(), item.id(), number, field.name());
            } else {
                restore.restore(viewer.actor(), item.id(), item.language(), getOlder().id(), field.name());
            }
            messages.done("desk.history.restored.field", field.label(), number);
            return "/desk/history.xhtml?faces-redirect=true&id=" + item.id() + "&lang=" + item.language() + "&from=" + number
                    + (isOfFacts() ? "&of=" + FACTS : "");
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return null;
        }
    }

    /** What was done to the item, newest first. */
    public List<Told> getDeeds() {
        return dossiers.deeds(viewer.actor(), screen.getDossier().id()).stream().map(deed -> new Told(deed, what(deed))).toList();
    }

    private String what(Deed deed) {
        String key = "audit.verb." + deed.verb();
        String what = texts.has(locale.locale(), key) ? text.get(key) : deed.verb();
        if (deed.language() != null) {
            what = text.of("desk.deed.in", what, deed.language().nameIn(locale.locale()));
        }
        return deed.revision() == null ? what : text.of("desk.deed.revision", what, deed.revision());
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
