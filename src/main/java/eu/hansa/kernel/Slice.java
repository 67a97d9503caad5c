package eu.hansa.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer result.
 *
 * @param page  counted from 1
 * @param size  how many entries a full page has
 * @param total how many entries there are in all, or how many of them can be paged through
 * @param more  whether there are more than that
 */
public record Slice<T>(List<T> entries, int page, int size, long total, boolean more) {

    public Slice {
        entries = List.copyOf(entries);
    }

    /** Of which all is counted. */
    public Slice(List<T> entries, int page, int size, long total) {
        this(entries, page, size, total, false);
    }

    /** At least 1, also when there is nothing. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return page < pages();
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    /** The place of this page's first entry in the whole, counted from 1; 0 when there is nothing. */
    public long first() {
        return entries.isEmpty() ? 0 : (long) (page - 1) * size + 1;
    }

    public long last() {
        return entries.isEmpty() ? 0 : first() + entries.size() - 1;
    }

    public <R> Slice<R> map(Function<? super T, R> change) {
        return new Slice<>(entries.stream().<R>map(change).toList(), page, size, total, more);
    }
}
