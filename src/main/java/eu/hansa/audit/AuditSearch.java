package eu.hansa.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What is looked for in the audit trail; null stands for anything.
 *
 * @param person a part of a name, in any case
 * @param items  the items concerned; an empty list finds nothing
 * @param from   this moment belongs to it
 * @param until  this moment does not
 */
public record AuditSearch(String person, String verb, List<Long> items, Instant from, Instant until) implements Serializable {

    public static final AuditSearch EVERYTHING = new AuditSearch(null, null, null, null, null);
}
