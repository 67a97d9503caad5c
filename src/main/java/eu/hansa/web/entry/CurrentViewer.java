package eu.hansa.web.entry;

import eu.hansa.access.Actor;
import eu.hansa.access.Viewer;
import eu.hansa.account.SignedIn;
import eu.hansa.kernel.Language;
import eu.hansa.membership.Actors;
import eu.hansa.membership.Standing;
import eu.hansa.membership.Standings;
import eu.hansa.membership.Viewers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Whoever makes this request: to be asked by every page. Asking touches no session; and the database for those who are
 * signed in alone, once in a request. Where the site is seen from a {@link Standpoint}, it is somebody of that audience,
 * who has no account and no rights.
 */
@Named
@RequestScoped
public class CurrentViewer {

    @Inject
    private HttpServletRequest request;
    @Inject
    private Viewers viewers;
    @Inject
    private Actors actors;
    @Inject
    private Standings standings;

    private SignedIn caller() {
        return standpoint().isPresent() ? null : (SignedIn) request.getAttribute(SignedIn.ATTRIBUTE);
    }

    private Optional<Standpoint> standpoint() {
        return Standpoint.of(request);
    }

    /** Empty for a visitor, and where the site is seen as somebody else. */
    public Optional<SignedIn> account() {
        return Optional.ofNullable(caller());
    }

    public boolean isSignedIn() {
        return caller() != null || standpoint().filter(from -> !from.viewer().isAnonymous()).isPresent();
    }

    /** What the caller has in groups at this moment; whoever let the request in may have found out already. */
    private Standing standing() {
        if (caller() == null) {
            return Standing.NONE;
        }
        if (!(request.getAttribute(Standing.ATTRIBUTE) instanceof Standing)) {
            request.setAttribute(Standing.ATTRIBUTE, standings.of(caller().accountId()));
        }
        return (Standing) request.getAttribute(Standing.ATTRIBUTE);
    }

    /** As whom this request reads. */
    public Viewer viewer() {
        return standpoint().map(Standpoint::viewer).orElseGet(() -> viewers.of(caller(), standing()));
    }

    /** As whom this request works; a visitor has no rights. */
    public Actor actor() {
        return actors.of(caller(), standing());
    }

    /** Whether the desk is open to this person. */
    public boolean isAtTheDesk() {
        return actor().worksAtTheDesk();
    }

    public boolean isAdministrator() {
        return caller() != null && caller().roles().contains(SignedIn.ADMIN);
    }

    /** Empty for a visitor. */
    public String name() {
        return caller() == null ? "" : caller().displayName();
    }

    /** The language in which this person works; empty for a visitor. */
    public Optional<Language> language() {
        return account().map(SignedIn::language);
    }
}
