package eu.hansa.web.desk;

import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.programme.ParticipationRole;
import eu.hansa.conference.programme.ParticipationState;
import eu.hansa.conference.programme.SessionType;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.Verb;
import eu.hansa.kernel.Language;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Moments;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The frame of the page on which a programme is edited; the table in it is a script's, see {@link ProgrammeServlet}. */
@Named
@RequestScoped
public class ProgrammeScreen {

    private static final String TEXTS = "desk.programme.";

    @Inject
    private OpenConference conferences;
    @Inject
    private Dossiers dossiers;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private LanguageNames languageNames;
    @Inject
    private Moments moments;
    @Inject
    private Text text;
    @Inject
    private Texts texts;
    @Inject
    private TextLocale locale;

    private String id;
    private Dossier conference;

    /** Something to choose from, with its name. */
    public record Choice(String value, String label) {
    }

    /** A language with what may be done in it. */
    public record Tongue(String tag, String name, String direction, boolean open) {
    }

    public void open() throws IOException {
        conference = conferences.find(id).orElse(null);
        if (conference == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
        }
    }

    public Dossier getConference() {
        return conference;
    }

    /** When and where, in one line. */
    public String getWhen() {
        ConferenceFacts facts = OpenConference.facts(conference);
        String days = facts.getFirstDay() == null ? text.get("desk.programme.no-date")
                : facts.endDay().equals(facts.getFirstDay()) ? moments.date(facts.getFirstDay())
                : moments.date(facts.getFirstDay()) + " – " + moments.date(facts.endDay());
        String where = facts.getVenue().inOneLine();
        return text.of("desk.programme.when", where.isEmpty() ? days : days + ", " + where, facts.zoneId().getId());
    }

    public String getRelease() {
        return switch (conference.policy()) {
            case TOGETHER -> text.of("desk.programme.policy.TOGETHER", languageNames.inSentence(conference.releaseLanguages()));
            case SOURCE_FIRST -> text.of("desk.programme.policy.SOURCE_FIRST", languageNames.inSentence(List.of(conference.sourceLanguage())));
            case INDEPENDENT -> text.get("desk.programme.policy.INDEPENDENT");
        };
    }

    /** The languages in which the working copy can be looked at as the site would show it. */
    public List<Tongue> getPreviews() {
        return conference.languages().stream().map(line -> tongue(line.language())).toList();
    }

    /** What the script has to know before it asks for anything, as JSON. */
    public String getSetup() {
        ConferenceFacts facts = OpenConference.facts(conference);
        Map<String, Object> setup = new LinkedHashMap<>();
        setup.put("item", conference.id().toString());
        setup.put("who", String.valueOf(viewer.actor().accountId()));
        setup.put("name", viewer.actor().name());
        setup.put("reader", locale.getTag());
        setup.put("source", conference.sourceLanguage().tag());
        setup.put("open", conference.isOpen(Verb.WRITE));
        setup.put("languages", conference.languages().stream().map(line -> tongue(line.language())).toList());
        setup.put("firstDay", facts.getFirstDay());
        setup.put("lastDay", facts.endDay());
        setup.put("types", choices(SessionType.values()));
        setup.put("roles", choices(ParticipationRole.values()));
        setup.put("states", choices(ParticipationState.values()));
        setup.put("texts", texts.beginningWith(locale.locale(), TEXTS));
        return JsonbBuilder.create().toJson(setup);
    }

    private Tongue tongue(Language language) {
        boolean open = language.equals(conference.language()) ? conference.isOpen(Verb.WRITE)
                : dossiers.open(viewer.actor(), conference.id(), language).map(dossier -> dossier.isOpen(Verb.WRITE)).orElse(false);
        return new Tongue(language.tag(), languageNames.of(language), language.direction(), open);
    }

    private List<Choice> choices(Enum<?>... values) {
        return Arrays.stream(values).map(value -> new Choice(value.name(),
                text.get("conference." + value.getDeclaringClass().getSimpleName() + "." + value.name()))).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
