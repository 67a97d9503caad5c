package eu.hansa.web.counter;

import eu.hansa.account.SignedIn;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Translated;
import eu.hansa.membership.GroupNames;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.entry.LapsedForms;
import eu.hansa.web.entry.LocalPath;
import eu.hansa.web.entry.PlainForms;
import eu.hansa.web.entry.Redirect;
import eu.hansa.web.text.MeetingWords;
import eu.hansa.web.text.TextLocale;
import eu.hansa.workinggroup.Meeting;
import eu.hansa.workinggroup.answer.Answer;
import eu.hansa.workinggroup.answer.AnswerMeeting;
import eu.hansa.workinggroup.answer.Answers;
import eu.hansa.workinggroup.answer.OwnAnswer;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where somebody says whether they come to a meeting of their group. The buttons beside the meeting on the group's page
 * lead here too, and on at once if there is nothing to be asked.
 */
@Named
@ViewScoped
public class AnswerScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentViewer viewer;
    @Inject
    private AskedGroup asked;
    @Inject
    private GroupNames names;
    @Inject
    private Answers answers;
    @Inject
    private AnswerMeeting answerMeeting;
    @Inject
    private MeetingWords words;
    @Inject
    private Clock clock;
    @Inject
    private TextLocale locale;

    private ContentId group;
    private Meeting meeting;
    private String answer;
    private String note;
    private boolean lapsed;
    private final Complaints wrong = new Complaints();

    @PostConstruct
    void begin() {
        group = new ContentId(asked.id().orElse(0));
        meeting = answers.meeting(viewer.viewer(), group, parameter("meeting")).orElse(null);
        if (meeting != null) {
            Optional<OwnAnswer> said = answers.own(caller().accountId(), List.of(group)).stream()
                    .filter(own -> own.meeting().equals(meeting.getId())).findFirst();
            Map<String, String> typed = LapsedForms.typed(FacesContext.getCurrentInstance());
            lapsed = typed.containsKey("lapsed");
            answer = typed.getOrDefault("answer", said.map(own -> own.answer().name()).orElse(null));
            note = typed.getOrDefault("note", said.map(OwnAnswer::note).orElse(null));
        }
    }

    /** There is no page for a meeting of which this person may not know. */
    public void open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (meeting == null) {
            AskedGroup.isNotThere();
        } else if (PlainForms.isSentByOurPage((HttpServletRequest) faces.getExternalContext().getRequest())) {
            answer = parameter("answer");
            note = parameter("note");
            answer();
        }
    }

    public void answer() {
        wrong.clear();
        try {
            answerMeeting.answer(caller(), group, meeting.getId(), chosen(), note);
            Redirect.to(getBack(), FacesContext.getCurrentInstance());
        } catch (Refusal refusal) {
            wrong.add(refusal);
        }
    }

    /** Null for none, and for a word that no form of ours sends. */
    private Answer chosen() {
        return Stream.of(Answer.values()).filter(choice -> choice.name().equals(answer)).findFirst().orElse(null);
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    }

    private SignedIn caller() {
        return viewer.account().orElseThrow();
    }

    /** Where one came from: the group's page, or one's own groups. */
    public String getBack() {
        String own = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/groups";
        return LocalPath.of(parameter("to")).orElse(own);
    }

    /** Whether an answer still changes anything. */
    public boolean isOpen() {
        return meeting != null && meeting.takesAnswers(clock.instant());
    }

    /** Why it does not, as the end of a key. */
    public String getShut() {
        return meeting.isCancelled() ? "cancelled" : "late";
    }

    public Translated getGroup() {
        return names.of(group.value(), locale.language()).orElse(null);
    }

    public String getMeeting() {
        return words.of(meeting);
    }

    public Answer[] getChoices() {
        return Answer.values();
    }

    public boolean isLapsed() {
        return lapsed;
    }

    public Complaints getWrong() {
        return wrong;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
