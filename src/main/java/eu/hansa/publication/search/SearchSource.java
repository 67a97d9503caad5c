package eu.hansa.publication.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A kind of thing that can be found, with its ids; registered by being a CDI bean. Whoever changes one tells
 * {@link SearchChanges} in the same transaction.
 */
public interface SearchSource {

    /** By which {@link SearchChanges} names it: {@code item}, {@code person}. */
    String kind();

    /** All that have entries, some at a time: those after {@code after}, in order. */
    List<Long> after(long after, int atMost);

    /** Everything that can be found of these; what is there no longer is left out. */
    Map<Long, List<Entry>> entries(Collection<Long> ids);
}
