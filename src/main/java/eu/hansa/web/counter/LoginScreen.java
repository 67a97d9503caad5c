package eu.hansa.web.counter;

import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.entry.LapsedForms;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** The sign-in form. */
@Named
@ViewScoped
public class LoginScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> NEWS = Set.of("out", "everywhere", "password");

    @Inject
    private SignIn signIn;
    @Inject
    private CurrentViewer viewer;

    private String email;
    private String password;
    private boolean keep;
    private boolean lapsed;
    private final Complaints wrong = new Complaints();

    @PostConstruct
    void begin() {
        Map<String, String> typed = LapsedForms.typed(FacesContext.getCurrentInstance());
        email = typed.get("email");
        lapsed = typed.containsKey("lapsed");
    }

    /** Whoever is signed in already has no business here. */
    public void open() {
        if (viewer.isSignedIn()) {
            signIn.leadOn();
        }
    }

    public void signIn() {
        wrong.clear();
        lapsed = false;
        if (email == null || email.isBlank()) {
            wrong.add("email", "refusal.account.email.empty");
        }
        if (password == null) {
            wrong.add("password", "counter.login.password.empty");
        }
        if (wrong.any()) {
            return;
        }
        if (signIn.byPassword(email, password, keep)) {
            signIn.leadOn();
            return;
        }
        Duration pause = signIn.pause().orElse(null);
        if (pause == null) {
            wrong.add(null, "counter.login.wrong");
        } else {
            long seconds = pause.plusMillis(999).toSeconds();
            wrong.add(null, seconds < 60 ? "counter.login.wait.seconds" : "counter.login.wait.minutes",
                    seconds < 60 ? seconds : (seconds + 59) / 60);
        }
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

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isKeep() {
        return keep;
    }

    public void setKeep(boolean keep) {
        this.keep = keep;
    }
}
