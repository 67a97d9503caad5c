package eu.hansa.web.desk;

import eu.hansa.audit.AuditLine;
import eu.hansa.audit.AuditSearch;
import eu.hansa.audit.AuditTrail;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.TitledItem;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Slice;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import eu.hansa.web.text.Texts;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The audit trail, looked through by the words of the address, so that what was found can be sent on as a link. */
@Named
@ViewScoped
public class AuditScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE_SIZE = 50;
    private static final int LONGEST_WORD = 200;
    private static final int MOST_ITEMS = 50;
    private static final String CSV = "csv";
    private static final int MOST_SAVED = 50_000;
    private static final int SAVED_AT_A_TIME = 1000;
    private static final List<String> COLUMNS = List.of("when", "who", "what", "subject", "item", "language", "revision", "reason", "detail");

    @Inject
    private AuditTrail trail;
    @Inject
    private Dossiers dossiers;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Texts texts;
    @Inject
    private Text text;
    @Inject
    private TextLocale locale;

    private String person;
    private String verb;
    private String item;
    private String from;
    private String until;
    private final ArrayList<String> wrong = new ArrayList<>();
    private transient Slice<AuditLine> found;
    private transient Map<Long, TitledItem> titles;

    /** Something that can be chosen in the list of verbs. */
    public record Choice(String key, String label) {
    }

    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!viewer.isAdministrator()) {
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
            return;
        }
        Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
        person = word(asked.get("person"));
        verb = word(asked.get("verb"));
        item = word(asked.get("item"));
        from = word(asked.get("from"));
        until = word(asked.get("until"));
        LocalDate first = date(from);
        LocalDate last = date(until);
        if (first != null && last != null && first.isAfter(last)) {
            wrong.add(text.get("desk.audit.dates.reversed"));
        }
        AuditSearch search = new AuditSearch(person, verb, items(), start(first), start(last == null ? null : last.plusDays(1)));
        if (CSV.equals(asked.get("as"))) {
            save(search, faces);
            return;
        }
        found = trail.search(search, Paging.asked(asked.get("page")), PAGE_SIZE);
        if (found.entries().isEmpty() && found.total() > 0) {
            found = trail.search(search, found.pages(), PAGE_SIZE);
        }
        List<ContentId> ids = found.entries().stream().map(AuditLine::itemId).filter(Objects::nonNull).distinct().map(ContentId::new).toList();
        titles = dossiers.titles(viewer.actor(), ids, locale.language()).stream()
                .collect(Collectors.toMap(titled -> titled.id().value(), Function.identity()));
    }

    /** Hands out what was looked for as a file for spreadsheets, newest first; what goes beyond the limit is to be narrowed down. */
    private void save(AuditSearch search, FacesContext faces) throws IOException {
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("text/csv");
        answer.setResponseCharacterEncoding("UTF-8");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        answer.setResponseHeader("Cache-Control", "private, no-store");
        Writer file = answer.getResponseOutputWriter();
        // by which spreadsheets know that it is UTF-8
        file.write('\uFEFF');
        file.write(CsvLine.of(COLUMNS.stream().map(column -> text.get("desk.audit.column." + column)).toArray()));
        for (int page = 1; page <= MOST_SAVED / SAVED_AT_A_TIME; page++) {
            Slice<AuditLine> lines = trail.search(search, page, SAVED_AT_A_TIME);
            for (AuditLine line : lines.entries()) {
                file.write(CsvLine.of(line.at().atZone(locale.zone()).toOffsetDateTime(), line.who(), verbName(line.verb()), subjectName(line.subject()),
                        line.itemId(), line.language(), line.revision(), line.reason(), line.detail()));
            }
            if (page >= lines.pages()) {
                break;
            }
        }
        faces.responseComplete();
    }

    private static String word(String asked) {
        return asked == null || asked.isBlank() ? null : asked.strip().substring(0, Math.min(asked.strip().length(), LONGEST_WORD));
    }

    private LocalDate date(String given) {
        if (given == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(given);
            if (date.getYear() < 10_000 && date.getYear() > 0) {
                return date;
            }
        } catch (DateTimeParseException malformed) {
            // told below
        }
        wrong.add(text.of("desk.audit.date.wrong", given));
        return null;
    }

    private Instant start(LocalDate date) {
        return date == null ? null : date.atStartOfDay(locale.zone()).toInstant();
    }

    /** By number, or those whose title has these words in it. */
    private List<Long> items() {
        if (item == null) {
            return null;
        }
        return item.matches("[0-9]{10,18}") ? List.of(Long.valueOf(item))
                : dossiers.titled(viewer.actor(), item, locale.language(), MOST_ITEMS).stream().map(t -> t.id().value()).toList();
    }

    public List<AuditLine> getLines() {
        return found.entries();
    }

    public String getFound() {
        return text.of("desk.audit.found", found.total(), locale.zone().getId());
    }

    public int getPage() {
        return found.page();
    }

    public int getPages() {
        return found.pages();
    }

    public List<Choice> getVerbs() {
        return trail.verbs().stream().map(key -> new Choice(key, verbName(key)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(locale.locale()))).toList();
    }

    /** A verb of a feature that has no words for it stands as it is: the trail leaves nothing out. */
    public String verbName(String key) {
        return named("audit.verb.", key);
    }

    public String subjectName(String key) {
        return named("audit.subject.", key);
    }

    private String named(String prefix, String key) {
        return texts.has(locale.locale(), prefix + key) ? text.get(prefix + key) : key;
    }

    public String languageName(String tag) {
        return Language.of(tag).nameIn(locale.locale());
    }

    /** The item of a line with its title; null when there is none or it was deleted for good. */
    public TitledItem titled(AuditLine line) {
        return line.itemId() == null ? null : titles.get(line.itemId());
    }

    /** What the addresses of the other pages of this list begin with. */
    public String getQuery() {
        return query("person", person) + query("verb", verb) + query("item", item) + query("from", from) + query("until", until);
    }

    /** The address of the same as a file. */
    public String getFile() {
        return "audit.xhtml?" + getQuery() + "as=" + CSV;
    }

    private static String query(String name, String value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    /** What of the question could not be understood. */
    public List<String> getWrong() {
        return wrong;
    }

    public String getPerson() {
        return person;
    }

    public String getVerb() {
        return verb;
    }

    public String getItem() {
        return item;
    }

    public String getFrom() {
        return from;
    }

    public String getUntil() {
        return until;
    }
}
