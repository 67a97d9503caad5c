package eu.hansa.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * What is looked for in the audit trail; null stands for anything.
 *
 * @param person a part of a name, in any case
 * @param from   this moment belongs to it
 * @param until  this moment does not
 */
public record AuditSearch(String person, String verb, Long itemId, Instant from, Instant until) implements Serializable {

    public static final AuditSearch EVERYTHING = new AuditSearch(null, null, null, null, null);
}
