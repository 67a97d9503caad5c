package eu.hansa.content.workflow;

import eu.hansa.kernel.Language;
import java.io.Serializable;
import java.time.Instant;

/** Something that was done to an item, as the audit trail has it; {@code language} and what follows may be null. */
public record Deed(Instant at, String who, String verb, Language language, Integer revision, String reason, String detail)
        implements Serializable {
}
