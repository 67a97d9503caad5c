package eu.hansa.web.desk;

import eu.hansa.access.Right;
import eu.hansa.account.RightHolder;
import eu.hansa.conference.programme.ProgrammeDesk;
import eu.hansa.conference.programme.ProgrammeWords;
import eu.hansa.content.ContentType;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.TranslationTask;
import eu.hansa.content.Worklist;
import eu.hansa.content.WorklistFilter;
import eu.hansa.content.WorklistFilter.Gap;
import eu.hansa.content.WorklistFilter.Order;
import eu.hansa.content.WorklistFilter.Task;
import eu.hansa.content.WorklistFilter.View;
import eu.hansa.content.WorklistItem;
import eu.hansa.content.workflow.AssignTranslation;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.Verb;
import eu.hansa.content.workflow.WordsToGo;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Slice;
import eu.hansa.media.AssetLibrary;
import eu.hansa.membership.RightHolders;
import eu.hansa.thesaurus.TermEntry;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.Thesaurus;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.TextLocale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All translations: how far each has come, how many words are to go, who has it and by when. Like the worklist it stands
 * in its address.
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
    private Worklist worklist;
    @Inject
    private WordsToGo wordsToGo;
    @Inject
    private AssignTranslation assignments;
    @Inject
    private Dossiers dossiers;
    @Inject
    private RightHolders holders;
    @Inject
    private ProgrammeDesk programmes;
    @Inject
    private Thesaurus thesaurus;
    @Inject
    private AssetLibrary files;
    @Inject
    private ContentTypes types;
    @Inject
    private Languages languages;
    @Inject
    private Messages messages;
    @Inject
    private TextLocale locale;
    @Inject
    private Clock clock;

    private WorklistFilter filter;
    private int page;
    private Slice<WorklistItem> slice;
    private Map<ContentId, Map<Language, Integer>> words;
    private Map<ContentId, Map<Language, TranslationTask>> tasks;
    private Map<ContentId, ProgrammeWords> sessions;
    private List<Elsewhere> elsewhere;
    private Dossier chosen;
    private List<RightHolder> people;

    @PostConstruct
    void read() {
        filter = new WorklistFilter(View.ALL, given("type").filter(key -> types.find(key).isPresent()).orElse(null),
                given("language").flatMap(languages::find).orElse(null), null, choice(Gap.class, "gap").orElse(null),
                choice(Task.class, "task").orElse(null), given("text").map(text -> text.substring(0, Math.min(text.length(), 200))).orElse(null),
                choice(Order.class, "order").orElse(Order.CHANGED));
        page = given("page").filter(number -> number.matches("[1-9][0-9]{0,5}")).map(Integer::valueOf).orElse(1);
        given("assign").filter(which -> which.matches("[0-9]{1,18}\\.[A-Za-z-]{2,12}")).ifPresent(which -> {
            String[] parts = which.split("\\.");
            chosen = dossiers.open(viewer.actor(), new ContentId(Long.parseLong(parts[0])), Language.of(parts[1]))
                    .filter(dossier -> dossier.isTranslation() && dossier.isOpen(Verb.ASSIGN)).orElse(null);
        });
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private <E extends Enum<E>> Optional<E> choice(Class<E> choices, String name) {
        return given(name).flatMap(word -> Stream.of(choices.getEnumConstants()).filter(choice -> word(choice).equals(word)).findFirst());
    }

    public String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Slice<WorklistItem> getSlice() {
        if (slice == null) {
            // a language by itself says what is shown, and not which items have a text in it
            boolean narrows = filter.gap() != null || filter.task() != null;
            slice = worklist.page(viewer.actor(), narrows ? filter : filter.in(null), page, SIZE);
        }
        return slice;
    }

    private List<ContentId> ids() {
        return getSlice().entries().stream().map(WorklistItem::id).toList();
    }

    /** The languages that are shown: all, or the one to which the list is narrowed. */
    public List<Language> getColumns() {
        return filter.language() == null ? languages.inOrder() : List.of(filter.language());
    }

    /** How many words are to go; null for the source. */
    public Integer words(WorklistItem item, Language language) {
        if (words == null) {
            words = wordsToGo.of(ids(), getColumns());
        }
        return words.getOrDefault(item.id(), Map.of()).get(language);
    }

    /** Who has it and by when; null while nobody was told. */
    public TranslationTask task(WorklistItem item, Language language) {
        if (tasks == null) {
            tasks = new HashMap<>();
            assignments.of(ids()).forEach(task -> tasks.computeIfAbsent(new ContentId(task.itemId()), id -> new HashMap<>())
                    .put(task.language(), task));
        }
        return tasks.getOrDefault(item.id(), Map.of()).get(language);
    }

    public boolean isLate(TranslationTask task) {
        return task.due() != null && task.due().isBefore(LocalDate.ofInstant(clock.instant(), locale.zone()));
    }

    /** The texts of an item's sessions; null where there are none. */
    public ProgrammeWords sessions(WorklistItem item) {
        if (sessions == null) {
            sessions = new HashMap<>();
            programmes.open(viewer.actor(), ids()).forEach((id, copy) -> sessions.put(id, ProgrammeWords.of(copy.programme())));
        }
        ProgrammeWords found = sessions.get(item.id());
        return found == null || found.total() == 0 ? null : found;
    }

    /** Words that stand outside items: how many there are, and how many of them in each language. */
    public record Elsewhere(String textKey, String address, long total, Map<Language, Long> inLanguage) {

        public long written(Language language) {
            return inLanguage.getOrDefault(language, 0L);
        }
    }

    public List<Elsewhere> getElsewhere() {
        if (elsewhere == null) {
            elsewhere = countedElsewhere();
        }
        return elsewhere;
    }

    private List<Elsewhere> countedElsewhere() {
        List<TermEntry> terms = Stream.of(TermKind.values()).flatMap(kind -> thesaurus.entries(kind).stream()).toList();
        Map<Language, Long> named = terms.stream().flatMap(term -> term.words().keySet().stream())
                .collect(Collectors.groupingBy(language -> language, Collectors.counting()));
        return List.of(new Elsewhere("desk.translations.topics", "terms.xhtml", terms.size(), named),
                new Elsewhere("desk.translations.files", "media.xhtml", files.count(), files.titled()));
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
            LocalDate due = given("due").map(TranslationsPage::day).orElse(null);
            RightHolder person = given("assignee").map(id -> getPeople().stream().filter(each -> String.valueOf(each.accountId()).equals(id))
                    .findFirst().orElseThrow(() -> Refusal.because("assign.who"))).orElse(null);
            assignments.assign(viewer.actor(), chosen.id(), chosen.language(), person == null ? null : person.accountId(),
                    person == null ? null : person.name(), due);
            messages.done("desk.translations.assign.done");
            FacesContext.getCurrentInstance().getExternalContext().redirect(address(filter, page, null));
            FacesContext.getCurrentInstance().responseComplete();
        } catch (Refusal refusal) {
            messages.refused(refusal);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw Refusal.because("date.form");
        }
    }

    public String page(int number) {
        return address(filter, number, null);
    }

    /** This list, of those that somebody has; null for all. */
    public String had(Task task) {
        return address(filter.had(task).sorted(task == Task.MINE || task == Task.LATE ? Order.DUE : filter.order()), 1, null);
    }

    public String assigning(WorklistItem item, Language language) {
        return address(filter, page, item.id() + "." + language.tag());
    }

    /** What the address says of this list, for a form that comes back to it. */
    public List<Map.Entry<String, String>> getSaid() {
        return List.copyOf(said(filter, page).entrySet());
    }

    private Map<String, String> said(WorklistFilter wanted, int number) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("type", wanted.type());
        said.put("language", wanted.language() == null ? null : wanted.language().tag());
        said.put("gap", wanted.gap() == null ? null : word(wanted.gap()));
        said.put("task", wanted.task() == null ? null : word(wanted.task()));
        said.put("text", wanted.text());
        said.put("order", wanted.order() == Order.CHANGED ? null : word(wanted.order()));
        said.put("page", number == 1 ? null : String.valueOf(number));
        said.values().removeIf(Objects::isNull);
        return said;
    }

    private String address(WorklistFilter wanted, int number, String assign) {
        Map<String, String> said = said(wanted, number);
        if (assign != null) {
            said.put("assign", assign);
        }
        return said.entrySet().stream().map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "translations.xhtml?", ""));
    }

    public WorklistFilter getFilter() {
        return filter;
    }

    public List<Language> getLanguages() {
        return languages.inOrder();
    }

    public List<String> getTypes() {
        return types.all().stream().map(ContentType::key).toList();
    }

    public Gap[] getGaps() {
        return Gap.values();
    }

    public Task[] getTasks() {
        return Task.values();
    }

    public List<Order> getOrders() {
        return List.of(Order.CHANGED, Order.OLDEST, Order.TITLE, Order.DUE);
    }
}
