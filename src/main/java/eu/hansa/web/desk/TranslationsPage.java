package eu.hansa.web.desk;

import eu.hansa.access.Right;
import eu.hansa.account.RightHolder;
import eu.hansa.backlog.BacklogKind;
import eu.hansa.backlog.Figure;
import eu.hansa.content.ContentType;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.TranslationFilter;
import eu.hansa.content.TranslationFilter.Order;
import eu.hansa.content.TranslationFilter.Task;
import eu.hansa.content.TranslationLine;
import eu.hansa.content.TranslationTask;
import eu.hansa.content.Translations;
import eu.hansa.content.WorklistFilter.Gap;
import eu.hansa.content.WorklistItem;
import eu.hansa.content.workflow.AssignTranslation;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.Verb;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Slice;
import eu.hansa.membership.RightHolders;
import eu.hansa.thesaurus.Thesaurus;
import eu.hansa.web.entry.CurrentViewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All translations, in items and beside them: how far each has come, how many words are to go, who has it and by when. Like the
 * worklist it stands in its address.
 */
@Named
@RequestScoped
public class TranslationsPage {

    private static final int SIZE = 20;

    @Inject
    private HttpServletRequest request;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Translations translations;
    @Inject
    private AssignTranslation assignments;
    @Inject
    private Dossiers dossiers;
    @Inject
    private RightHolders holders;
    @Inject
    private ContentTypes types;
    @Inject
    private Languages languages;
    @Inject
    private Messages messages;
    @Inject
    private Days days;

    private ListAddress address;
    private TranslationFilter filter;
    private int page;
    private Slice<TranslationLine> slice;
    private Map<ContentId, Map<Language, TranslationTask>> tasks;
    private Dossier chosen;
    private List<RightHolder> people;

    @PostConstruct
    void read() {
        address = new ListAddress(request);
        filter = new TranslationFilter(address.choice(BacklogKind.class, "kind").orElse(null),
                address.given("type").filter(key -> types.find(key).isPresent()).orElse(null),
                address.given("language").flatMap(languages::find).orElse(null), address.choice(Gap.class, "gap").orElse(null),
                address.choice(Task.class, "task").orElse(null), address.text().orElse(null),
                address.choice(Order.class, "order").orElse(Order.CHANGED));
        page = address.page();
        address.given("assign").filter(which -> which.matches("[0-9]{1,18}\\.[A-Za-z-]{2,12}")).ifPresent(which -> {
            String[] parts = which.split("\\.");
            chosen = dossiers.open(viewer.actor(), new ContentId(Long.parseLong(parts[0])), Language.of(parts[1]))
                    .filter(dossier -> dossier.isTranslation() && dossier.isOpen(Verb.ASSIGN)).orElse(null);
        });
    }

    public String word(Enum<?> choice) {
        return ListAddress.word(choice);
    }

    public Slice<TranslationLine> getSlice() {
        if (slice == null) {
            slice = translations.page(viewer.actor(), filter, page, SIZE);
        }
        return slice;
    }

    /** The languages that are shown: all, or the one to which the list is narrowed. */
    public List<Language> getColumns() {
        return filter.language() == null ? languages.inOrder() : List.of(filter.language());
    }

    /** Null for the language in which it was written first. */
    public Figure figure(TranslationLine line, Language language) {
        return line.figures().get(language);
    }

    /** How far something has come that has no state of its own, as the name of its sign. */
    public String sign(Figure figure) {
        return figure == null || figure.isDone() ? "approved" : figure.isUntouched() ? "missing" : "draft";
    }

    /** The key of the same in words. */
    public String state(Figure figure) {
        return "desk.translations.figure." + (figure == null ? "source" : figure.isDone() ? "done" : figure.isUntouched() ? "none" : "some");
    }

    /** Where it is translated into a language. */
    public String place(TranslationLine line, Language language) {
        return switch (line.kind()) {
            case TEXT -> "item.xhtml?id=" + line.subject() + "&lang=" + language.tag();
            case OBJECTIVES -> "item.xhtml?id=" + line.subject() + "&lang=" + language.tag() + "#pointsGroup";
            case PICTURE -> "item.xhtml?id=" + line.subject() + "&lang=" + language.tag() + "#pictureAlt";
            case PROGRAMME -> "programme.xhtml?id=" + line.subject() + "&beside=" + language.tag();
            case FILE -> "file.xhtml?id=" + line.subject();
            case TERM -> Thesaurus.mayName(viewer.actor(), language) ? "terms.xhtml?kind=" + line.key().replace("/", "&key=") : "terms.xhtml";
        };
    }

    /** Who has it and by when; null while nobody was told. */
    public TranslationTask task(TranslationLine line, Language language) {
        if (tasks == null) {
            tasks = new HashMap<>();
            assignments.of(getSlice().entries().stream().filter(TranslationLine::isText).map(text -> text.item().id()).toList())
                    .forEach(task -> tasks.computeIfAbsent(new ContentId(task.itemId()), id -> new HashMap<>()).put(task.language(), task));
        }
        // after a refusal Faces asks also between the lines
        return line == null ? null : tasks.getOrDefault(new ContentId(line.subject()), Map.of()).get(language);
    }

    /** Whether it should have been done by now. */
    public boolean isLate(TranslationLine line, Language language) {
        TranslationTask task = task(line, language);
        LocalDate due = task == null ? null : task.due();
        return due != null && days.isOver(due) && line.item().cell(language).isUnfinished();
    }

    /** The translation that is to be assigned; null for none. */
    public Dossier getChosen() {
        return chosen;
    }

    public String getChosenKey() {
        return chosen.id() + "." + chosen.language().tag();
    }

    /** Those who may translate it, by name. */
    public List<RightHolder> getPeople() {
        if (people == null) {
            people = Stream.of(Right.TRANSLATE, Right.EDIT)
                    .flatMap(right -> holders.of(right, chosen.language(), chosen.type(), chosen.groupId()).stream())
                    .collect(Collectors.toMap(RightHolder::accountId, person -> person, (one, same) -> one)).values().stream()
                    .sorted(Comparator.comparing(RightHolder::name).thenComparing(RightHolder::accountId)).toList();
        }
        return people;
    }

    private Optional<TranslationTask> chosenTask() {
        return assignments.of(List.of(chosen.id())).stream().filter(task -> task.language().equals(chosen.language())).findFirst();
    }

    /** What stands in the form: what was sent, or else what holds. */
    public String getAssignee() {
        String sent = request.getParameter("assignee");
        return sent != null ? sent : chosenTask().map(TranslationTask::assigneeId).map(String::valueOf).orElse("");
    }

    public String getDue() {
        String sent = request.getParameter("due");
        return sent != null ? sent : chosenTask().map(TranslationTask::due).map(LocalDate::toString).orElse("");
    }

    /** Notes who has it; what is wrong is said, and what was sent still stands there. */
    public void assign() throws IOException {
        if (chosen == null) {
            messages.refused(Refusal.because("item.unknown"));
            return;
        }
        try {
            LocalDate due = address.given("due").map(TranslationsPage::day).orElse(null);
            RightHolder person = address.given("assignee").map(id -> getPeople().stream()
                    .filter(each -> String.valueOf(each.accountId()).equals(id)).findFirst().orElseThrow(() -> Refusal.at("assignee", "assign.who")))
                    .orElse(null);
            assignments.assign(viewer.actor(), chosen.id(), chosen.language(), person == null ? null : person.accountId(),
                    person == null ? null : person.name(), due);
            messages.done("desk.translations.assign.done");
            FacesContext.getCurrentInstance().getExternalContext().redirect(page(page));
            FacesContext.getCurrentInstance().responseComplete();
        } catch (Refusal refusal) {
            messages.refused(refusal);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw Refusal.at("due", "date.form");
        }
    }

    public String page(int number) {
        return said(filter, number).of("translations.xhtml");
    }

    /** This list, of those that somebody has; null for all. */
    public String had(Task task) {
        return said(filter.had(task).sorted(task == Task.MINE || task == Task.LATE ? Order.DUE : filter.order()), 1).of("translations.xhtml");
    }

    public String assigning(WorklistItem item, Language language) {
        return said(filter, page).and("assign", item.id() + "." + language.tag()).of("translations.xhtml");
    }

    /** What the address says of this list, for a form that comes back to it. */
    public List<Map.Entry<String, String>> getSaid() {
        return List.copyOf(said(filter, page).parts().entrySet());
    }

    private static ListAddress.Said said(TranslationFilter wanted, int number) {
        return new ListAddress.Said().and("kind", wanted.kind()).and("type", wanted.type())
                .and("language", wanted.language() == null ? null : wanted.language().tag()).and("gap", wanted.gap())
                .and("task", wanted.task()).and("text", wanted.text()).and("order", wanted.order() == Order.CHANGED ? null : wanted.order())
                .page(number);
    }

    public TranslationFilter getFilter() {
        return filter;
    }

    public List<Language> getLanguages() {
        return languages.inOrder();
    }

    public List<String> getTypes() {
        return types.all().stream().map(ContentType::key).toList();
    }

    public BacklogKind[] getKinds() {
        return BacklogKind.values();
    }

    public Gap[] getGaps() {
        return Gap.values();
    }

    public Task[] getTasks() {
        return Task.values();
    }

    public Order[] getOrders() {
        return Order.values();
    }
}
