package eu.hansa.web.counter;

import eu.hansa.account.SignedIn;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Translated;
import eu.hansa.membership.AskToJoin;
import eu.hansa.membership.GroupNames;
import eu.hansa.membership.GroupPeople;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.entry.LapsedForms;
import eu.hansa.web.entry.Redirect;
import eu.hansa.web.text.TextLocale;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/** Where somebody who is signed in asks to join a group. */
@Named
@ViewScoped
public class JoinScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentViewer viewer;
    @Inject
    private AskedGroup asked;
    @Inject
    private GroupNames names;
    @Inject
    private GroupPeople people;
    @Inject
    private AskToJoin ask;
    @Inject
    private TextLocale locale;

    private long id;
    private Translated group;
    private String message;
    private boolean lapsed;
    private final Complaints wrong = new Complaints();

    @PostConstruct
    void begin() {
        id = asked.id().orElse(0);
        group = names.openToRequests(id, locale.language()).orElse(null);
        Map<String, String> typed = LapsedForms.typed(FacesContext.getCurrentInstance());
        message = typed.get("note");
        lapsed = typed.containsKey("lapsed");
    }

    public void check() {
        if (group == null) {
            AskedGroup.isNotThere();
        }
    }

    public void ask() {
        wrong.clear();
        try {
            ask.ask(caller(), id, message);
            Redirect.to(FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/join?group=" + id,
                    FacesContext.getCurrentInstance());
        } catch (Refusal refusal) {
            wrong.add(refusal);
        }
    }

    private SignedIn caller() {
        return viewer.account().orElseThrow();
    }

    /** What there is to do here, as the end of a key: {@code member}, {@code asked} or {@code ask}. */
    public String getState() {
        return people.own(id, caller().accountId()).isPresent() ? "member" : people.hasAsked(id, caller().accountId()) ? "asked" : "ask";
    }

    public long getId() {
        return id;
    }

    /** As it is called in the language in which the page is read now. */
    public Translated getGroup() {
        return names.openToRequests(id, locale.language()).orElse(group);
    }

    public boolean isLapsed() {
        return lapsed;
    }

    public Complaints getWrong() {
        return wrong;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
