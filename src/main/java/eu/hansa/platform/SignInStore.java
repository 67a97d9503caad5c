package eu.hansa.platform;

import eu.hansa.account.Accounts;
import eu.hansa.account.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;

/**
 * Knows the portal's accounts. A password proves who somebody is; a caller alone is taken as proved, which only the
 * portal itself can say, after a link that works once or a change of password.
 */
@ApplicationScoped
public class SignInStore implements IdentityStore {

    @Inject
    private Accounts accounts;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        Optional<SignedIn> caller = Optional.empty();
        if (credential instanceof UsernamePasswordCredential typed) {
            caller = accounts.signIn(typed.getCaller(), typed.getPasswordAsString());
        } else if (credential instanceof CallerOnlyCredential proved) {
            caller = accounts.callerOf(proved.getCaller());
        }
        return caller.map(found -> new CredentialValidationResult(found, found.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
