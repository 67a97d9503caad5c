package eu.hansa.account;

import eu.hansa.access.Grant;
import java.io.Serializable;

/** One right of a person, with the id by which it is taken away. */
public record GrantLine(long id, Grant grant) implements Serializable {
}
