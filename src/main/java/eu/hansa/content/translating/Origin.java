package eu.hansa.content.translating;

import java.io.Serializable;

/**
 * From what a passage of a translation was made.
 *
 * @param source   the content of the passage of the source; empty when it renders nothing that stands there
 * @param revision the id of the source's revision in which that stood
 * @param number   the number of that revision
 * @param machine  whether a machine wrote it and nobody has confirmed it
 */
public record Origin(String source, long revision, int number, boolean machine) implements Serializable {

    boolean rendersNothing() {
        return source.isEmpty();
    }
}
