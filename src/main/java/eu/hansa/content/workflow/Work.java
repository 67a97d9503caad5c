package eu.hansa.content.workflow;

import java.util.Set;

/**
 * What was done on a translation besides its words.
 *
 * @param settled the passages that are good for the present source as they are, each as {@code text/key}
 * @param machine whether what is new was written by a machine, so that a person has to confirm it
 */
public record Work(Set<String> settled, boolean machine) {

    public Work {
        settled = Set.copyOf(settled);
    }
}
