package eu.hansa.membership;

import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import eu.hansa.account.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;

/** Whom an account makes of its owner as a reader: one of those who are signed in, and of the groups that they may read. */
@ApplicationScoped
public class Viewers {

    /** @param standing what the account has in groups now */
    public Viewer of(SignedIn caller, Standing standing) {
        if (caller == null) {
            return Viewer.anonymous();
        }
        Set<Audience> audiences = new TreeSet<>(Set.of(Audience.PUBLIC, Audience.SIGNED_IN));
        standing.reads().forEach(group -> audiences.add(Audience.group(group)));
        return new Viewer(audiences);
    }
}
