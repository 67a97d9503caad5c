package eu.hansa.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * One entry of the audit trail, to be read; all but the first four may be null.
 *
 * @param verb    worded by {@code audit.verb.<verb>}
 * @param subject what kind of thing it was done to, worded by {@code audit.subject.<subject>}
 */
public record AuditLine(Instant at, String who, String verb, String subject, Long itemId, String language, Integer revision,
        String reason, String detail) implements Serializable {
}
