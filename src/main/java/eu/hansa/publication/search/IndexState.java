package eu.hansa.publication.search;

/**
 * How the index of this node is.
 *
 * @param isOpen     whether it answers at all
 * @param isComplete whether everything was read that there is to be found
 * @param entries    how many it has, one for each language of a thing and more where some see more of it than others
 */
public record IndexState(boolean isOpen, boolean isComplete, int entries) {
}
