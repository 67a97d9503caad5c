package eu.hansa.platform;

import eu.hansa.account.Accounts;
import eu.hansa.account.SignInThrottle;
import eu.hansa.account.SignedIn;
import eu.hansa.account.TokenKind;
import eu.hansa.account.Tokens;
import eu.hansa.membership.Standing;
import eu.hansa.membership.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the server at each request who is calling: by the session, or else by the cookie of a device that remembers
 * somebody. The session holds no more than an id and an era; rights are read anew each time, so that a right taken away
 * or an account made inactive takes effect with the next click. A request with neither touches nothing and leaves
 * nothing behind.
 *
 * <p>The sign-in form reaches this class through the server, with a credential.
 */
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {

    private static final String SESSION = LoginMechanism.class.getName();

    @Inject
    private Accounts accounts;
    @Inject
    private Standings standings;
    @Inject
    private Tokens tokens;
    @Inject
    private SignInThrottle throttle;
    @Inject
    private IdentityStoreHandler stores;
    @Inject
    private SignInCookies cookies;
    @Inject
    private ClientAddress clientAddress;
    @Inject
    @ConfigProperty(name = "hansa.session.minutes", defaultValue = "60")
    private int sessionMinutes;
    @Inject
    @ConfigProperty(name = "hansa.remember.days", defaultValue = "30")
    private int rememberDays;

    private record Session(long accountId, int era) implements Serializable {
    }

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(request, response, context, credential);
        }
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.startsWith("/jakarta.faces.resource/")) {
            return context.doNothing();
        }
        SignedIn caller = bySession(request).or(() -> byCookie(request, response)).orElse(null);
        String role = ProtectedPages.roleFor(path);
        if (role != null) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (caller == null) {
            return role == null ? context.doNothing() : askToSignIn(request, response);
        }
        request.setAttribute(SignedIn.ATTRIBUTE, caller);
        Set<String> roles = caller.roles();
        if (role != null && !role.equals(ProtectedPages.ANYBODY) && !roles.contains(role)) {
            roles = withThatOfOfficers(request, caller);
        }
        if (role != null && !role.equals(ProtectedPages.ANYBODY) && !roles.contains(role)) {
            return context.responseNotFound();
        }
        return context.notifyContainerAboutLogin(caller, roles);
    }

    /** Whoever edits in a group works at the desk as well. */
    private Set<String> withThatOfOfficers(HttpServletRequest request, SignedIn caller) {
        Standing standing = standings.of(caller.accountId());
        request.setAttribute(Standing.ATTRIBUTE, standing);
        Set<String> roles = new TreeSet<>(caller.roles());
        if (!standing.edits().isEmpty()) {
            roles.add(SignedIn.DESK);
        }
        return roles;
    }

    private Optional<SignedIn> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SESSION) instanceof Session begun)) {
            return Optional.empty();
        }
        Optional<SignedIn> caller = accounts.caller(begun.accountId()).filter(found -> found.era() == begun.era());
        if (caller.isEmpty()) {
            session.invalidate();
        }
        return caller;
    }

    private Optional<SignedIn> byCookie(HttpServletRequest request, HttpServletResponse response) {
        String cookie = cookies.remembered(request);
        if (cookie == null) {
            return Optional.empty();
        }
        Optional<Tokens.Remembered> remembered = tokens.redeemRemembered(cookie, Duration.ofDays(rememberDays));
        Optional<SignedIn> caller = remembered.flatMap(found -> accounts.caller(found.accountId()));
        if (caller.isEmpty()) {
            cookies.forget(request, response);
            return caller;
        }
        if (remembered.get().next() != null) {
            cookies.remember(request, response, remembered.get().next(), Duration.ofDays(rememberDays));
        }
        begin(request, caller.get());
        return caller;
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context,
            Credential credential) {
        SignInThrottle.Attempt attempt = null;
        if (credential instanceof UsernamePasswordCredential typed) {
            attempt = throttle.begin(typed.getCaller(), clientAddress.of(request), cookies.device(request));
            if (attempt.isTooEarly()) {
                request.setAttribute(SignInThrottle.PAUSE, attempt.pause());
                return AuthenticationStatus.SEND_FAILURE;
            }
        }
        CredentialValidationResult result = stores.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (attempt != null) {
            throttle.succeeded(attempt);
        }
        SignedIn caller = (SignedIn) result.getCallerPrincipal();
        begin(request, caller);
        boolean known = tokens.check(cookies.device(request), TokenKind.DEVICE)
                .filter(owner -> owner.accountId() == caller.accountId()).isPresent();
        if (!known) {
            cookies.markDevice(request, response, tokens.markDevice(caller.accountId()));
        }
        if (context.getAuthParameters().isRememberMe()) {
            Duration life = Duration.ofDays(rememberDays);
            cookies.remember(request, response, tokens.remember(caller.accountId(), life), life);
        }
        request.setAttribute(SignedIn.ATTRIBUTE, caller);
        return context.notifyContainerAboutLogin(caller, caller.roles());
    }

    /** Under a new id, so that one planted before the sign-in is worth nothing after it. */
    private void begin(HttpServletRequest request, SignedIn caller) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SESSION) instanceof Session before && before.accountId() != caller.accountId()) {
            session.invalidate();
            session = null;
        }
        if (session == null) {
            session = request.getSession(true);
        } else {
            request.changeSessionId();
        }
        session.setMaxInactiveInterval(sessionMinutes * 60);
        session.setAttribute(SESSION, new Session(caller.accountId(), caller.era()));
    }

    private AuthenticationStatus askToSignIn(HttpServletRequest request, HttpServletResponse response) throws AuthenticationException {
        try {
            SignInRedirect.send(request, response);
        } catch (IOException gone) {
            throw new AuthenticationException(gone);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String cookie = cookies.remembered(request);
        if (cookie != null) {
            tokens.forget(cookie);
            cookies.forget(request, response);
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        request.removeAttribute(SignedIn.ATTRIBUTE);
    }
}
