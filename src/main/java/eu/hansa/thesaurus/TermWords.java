package eu.hansa.thesaurus;

import java.io.Serializable;

/** @param about null for nothing to say */
public record TermWords(String name, String about) implements Serializable {
}
