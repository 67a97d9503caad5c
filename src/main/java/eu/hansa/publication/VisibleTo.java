package eu.hansa.publication;

import eu.hansa.access.AudienceFilter;
import eu.hansa.access.Viewer;
import jakarta.persistence.Query;
import java.time.Instant;

/** The whole rule of seeing as a query fragment: live, within its window, and meant for an audience of the viewer. */
final class VisibleTo {

    private VisibleTo() {
    }

    /** A JPQL condition on the {@link Publication} of this alias; give its parameters with {@link #bind}. */
    static String on(String alias) {
        return "(" + alias + ".visibleFrom <= :moment and " + alias + ".visibleUntil > :moment and " + AudienceFilter.on(alias) + ")";
    }

    /**
     * The same on a {@link Listing}, whose window lies within that of its publication; the same parameters, and counted
     * likewise. Every viewer belongs to everybody, so what is for everybody needs no counting.
     */
    static String onListing(String alias) {
        return "(" + alias + ".listFrom <= :moment and " + alias + ".listUntil > :moment and (" + alias + ".openToAll = true"
                + " or (select count(a.audience) from ListedAudience a where a.publicationId = " + alias + ".publicationId and a.audience in :viewerAudiences) > 0))";
    }

    static <Q extends Query> Q bind(Q query, Viewer viewer, Instant moment) {
        query.setParameter("moment", moment);
        return AudienceFilter.bind(query, viewer);
    }
}
