package eu.hansa.account;

import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Whom an account makes of its owner as a reader: one of those who are signed in. */
@ApplicationScoped
public class Viewers {

    public Viewer of(SignedIn caller) {
        return caller == null ? Viewer.anonymous() : new Viewer(Set.of(Audience.PUBLIC, Audience.SIGNED_IN));
    }
}
