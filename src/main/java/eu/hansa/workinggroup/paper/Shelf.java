package eu.hansa.workinggroup.paper;

import eu.hansa.kernel.Translated;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * One folder with the papers that lie in it itself, newest first.
 *
 * @param folder null for what lies outside any
 * @param path   the names of the folders around it and, last, its own; empty outside any
 */
public record Shelf<P>(Long folder, List<Translated> path, List<P> papers) implements Serializable {

    public Shelf {
        path = List.copyOf(path);
        papers = List.copyOf(papers);
    }

    public int depth() {
        return path.size();
    }

    /** Null outside any folder. */
    public Translated name() {
        return path.isEmpty() ? null : path.get(path.size() - 1);
    }

    <R> Shelf<R> map(Function<P, R> change) {
        return new Shelf<>(folder, path, papers.stream().<R>map(change).toList());
    }
}
