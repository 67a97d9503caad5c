package eu.hansa.web.desk;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Facts;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.SaveFacts;
import eu.hansa.content.workflow.TitledItem;
import eu.hansa.content.workflow.Verb;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.thesaurus.Thesaurus;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.TextLocale;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** The facts of an item while somebody changes them, beside the words of whatever language is open. */
@Named
@ViewScoped
public class FactsForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 10;

    @Inject
    private SaveFacts saveFacts;
    @Inject
    private ContentTypes types;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Thesaurus thesaurus;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Messages messages;
    @Inject
    private TextLocale locale;

    private ContentId item;
    private String type;
    private Facts facts;
    private String started;
    private int startedFrom;
    private boolean open;
    private Long topic;
    private String search;
    private List<TitledItem> found;
    private FactsCollision collision;
    private transient List<TermLabel> terms;

    void begin(Dossier dossier) {
        item = dossier.id();
        type = dossier.type();
        facts = dossier.facts();
        started = types.write(facts);
        startedFrom = dossier.factsNo();
        open = dossier.isOpen(Verb.WRITE_FACTS);
        collision = null;
        found = null;
        search = null;
        topic = null;
    }

    void save(Actor actor) {
        if (!open || !isChanged()) {
            return;
        }
        try {
            saveFacts.save(actor, item, types.readFacts(type, types.write(facts)), startedFrom);
        } catch (Refusal refusal) {
            if (!refusal.messageKey().equals("refusal.facts.collision")) {
                throw refusal;
            }
            Dossier now = dossiers.open(actor, item, dossiers.sourceLanguage(actor, item).orElseThrow()).orElseThrow();
            collision = new FactsCollision(started, types.write(facts), types.write(now.facts()), (String) refusal.arguments().get(0), now.factsNo());
            if (!collision.isSettled()) {
                throw refusal;
            }
            String author = collision.getAuthor();
            saveChoice(actor);
            messages.done("desk.facts.merged", author);
            return;
        }
        started = types.write(facts);
        startedFrom++;
    }

    /** Takes over what the other person changed and keeps the own changes; where both changed the same, the choice decides. */
    void saveChoice(Actor actor) {
        facts = types.readFacts(type, collision.chosen());
        started = collision.theirs();
        startedFrom = collision.theirNumber();
        collision = null;
        save(actor);
    }

    /** Back from the choice to the own facts, which are as they were. */
    public void backToWriting() {
        collision = null;
    }

    public boolean isChanged() {
        return !types.write(facts).equals(started);
    }

    /** Adds the chosen topic to the list of the type's own facts. */
    public void addTopic(List<Long> topics) {
        if (topic != null && !topics.contains(topic)) {
            topics.add(topic);
        }
        topic = null;
    }

    public <E> void remove(List<E> list, E value) {
        list.remove(value);
    }

    public <E> void add(List<E> list, E value) {
        if (!list.contains(value)) {
            list.add(value);
        }
    }

    /** Puts an entry one place earlier; the first stays. */
    public <E> void moveUp(List<E> list, E value) {
        int at = list.indexOf(value);
        if (at > 0) {
            list.remove(at);
            list.add(at - 1, value);
        }
    }

    /** Puts an entry one place later; the last stays. */
    public <E> void moveDown(List<E> list, E value) {
        int at = list.indexOf(value);
        if (at >= 0 && at < list.size() - 1) {
            list.remove(at);
            list.add(at + 1, value);
        }
    }

    public void find() {
        found = search == null || search.isBlank() ? List.of()
                : dossiers.titled(viewer.actor(), search, locale.language(), MOST_FOUND).stream()
                        .filter(other -> !other.id().equals(item) && !facts.related().contains(other.id())).toList();
    }

    public void relate(List<Long> related, ContentId other) {
        add(related, other.value());
        found = found == null ? null : found.stream().filter(item -> !item.id().equals(other)).toList();
    }

    /** Found by title; null while nobody searched. */
    public List<TitledItem> getFound() {
        return found;
    }

    public List<TitledItem> related() {
        return dossiers.titles(viewer.actor(), facts.related(), locale.language());
    }

    private List<TermLabel> terms() {
        if (terms == null) {
            terms = thesaurus.labels(locale.language());
        }
        return terms;
    }

    /** The topics that the item has, by name. */
    public List<TermLabel> topicsChosen() {
        return terms().stream().filter(term -> facts.topics().contains(term.id())).toList();
    }

    public List<TermLabel> topicsLeft() {
        return terms().stream().filter(term -> term.kind() == TermKind.TOPIC && !facts.topics().contains(term.id())).toList();
    }

    public List<TermLabel> allSeries() {
        return terms().stream().filter(term -> term.kind() == TermKind.SERIES).toList();
    }

    public String seriesName() {
        return terms().stream().filter(term -> Objects.equals(term.id(), facts.series())).map(TermLabel::name).findFirst().orElse(null);
    }

    public FactsCollision getCollision() {
        return collision;
    }

    /** Bound by the fields of the type's own form. */
    public Facts getFacts() {
        return facts;
    }

    public String getType() {
        return type;
    }

    public boolean isOpen() {
        return open;
    }

    public Long getTopic() {
        return topic;
    }

    public void setTopic(Long topic) {
        this.topic = topic;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
