package eu.hansa.account;

import eu.hansa.kernel.Language;
import java.io.Serializable;

/** Somebody who may do a thing, to be named at the desk or written to in their language. */
public record RightHolder(long accountId, String name, String email, Language language) implements Serializable {
}
