package eu.hansa.web.entry;

import eu.hansa.access.Actor;
import eu.hansa.access.Viewer;
import eu.hansa.account.Actors;
import eu.hansa.account.SignedIn;
import eu.hansa.account.Viewers;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Whoever makes this request: to be asked by every page. Asking touches neither session nor database. */
@Named
@RequestScoped
public class CurrentViewer {

    @Inject
    private HttpServletRequest request;
    @Inject
    private Viewers viewers;
    @Inject
    private Actors actors;

    private SignedIn caller() {
        return (SignedIn) request.getAttribute(SignedIn.ATTRIBUTE);
    }

    /** Empty for a visitor. */
    public Optional<SignedIn> account() {
        return Optional.ofNullable(caller());
    }

    public boolean isSignedIn() {
        return caller() != null;
    }

    /** As whom this request reads. */
    public Viewer viewer() {
        return viewers.of(caller());
    }

    /** As whom this request works; a visitor has no rights. */
    public Actor actor() {
        return actors.of(caller());
    }

    /** Whether the desk is open to this person. */
    public boolean isAtTheDesk() {
        return caller() != null && caller().roles().contains(SignedIn.DESK);
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
