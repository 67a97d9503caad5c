package eu.hansa.web.desk;

import eu.hansa.access.Actor;
import eu.hansa.content.Body;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.KeptDrafts;
import eu.hansa.content.KeptWords;
import eu.hansa.content.Revision;
import eu.hansa.content.Words;
import eu.hansa.content.WordsField;
import eu.hansa.content.memory.Match;
import eu.hansa.content.memory.TranslationMemory;
import eu.hansa.content.translating.Rendering;
import eu.hansa.content.workflow.Benches;
import eu.hansa.content.workflow.Beside;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.EditCollision;
import eu.hansa.content.workflow.RevisionText;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.Work;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.SafeHtml;
import eu.hansa.kernel.Slug;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one language while somebody writes them: what they are, from which revision the writing began and which
 * text of the source stood beside them. It lives as long as its page, so a refusal leaves it as it is.
 */
@Named
@ViewScoped
public class WordsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SaveDraft saveDraft;
    @Inject
    private KeptDrafts keptDrafts;
    @Inject
    private ContentTypes types;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Benches benches;
    @Inject
    private TranslationMemory memory;

    private ContentId item;
    private Language language;
    private String type;
    private String title;
    private String slug;
    private String summary;
    private Body body;
    private boolean minor;
    private boolean open;
    private Words started;
    private RevisionText head;
    private RevisionText source;
    /** The source revision that the newest text renders, where that is not the one beside it. */
    private RevisionText rendered;
    private boolean whole;
    private Beside beside;
    private Map<String, List<PassageForm>> passages = Map.of();
    private final Map<String, Match> matches = new HashMap<>();
    private Long startedFrom;
    private KeptWords kept;
    private Collision collision;

    void begin(Actor actor, Dossier dossier) {
        item = dossier.id();
        language = dossier.language();
        type = dossier.type();
        head = dossier.head();
        source = dossier.source();
        rendered = source == null || head == null || head.basedOn() == null || head.basedOn() == source.id() ? null
                : dossiers.revision(actor, item, dossier.sourceLanguage(), head.basedOn().longValue()).orElse(null);
        open = dossier.takesWords();
        beside = source == null ? null : benches.open(actor, item, language, source.id()).orElse(null);
        startedFrom = head == null ? null : head.id();
        collision = null;
        minor = false;
        started = head == null ? new Words("", "", "", types.emptyBody(type)) : head.words();
        take(started);
        remember(actor, dossier.sourceLanguage());
        kept = open ? keptDrafts.kept(actor, item, language, type).filter(words -> differs(words.words(), started)).orElse(null) : null;
    }

    /** Looks up what was said earlier for what is still to be done. */
    private void remember(Actor actor, Language from) {
        List<PassageForm> owed = !open ? List.of() : passages().filter(passage -> passage.isOwed() && passage.getRendering().source() != null).toList();
        matches.clear();
        memory.matches(actor, from, language, owed.stream().map(PassageForm::getRendering).toList())
                .forEach((place, match) -> matches.put(owed.get(place).getName(), match));
        passages().forEach(passage -> passage.setMatch(matches.get(passage.getName())));
    }

    private void take(Words words) {
        title = words.title();
        slug = words.slug();
        summary = words.summary();
        body = types.readBody(type, types.write(words.body()));
        if (beside != null) {
            Set<String> settled = settled();
            Map<String, List<PassageForm>> forms = new LinkedHashMap<>();
            for (Rendering rendering : beside.with(words).all()) {
                List<PassageForm> ofField = forms.computeIfAbsent(rendering.field(), name -> new ArrayList<>());
                PassageForm form = new PassageForm(rendering, ofField.size() + 1);
                form.setSettled(settled.contains(form.getName()));
                form.setMatch(matches.get(form.getName()));
                ofField.add(form);
            }
            passages = forms;
        }
    }

    /** Goes on with what was kept aside when the writing was broken off. */
    public void takeUp() {
        if (kept != null) {
            take(kept.words());
            startedFrom = kept.startedFrom();
            kept = null;
        }
    }

    void discard(Actor actor) {
        keptDrafts.drop(actor, item, language);
        kept = null;
    }

    /**
     * Saves if there is anything to save; what was changed in a translation then renders the source text that stood beside
     * it. On a collision the form changes into the choice between both texts.
     */
    void save(Actor actor) {
        if (open && (head == null || isTyped())) {
            write(actor);
        }
    }

    /** Saves what was typed before something else is taken in; a translation that nobody began is not begun by that. */
    void saveTyped(Actor actor) {
        if (open && isTyped()) {
            write(actor);
        }
    }

    private boolean isTyped() {
        return isChanged() || passages().anyMatch(PassageForm::isSettled);
    }

    /** Says that what is translated still holds for the source text beside it, whether anything was changed or not. */
    void confirm(Actor actor) {
        passages().filter(PassageForm::isOutdated).forEach(passage -> passage.setSettled(true));
        write(actor);
    }

    private Set<String> settled() {
        return passages().filter(PassageForm::isSettled).map(PassageForm::getName).collect(Collectors.toSet());
    }

    private Stream<PassageForm> passages() {
        return passages.values().stream().flatMap(List::stream);
    }

    private void write(Actor actor) {
        try {
            startedFrom = saved(actor).id();
            started = words();
            head = dossiers.revision(actor, item, language, startedFrom.longValue()).orElseThrow();
        } catch (EditCollision e) {
            keptDrafts.keep(actor, item, language, words(), startedFrom);
            RevisionText theirs = dossiers.revision(actor, item, language, e.theirs().id()).orElseThrow();
            Words base = Optional.ofNullable(startedFrom).flatMap(id -> dossiers.revision(actor, item, language, id.longValue()))
                    .map(RevisionText::words).orElseGet(() -> new Words("", "", "", types.emptyBody(type)));
            collision = new Collision(base, words(), theirs);
            throw e;
        }
    }

    private Revision saved(Actor actor) {
        if (beside == null) {
            return saveDraft.save(actor, item, language, words(), startedFrom, null, minor);
        }
        return saveDraft.saveBeside(actor, item, language, words(), startedFrom, beside.source().revision(), new Work(settled(), false));
    }

    /** Saves what was chosen of both texts, on top of what the other person saved. */
    void saveChoice(Actor actor) {
        Words chosen = collision.chosen(words());
        startedFrom = collision.theirs().id();
        collision = null;
        take(chosen);
        write(actor);
    }

    /** Back from the choice to the own text, which is as it was. */
    public void backToWriting() {
        collision = null;
    }

    /** Words as they stand in the form; a copy, since a verb cleans what it is given. */
    Words words() {
        Words fields = new Words(title, slug, summary, types.readBody(type, types.write(body)));
        return isByPassage() ? composed(fields) : fields;
    }

    /** These words with what was written into the passages of rich texts. */
    private Words composed(Words fields) {
        Map<String, String> written = new HashMap<>();
        passages().filter(passage -> passage.getRendering().markup() && passage.isChanged())
                .forEach(passage -> written.put(passage.getName(), passage.getText()));
        return written.isEmpty() ? fields : beside.written(fields, written);
    }

    public boolean isChanged() {
        return differs(words(), started);
    }

    private static boolean differs(Words one, Words other) {
        return WordsField.sideBySide(one, other).values().stream().anyMatch(same -> !plain(same.get(0)).equals(plain(same.get(1))));
    }

    private static String plain(WordsField field) {
        return field.markup() ? SafeHtml.sanitise(field.value()).markup() : field.value().replace("\r\n", "\n").strip();
    }

    public void proposeSlug() {
        slug = title == null || title.isBlank() ? "" : Slug.propose(title, item).value();
    }

    /** The last word of the address as it would be if it was saved now. */
    public String resultingSlug() {
        return slug == null || slug.isBlank() ? Slug.propose(title, item).value() : slug.strip();
    }

    /** A text of the source by its name, for the column beside; rich text is safe to be written as it is. */
    public String source(String name) {
        return source == null ? "" : shown(value(source.words(), name));
    }

    /** Whether there is nothing in this text, neither here nor in the source beside it. */
    public boolean isEmpty(String name) {
        return read(name).isBlank() && source(name).isBlank();
    }

    /** The passages of a text as they stood when the page was opened, those of the source beside their translations. */
    public List<PassageForm> passages(String name) {
        return passages.getOrDefault(name, List.of());
    }

    /** How many words of the source are still to be rendered. */
    public int getWordsToGo() {
        return passages().mapToInt(passage -> passage.getRendering().wordsToGo()).sum();
    }

    /** How many passages were made from what the source no longer says. */
    public long getOutdated() {
        return passages().filter(PassageForm::isOutdated).count();
    }

    /** Whether one press can say that what is translated still holds: not where all that is owed has to be written or read first. */
    public boolean isConfirmable() {
        return open && (getOutdated() > 0 || passages().noneMatch(PassageForm::isOwed));
    }

    /** Whether there are passages that nobody has translated yet. */
    public boolean isAnythingMissing() {
        return passages().anyMatch(PassageForm::isUntranslated);
    }

    /** Whether rich texts are written passage by passage, and not each as a whole. */
    public boolean isByPassage() {
        return beside != null && !whole;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }

    private static WordsField value(Words words, String name) {
        return WordsField.of(words).stream().filter(field -> field.name().equals(name)).findFirst().orElseGet(() -> new WordsField(name, false, ""));
    }

    /** A text of this language by its name, for those who only read it; rich text is safe to be written as it is. */
    public String read(String name) {
        return shown(value(words(), name));
    }

    private static String shown(WordsField field) {
        return field.markup() ? SafeHtml.sanitise(field.value()).markup() : field.value();
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isBesideSource() {
        return source != null;
    }

    public RevisionText getSource() {
        return source;
    }

    public RevisionText getRendered() {
        return rendered;
    }

    public RevisionText getHead() {
        return head;
    }

    public Long getStartedFrom() {
        return startedFrom;
    }

    public KeptWords getKept() {
        return kept;
    }

    public Collision getCollision() {
        return collision;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    /** The type's own texts, bound by the fields of its form. */
    public Body getBody() {
        return body;
    }

    public boolean isMinor() {
        return minor;
    }

    public void setMinor(boolean minor) {
        this.minor = minor;
    }
}
