package eu.hansa.platform;

import eu.hansa.account.Accounts;
import eu.hansa.account.TokenKind;
import eu.hansa.account.Tokens;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the first administrator in where nobody has an account yet: no password exists before somebody chooses one,
 * through a link that only whoever reads the portal's log can know.
 */
@ApplicationScoped
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    private Accounts accounts;
    @Inject
    private Tokens tokens;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    private String siteUrl;

    @Transactional
    void offer(@Observes @Priority(DemoAccounts.PRIORITY + 1) @Initialized(ApplicationScoped.class) Object started) {
        if (accounts.isEmpty()) {
            String link = siteUrl.replaceAll("/+$", "") + "/setup?link=" + tokens.issueLink(TokenKind.FIRST, null);
            LOG.info(() -> "Nobody has an account yet. Make the first one within 24 hours at " + link);
        }
    }
}
