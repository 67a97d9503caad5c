package eu.hansa.web.entry;

import eu.hansa.access.Actor;
import eu.hansa.account.AccountLine;
import eu.hansa.account.Accounts;
import eu.hansa.account.SignedIn;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.mail.Outbox;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to people about their accounts: links by which they choose a password. */
@ApplicationScoped
public class AccountMails {

    private static final String TOPIC = "password";

    @Inject
    private Accounts accounts;
    @Inject
    private Outbox outbox;
    @Inject
    private Texts texts;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    private String siteUrl;

    /**
     * Sends a person the link by which a password is chosen.
     *
     * @return the link, for whoever wants to hand it over in person
     */
    @Transactional
    public String sendLink(Actor actor, long accountId) {
        AccountLine person = accounts.find(accountId).orElseThrow(() -> Refusal.because("account.unknown"));
        String link = address(accounts.passwordLink(actor, accountId), person.language());
        String kind = person.setUp() ? "renew" : "welcome";
        queue(person.email(), person.name(), person.language().locale(), kind, link);
        return link;
    }

    /**
     * Sends a link to whoever has this address and says that the password is forgotten. Takes longer where somebody has it,
     * so that nobody who asks may wait for the end of it.
     */
    @Transactional
    public void sendIfKnown(String claimed) {
        accounts.forgottenPasswordLink(claimed).ifPresent(secret -> {
            SignedIn person = accounts.callerOf(claimed).orElseThrow();
            queue(person.email(), person.displayName(), person.language().locale(), "forgotten", address(secret, person.language()));
        });
    }

    private void queue(String email, String name, Locale locale, String kind, String link) {
        String body = texts.get(locale, "account.mail.greeting", name) + "\n\n" + texts.get(locale, "account.mail." + kind + ".text", email)
                + "\n\n" + link + "\n\n" + texts.get(locale, "account.mail." + kind + ".end") + "\n";
        outbox.queue(email, name, Language.of(locale.toLanguageTag()), texts.get(locale, "account.mail." + kind + ".subject"),
                body, TOPIC, null);
    }

    /** Whoever follows it is not signed in yet, so that the page cannot know the account's language otherwise. */
    private String address(String secret, Language reader) {
        return siteUrl.replaceAll("/+$", "") + "/setup?link=" + secret + "&lang=" + reader.tag();
    }
}
