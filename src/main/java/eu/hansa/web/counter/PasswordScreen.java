package eu.hansa.web.counter;

import eu.hansa.kernel.Aside;
import eu.hansa.web.entry.AccountMails;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where somebody asks for a link to choose another password. The answer is the same for every address. */
@Named
@ViewScoped
public class PasswordScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountMails mails;
    @Inject
    private Aside aside;

    private String email;
    private boolean sent;
    private final Complaints wrong = new Complaints();

    public void send() {
        wrong.clear();
        if (email == null || email.isBlank()) {
            wrong.add("email", "refusal.account.email.empty");
        } else if (email.indexOf('@') < 1) {
            wrong.add("email", "refusal.account.email.form");
        } else {
            String claimed = email;
            aside.run(() -> mails.sendIfKnown(claimed));
            sent = true;
        }
    }

    public boolean isSent() {
        return sent;
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
}
