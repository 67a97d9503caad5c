package eu.hansa.web.desk;

import eu.hansa.access.Actor;
import eu.hansa.access.Right;
import eu.hansa.account.RightHolder;
import eu.hansa.content.CommonFacts;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.workflow.ChangeOwner;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.DuplicateItem;
import eu.hansa.content.workflow.Forecast;
import eu.hansa.content.workflow.Outlook;
import eu.hansa.content.workflow.SaveFacts;
import eu.hansa.content.workflow.Submit;
import eu.hansa.content.workflow.Trash;
import eu.hansa.content.workflow.Verb;
import eu.hansa.content.workflow.Withdraw;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.membership.RightHolders;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.thesaurus.Thesaurus;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import eu.hansa.web.text.Texts;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Does one thing to several items of the worklist, after it has said what will happen. What cannot be done stays as it is,
 * with the reason; the rest is done.
 */
@Named
@ViewScoped
public class BulkScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    /** A page of the worklist has fewer. */
    private static final int MOST_ITEMS = 50;

    /** What can be done to several items at once. */
    public enum Deed {
        SUBMIT(Verb.SUBMIT), WITHDRAW(Verb.WITHDRAW), TOPICS(Verb.WRITE_FACTS), OWNER(Verb.CHANGE_OWNER), DUPLICATE(Verb.CREATE), TRASH(Verb.TRASH);

        private final Verb verb;

        Deed(Verb verb) {
            this.verb = verb;
        }
    }

    @Inject
    private Forecast forecast;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Submit submit;
    @Inject
    private Withdraw withdraw;
    @Inject
    private Trash trash;
    @Inject
    private SaveFacts saveFacts;
    @Inject
    private ChangeOwner changeOwner;
    @Inject
    private RightHolders holders;
    @Inject
    private DuplicateItem duplicate;
    @Inject
    private ContentTypes types;
    @Inject
    private Languages languages;
    @Inject
    private Thesaurus thesaurus;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Messages messages;
    @Inject
    private TextLocale locale;
    @Inject
    private Text text;
    @Inject
    private Texts texts;
    @Inject
    private LanguageNames languageNames;

    private Deed deed;
    private List<ContentId> items;
    private List<Language> chosen;
    private String note;
    private Long topic;
    private Long owner;
    private transient List<Outlook> outlook;

    /** Reads what the worklist asks for; without a deed or an item there is nothing to show. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String[]> asked = faces.getExternalContext().getRequestParameterValuesMap();
        deed = values(asked, "do").flatMap(word -> Arrays.stream(Deed.values()).filter(each -> each.name().equals(word))).findFirst().orElse(null);
        items = values(asked, "item").filter(id -> id.matches("[0-9]{1,18}")).map(ContentId::parse).distinct().limit(MOST_ITEMS).toList();
        chosen = values(asked, "in").flatMap(tag -> languages.find(tag).stream()).distinct().toList();
        if (deed == null) {
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
        } else if (items.isEmpty() || deed.verb.concernsLanguage() && chosen.isEmpty()) {
            messages.failed(messages.text(items.isEmpty() ? Refusal.because("bulk.items") : Refusal.because("bulk.languages")));
            faces.getExternalContext().redirect("worklist.xhtml");
        }
    }

    private static Stream<String> values(Map<String, String[]> asked, String name) {
        return Arrays.stream(asked.getOrDefault(name, new String[0]));
    }

    /** Each item, or each language of it, with what will happen. */
    public List<Outlook> getOutlook() {
        if (outlook == null) {
            outlook = forecast.of(viewer.actor(), deed.verb, items, chosen);
        }
        return outlook;
    }

    public long getPossible() {
        return getOutlook().stream().filter(Outlook::isOpen).mapToInt(BulkScreen::texts).sum();
    }

    /** Of how many texts or items something is told. */
    public int getAsked() {
        return getOutlook().stream().mapToInt(BulkScreen::texts).sum();
    }

    private static int texts(Outlook one) {
        return Math.max(1, one.gone().size());
    }

    /** What will happen to one of them. */
    public String will(Outlook one) {
        if (one.gone().size() > 1) {
            return text.of("desk.bulk.will.WITHDRAW.together", languageNames.inSentence(one.gone()));
        }
        return text.of("desk.bulk.will." + deed, one.revision() == null ? "" : one.revision());
    }

    /** Why nothing will happen to one of them, each reason in the person's language. */
    public List<String> reasons(Outlook one) {
        return one.reasons().stream().map(messages::text).toList();
    }

    public String act() throws IOException {
        List<String> refused = new ArrayList<>();
        List<ContentId> done = new ArrayList<>();
        int count = 0;
        try {
            ask();
            for (Outlook one : getOutlook()) {
                if (one.isOpen()) {
                    try {
                        done.add(act(one));
                        count += texts(one);
                    } catch (Refusal refusal) {
                        refused.add(text.of("desk.refused.which", one.title(), messages.text(refusal)));
                    }
                }
            }
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return null;
        }
        messages.done("desk.bulk.done." + deed, count);
        refused.forEach(messages::failed);
        if (deed == Deed.DUPLICATE && done.size() == 1) {
            return "/desk/item.xhtml?faces-redirect=true&id=" + done.get(0);
        }
        String undo = deed == Deed.TRASH ? done.stream().map(ContentId::toString).collect(Collectors.joining(",")) : "";
        return "/desk/worklist.xhtml?faces-redirect=true" + (undo.isEmpty() ? "" : "&undo=" + undo);
    }

    /** What has to be said before anything is done. */
    private void ask() {
        if (deed == Deed.WITHDRAW && (note == null || note.isBlank())) {
            throw Refusal.at("note", "withdraw.reason");
        }
        if (deed == Deed.TOPICS && topic == null) {
            throw Refusal.at("topic", "bulk.topic");
        }
        if (deed == Deed.OWNER && owner == null) {
            throw Refusal.at("owner", "bulk.owner");
        }
    }

    /** @return what it was done to; the copy where one was made */
    private ContentId act(Outlook one) {
        Actor actor = viewer.actor();
        switch (deed) {
            case SUBMIT -> submit.submit(actor, one.item(), one.language(), note);
            case WITHDRAW -> withdraw.withdraw(actor, one.item(), one.language(), note);
            case TRASH -> trash.trash(actor, one.item());
            case TOPICS -> addTopic(actor, one.item());
            case OWNER -> giveTo(actor, one);
            case DUPLICATE -> {
                return duplicate.duplicate(actor, one.item(), texts.get(one.spoken().locale(), "desk.bulk.copy", one.title()));
            }
        }
        return one.item();
    }

    /** Nobody gets what they could not open. */
    private void giveTo(Actor actor, Outlook one) {
        RightHolder wanted = holders.among(List.of(owner), one.type(), one.groupId()).stream().findFirst()
                .orElseThrow(() -> Refusal.because("bulk.owner.right"));
        changeOwner.change(actor, one.item(), wanted.accountId(), wanted.name());
    }

    private void addTopic(Actor actor, ContentId item) {
        Dossier dossier = dossiers.open(actor, item, dossiers.sourceLanguage(actor, item).orElseThrow()).orElseThrow();
        if (dossier.facts() instanceof CommonFacts facts && !facts.getTopics().contains(topic)) {
            CommonFacts changed = (CommonFacts) types.readFacts(dossier.type(), types.write(facts));
            changed.getTopics().add(topic);
            saveFacts.save(actor, item, changed, dossier.factsNo());
        }
    }

    /** Those who may write one or the other of the items, by name. */
    public List<RightHolder> getOwners() {
        return getOutlook().stream().filter(Outlook::isOpen).map(one -> Arrays.asList(one.type(), one.groupId(), one.spoken())).distinct()
                .flatMap(kind -> holders.of(Right.EDIT, (Language) kind.get(2), (String) kind.get(0), (Long) kind.get(1)).stream()).distinct()
                .sorted(Comparator.comparing(RightHolder::name, Collator.getInstance(locale.locale()))).toList();
    }

    public Long getOwner() {
        return owner;
    }

    public void setOwner(Long owner) {
        this.owner = owner;
    }

    public Deed getDeed() {
        return deed;
    }

    public List<TermLabel> getTopics() {
        return thesaurus.labels(locale.language()).stream().filter(term -> term.kind() == TermKind.TOPIC).toList();
    }

    public Long getTopic() {
        return topic;
    }

    public void setTopic(Long topic) {
        this.topic = topic;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
