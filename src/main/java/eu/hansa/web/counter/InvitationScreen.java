package eu.hansa.web.counter;

import eu.hansa.account.SignedIn;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Translated;
import eu.hansa.membership.AcceptInvitation;
import eu.hansa.membership.GroupNames;
import eu.hansa.membership.InvitationState;
import eu.hansa.membership.InvitationView;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Where the link of an invitation leads: accepts it, makes the account for it if there is none, or tells whom to ask. */
@Named
@ViewScoped
public class InvitationScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AcceptInvitation accept;
    @Inject
    private GroupNames names;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private SignIn signIn;
    @Inject
    private TextLocale locale;

    private String link;
    private InvitationView invitation;
    private Translated group;
    private String name;
    private String language;
    private String chosen;
    private boolean lapsed;
    private final Complaints wrong = new Complaints();

    @PostConstruct
    void begin() {
        link = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("link");
        Map<String, String> typed = LapsedForms.typed(FacesContext.getCurrentInstance());
        lapsed = typed.containsKey("lapsed");
        look();
        if (invitation != null) {
            name = typed.getOrDefault("name", invitation.name());
            language = typed.getOrDefault("language", invitation.language().tag());
        }
    }

    private void look() {
        invitation = accept.look(link).orElse(null);
        group = invitation == null ? null : names.of(invitation.groupId(), locale.language()).orElse(null);
    }

    /** With the account of whoever is signed in. */
    public void accept() {
        wrong.clear();
        try {
            accept.accept(viewer.account().orElseThrow(), link);
            leadOn();
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    /** With an account that begins here, or that has no password yet. */
    public void begins() {
        wrong.clear();
        try {
            SignedIn person = accept.accept(link, name, language, chosen);
            if (signIn.of(person)) {
                leadOn();
            }
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    /** A link that has become void in the meantime says so in the place of its form. */
    private void refused(Refusal refusal) {
        look();
        if (getState().equals("ready") || getState().equals("new") || getState().equals("another")) {
            wrong.add(refusal);
        }
    }

    private void leadOn() {
        FacesContext context = FacesContext.getCurrentInstance();
        Redirect.to(context.getExternalContext().getRequestContextPath() + "/membership?group=" + invitation.groupId(), context);
    }

    /**
     * What there is to do here, as the end of a key: {@code ready} to be accepted by whoever is signed in, {@code another} person
     * is signed in, {@code sign-in} first, {@code new} account, {@code expired}, {@code accepted} or {@code void}.
     */
    public String getState() {
        if (invitation == null || group == null || invitation.state() == InvitationState.WITHDRAWN
                || invitation.account() == InvitationView.Account.INACTIVE) {
            return "void";
        }
        if (invitation.state() != InvitationState.OPEN) {
            return invitation.state() == InvitationState.EXPIRED ? "expired" : "accepted";
        }
        if (viewer.isSignedIn()) {
            return viewer.account().orElseThrow().email().equals(invitation.email()) ? "ready" : "another";
        }
        return invitation.account() == InvitationView.Account.READY ? "sign-in" : "new";
    }

    /** Whether the account has to be made with a name and a language. */
    public boolean isNobody() {
        return invitation.account() == InvitationView.Account.NONE;
    }

    /** Where one signs in and comes back from. */
    public String getSignIn() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/login?to="
                + URLEncoder.encode("/invitation?link=" + link, StandardCharsets.UTF_8);
    }

    public InvitationView getInvitation() {
        return invitation;
    }

    public Translated getGroup() {
        return group;
    }

    public boolean isLapsed() {
        return lapsed;
    }

    public Complaints getWrong() {
        return wrong;
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

    public String getChosen() {
        return null;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
