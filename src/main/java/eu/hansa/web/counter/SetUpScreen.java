package eu.hansa.web.counter;

import eu.hansa.account.AccountLine;
import eu.hansa.account.AccountWords;
import eu.hansa.account.Accounts;
import eu.hansa.account.SignedIn;
import eu.hansa.account.TokenKind;
import eu.hansa.account.Tokens;
import eu.hansa.kernel.Refusal;
import eu.hansa.web.text.TextLocale;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where a link that works once leads: the first account of the portal, a new person's first password, or another. */
@Named
@ViewScoped
public class SetUpScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;
    @Inject
    private Tokens tokens;
    @Inject
    private SignIn signIn;
    @Inject
    private TextLocale locale;

    private String link;
    private TokenKind kind;
    private String name;
    private String email;
    private String language;
    private String chosen;
    private final Complaints wrong = new Complaints();

    @PostConstruct
    void begin() {
        link = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("link");
        language = locale.getTag();
        tokens.check(link, TokenKind.FIRST, TokenKind.SET_UP, TokenKind.NEW_PASSWORD).ifPresent(owner -> {
            kind = owner.kind() == TokenKind.FIRST && !accounts.isEmpty() ? null : owner.kind();
            if (owner.accountId() != null) {
                email = accounts.find(owner.accountId()).map(AccountLine::email).orElse("");
            }
        });
    }

    public void choose() {
        wrong.clear();
        SignedIn person;
        try {
            person = isFirst() ? accounts.redeemFirst(link, new AccountWords(name, email, language), chosen)
                    : accounts.redeemLink(link, chosen);
        } catch (Refusal refusal) {
            if (refusal.messageKey().equals("refusal.link.void")) {
                kind = null;
            } else {
                wrong.add(refusal);
            }
            return;
        }
        if (signIn.of(person)) {
            signIn.leadOn();
        }
    }

    public boolean isValid() {
        return kind != null;
    }

    /** Whether this makes the first account. */
    public boolean isFirst() {
        return kind == TokenKind.FIRST;
    }

    /** Which of the three this is, as part of a key. */
    public String getKey() {
        return switch (kind) {
            case FIRST -> "first";
            case SET_UP -> "welcome";
            default -> "renew";
        };
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

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        if (isFirst()) {
            this.email = email;
        }
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
