package eu.hansa.web.counter;

import eu.hansa.account.Accounts;
import eu.hansa.account.SignedIn;
import eu.hansa.kernel.Refusal;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.entry.LapsedForms;
import eu.hansa.web.entry.Redirect;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/** What people see and change about their own account. */
@Named
@ViewScoped
public class AccountScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> NEWS = Set.of("name", "password");

    @Inject
    private CurrentViewer viewer;
    @Inject
    private Accounts accounts;
    @Inject
    private SignIn signIn;

    private String name;
    private String language;
    private String current;
    private String chosen;
    private boolean lapsed;
    private final Complaints wrong = new Complaints();
    private final Complaints wrongPassword = new Complaints();

    @PostConstruct
    void begin() {
        SignedIn caller = caller();
        Map<String, String> typed = LapsedForms.typed(FacesContext.getCurrentInstance());
        name = typed.getOrDefault("name", caller.displayName());
        language = typed.getOrDefault("language", caller.language().tag());
        lapsed = typed.containsKey("lapsed");
    }

    private SignedIn caller() {
        return viewer.account().orElseThrow();
    }

    public void saveName() {
        wrong.clear();
        wrongPassword.clear();
        try {
            accounts.changeOwn(caller(), name, language);
            showAgain("name");
        } catch (Refusal refusal) {
            wrong.add(refusal);
        }
    }

    public void changePassword() {
        wrong.clear();
        wrongPassword.clear();
        try {
            signIn.of(accounts.changeOwnPassword(caller(), current, chosen));
            showAgain("password");
        } catch (Refusal refusal) {
            wrongPassword.add(refusal);
        }
    }

    /** Here as well, since this device is one of them. */
    public void signOutEverywhere() throws ServletException {
        accounts.endSignIns(viewer.actor(), caller().accountId());
        FacesContext context = FacesContext.getCurrentInstance();
        ((HttpServletRequest) context.getExternalContext().getRequest()).logout();
        Redirect.to(context.getExternalContext().getRequestContextPath() + "/login?done=everywhere", context);
    }

    /** By its address, so that loading the page anew sends nothing twice, and in the language just chosen. */
    private static void showAgain(String done) {
        FacesContext context = FacesContext.getCurrentInstance();
        Redirect.to(context.getExternalContext().getRequestContextPath() + "/account?done=" + done, context);
    }

    /** What has just happened, as the end of a key; null for nothing. */
    public String getDone() {
        FacesContext context = FacesContext.getCurrentInstance();
        String done = context.getExternalContext().getRequestParameterMap().get("done");
        return done != null && NEWS.contains(done) && !context.isPostback() ? done : null;
    }

    public boolean isLapsed() {
        return lapsed;
    }

    public Complaints getWrong() {
        return wrong;
    }

    public Complaints getWrongPassword() {
        return wrongPassword;
    }

    public String getEmail() {
        return caller().email();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return null;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
