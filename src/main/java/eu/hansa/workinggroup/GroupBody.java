package eu.hansa.workinggroup;

import eu.hansa.backlog.BacklogKind;
import eu.hansa.content.Apart;
import eu.hansa.content.Body;
import eu.hansa.content.Markup;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.SafeHtml;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * The words of a working group in one language beyond its name and lead. Those of sections, points and meetings stand
 * under the ids that the facts give them; what has no words in this language is not in the map.
 */
public class GroupBody implements Body {

    private static final long serialVersionUID = 1L;

    private static final Pattern FILE = Pattern.compile("\"/files/([0-9]{1,19})/");

    @Size(max = 100_000, message = "{html.long}")
    @Markup
    private String mission;
    private Map<String, @Size(max = 200, message = "{group.heading.long}") String> headings = new TreeMap<>();
    @Markup
    private Map<String, @Size(max = 100_000, message = "{html.long}") String> sections = new TreeMap<>();
    @Apart(BacklogKind.OBJECTIVES)
    private Map<String, @Size(max = 1000, message = "{group.point.long}") String> points = new TreeMap<>();
    @Apart(BacklogKind.OBJECTIVES)
    private Map<String, @Size(max = 500, message = "{group.condition.long}") String> conditions = new TreeMap<>();
    @Apart(BacklogKind.OBJECTIVES)
    private Map<String, @Size(max = 2000, message = "{group.note.long}") String> notes = new TreeMap<>();
    private Map<String, @Size(max = 500, message = "{group.theme.long}") String> themes = new TreeMap<>();
    @Markup
    private Map<String, @Size(max = 100_000, message = "{html.long}") String> agendas = new TreeMap<>();
    private Map<String, @Size(max = 1000, message = "{group.visits.long}") String> visits = new TreeMap<>();
    @Size(max = 300, message = "{picture-alt.long}")
    @Apart(BacklogKind.PICTURE)
    private String pictureAlt;

    @Override
    public void clean() {
        mission = SafeHtml.sanitise(mission).markup();
        pictureAlt = strip(pictureAlt);
        Stream.of(sections, agendas).forEach(texts -> clean(texts, text -> SafeHtml.sanitise(text).markup()));
        Stream.of(headings, points, conditions, notes, themes, visits).forEach(texts -> clean(texts, GroupBody::strip));
    }

    private static void clean(Map<String, String> texts, UnaryOperator<String> cleaning) {
        texts.replaceAll((id, text) -> Objects.requireNonNullElse(cleaning.apply(text), ""));
        texts.values().removeIf(String::isEmpty);
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.replace("\r\n", "\n").strip();
    }

    /** Cuts out the words of all parts but these. */
    void keep(Set<String> parts) {
        Stream.of(headings, sections, points, conditions, notes, themes, agendas, visits).forEach(texts -> texts.keySet().retainAll(parts));
    }

    @Override
    public String searchableText() {
        return Stream.concat(Stream.of(headings, points, conditions, notes, themes, visits).flatMap(texts -> texts.values().stream()),
                richTexts().map(markup -> Jsoup.parse(markup).text())).collect(Collectors.joining("\n"));
    }

    private Stream<String> richTexts() {
        return Stream.of(Stream.ofNullable(mission), sections.values().stream(), agendas.values().stream()).flatMap(texts -> texts)
                .filter(markup -> !markup.isBlank());
    }

    @Override
    public Set<AssetId> assets() {
        Set<AssetId> assets = new LinkedHashSet<>();
        richTexts().forEach(markup -> {
            Matcher file = FILE.matcher(markup);
            while (file.find()) {
                assets.add(AssetId.parse(file.group(1)));
            }
        });
        return assets;
    }

    /** The mission: what else there is has an order that only the facts know. */
    @Override
    public String markup() {
        return Objects.requireNonNullElse(mission, "");
    }

    @Override
    public String pictureText() {
        return pictureAlt;
    }

    @Override
    public String partName(String id) {
        return Stream.of(points, headings, themes).map(texts -> texts.get(id)).filter(text -> text != null && !text.isBlank()).findFirst().orElse(null);
    }

    @JsonbTransient
    public boolean isWithoutMission() {
        return mission == null || mission.isBlank();
    }

    public String getMission() {
        return mission;
    }

    public void setMission(String mission) {
        this.mission = mission;
    }

    /** The names of sections. */
    public Map<String, String> getHeadings() {
        return headings;
    }

    public void setHeadings(Map<String, String> headings) {
        this.headings = sorted(headings);
    }

    public Map<String, String> getSections() {
        return sections;
    }

    public void setSections(Map<String, String> sections) {
        this.sections = sorted(sections);
    }

    public Map<String, String> getPoints() {
        return points;
    }

    public void setPoints(Map<String, String> points) {
        this.points = sorted(points);
    }

    /** Upon what a point depends: “if the grant is won”. */
    public Map<String, String> getConditions() {
        return conditions;
    }

    public void setConditions(Map<String, String> conditions) {
        this.conditions = sorted(conditions);
    }

    /** How a point gets on. */
    public Map<String, String> getNotes() {
        return notes;
    }

    public void setNotes(Map<String, String> notes) {
        this.notes = sorted(notes);
    }

    public Map<String, String> getThemes() {
        return themes;
    }

    public void setThemes(Map<String, String> themes) {
        this.themes = sorted(themes);
    }

    public Map<String, String> getAgendas() {
        return agendas;
    }

    public void setAgendas(Map<String, String> agendas) {
        this.agendas = sorted(agendas);
    }

    /** Where a meeting goes to. */
    public Map<String, String> getVisits() {
        return visits;
    }

    public void setVisits(Map<String, String> visits) {
        this.visits = sorted(visits);
    }

    /** What the picture shows, for those who do not see it. */
    public String getPictureAlt() {
        return pictureAlt;
    }

    public void setPictureAlt(String pictureAlt) {
        this.pictureAlt = pictureAlt;
    }

    /** In one order whatever was given, so that the same words are stored as the same text. */
    private static Map<String, String> sorted(Map<String, String> texts) {
        return texts == null ? new TreeMap<>() : new TreeMap<>(texts);
    }
}
