package eu.hansa.directory;

/**
 * A person or an organisation that was found by typing.
 *
 * @param isPerson     whether it is a person
 * @param function     a person's function, in the reader's language if there is one in it; null for none
 * @param organisation the person's organisation; null for none
 */
public record Found(long id, boolean isPerson, String name, String function, Long organisation) {
}
