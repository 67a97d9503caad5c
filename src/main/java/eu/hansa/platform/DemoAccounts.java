package eu.hansa.platform;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.account.AccountWords;
import eu.hansa.account.Accounts;
import eu.hansa.kernel.Language;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The people of the demo, who all have the same well-known password: made only where {@code hansa.demo} was set, and
 * only those who are not there yet. They come before the sample content, which they wrote.
 */
@ApplicationScoped
public class DemoAccounts {

    /** Lower comes earlier; what needs the demo's people observes with a higher one. */
    public static final int PRIORITY = 1000;
    private static final String PASSWORD = "hansa-demo";
    private static final Language ENGLISH = Language.of("en");
    private static final Language FRENCH = Language.of("fr");
    private static final Language ITALIAN = Language.of("it");

    @Inject
    @ConfigProperty(name = "hansa.demo", defaultValue = "false")
    private boolean demo;
    @Inject
    private Accounts accounts;

    @Transactional
    public void make(@Observes @Priority(PRIORITY) @Initialized(ApplicationScoped.class) Object started) {
        if (!demo) {
            return;
        }
        make("author@example.org", "Marta Keller", "en", Grant.in(Right.EDIT, ENGLISH));
        make("translator@example.org", "Luc Morel", "fr", Grant.in(Right.TRANSLATE, FRENCH), Grant.in(Right.TRANSLATE, ITALIAN));
        make("reviewer@example.org", "Tom Ashworth", "en", Grant.everywhere(Right.REVIEW));
        make("publisher@example.org", "Giulia Ferri", "it", Grant.everywhere(Right.PUBLISH));
        make("chair@example.org", "Niels Brandt", "de");
        make("member@example.org", "Ana Ruiz", "es");
        make("outsider@example.org", "Jan Novak", "en");
        make("admin@example.org", "Elena Conti", "it", Grant.everywhere(Right.ADMINISTER));
    }

    private void make(String email, String name, String language, Grant... grants) {
        if (accounts.knows(email)) {
            return;
        }
        Actor portal = Actor.system();
        long id = accounts.create(portal, new AccountWords(name, email, language));
        accounts.redeemLink(accounts.passwordLink(portal, id), PASSWORD);
        List.of(grants).forEach(grant -> accounts.grant(portal, id, grant));
    }
}
