package eu.hansa.access;

import jakarta.persistence.Query;

/**
 * The one query fragment by which anything is shown: the audiences of the thing and of the viewer meet.
 * The entity that it is used on has a collection {@code audiences} of keys.
 */
public final class AudienceFilter {

    private AudienceFilter() {
    }

    /**
     * A JPQL condition on the entity of this alias; give its parameter with {@link #bind}. It counts, since with
     * {@code exists} EclipseLink writes every value of the query into it on H2, and each is parsed and planned anew.
     */
    public static String on(String alias) {
        return "(select count(audience) from " + alias + ".audiences audience where audience in :viewerAudiences) > 0";
    }

    public static <Q extends Query> Q bind(Q query, Viewer viewer) {
        query.setParameter("viewerAudiences", viewer.keys());
        return query;
    }
}
