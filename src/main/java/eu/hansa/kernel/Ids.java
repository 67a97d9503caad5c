package eu.hansa.kernel;

import io.hypersistence.tsid.TSID;

/**
 * Identifiers that the application assigns: 64 bits, growing with time, unique over several nodes without asking
 * the database (which spares a table generator and works alike on H2 and MySQL).
 */
public final class Ids {

    private Ids() {
    }

    public static long next() {
        return TSID.Factory.getTsid().toLong();
    }
}
