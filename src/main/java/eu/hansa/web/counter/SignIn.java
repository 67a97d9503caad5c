package eu.hansa.web.counter;

import eu.hansa.account.SignInThrottle;
import eu.hansa.account.SignedIn;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.entry.LocalPath;
import eu.hansa.web.entry.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** Hands what was typed to the server's sign-in, and leads on from there. */
@RequestScoped
class SignIn {

    @Inject
    private SecurityContext security;
    @Inject
    private CurrentViewer viewer;

    boolean byPassword(String email, String password, boolean keep) {
        return authenticate(new UsernamePasswordCredential(email, password), keep);
    }

    /** Somebody who has just proved who they are by other means. */
    boolean of(SignedIn proved) {
        return authenticate(new CallerOnlyCredential(proved.email()), false);
    }

    private boolean authenticate(Credential credential, boolean keep) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        return security.authenticate((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(credential).newAuthentication(true).rememberMe(keep))
                == AuthenticationStatus.SUCCESS;
    }

    /** How long the next attempt has to wait, when this one came too early. */
    Optional<Duration> pause() {
        return Optional.ofNullable((Duration) FacesContext.getCurrentInstance().getExternalContext().getRequestMap()
                .get(SignInThrottle.PAUSE));
    }

    /** To where the person wanted to go; to the desk, or else home, when that is not known. */
    void leadOn() {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        String otherwise = external.getRequestContextPath() + (viewer.isAtTheDesk() ? "/desk/" : "/");
        Redirect.to(LocalPath.of(external.getRequestParameterMap().get("to")).orElse(otherwise), context);
    }
}
