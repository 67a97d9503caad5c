package eu.hansa.content.translating;

import java.util.Arrays;
import java.util.List;

/** Pairs the entries of two lists so that the pairs are worth as much as can be, all in order. */
final class Alignment {

    /** Beyond this many possible pairs, entries are paired by their places. */
    private static final int MOST_PAIRS = 250_000;

    /** What a pair is worth; nothing or less for two that are never a pair. */
    interface Worth<A, B> {

        double of(A one, B other);
    }

    private Alignment() {
    }

    /** For each of {@code one} the place of its partner in {@code other}, or -1. */
    static <A, B> int[] of(List<A> one, List<B> other, Worth<A, B> worth) {
        int rows = one.size();
        int columns = other.size();
        int[] partners = new int[rows];
        Arrays.fill(partners, -1);
        if ((long) rows * columns > MOST_PAIRS) {
            for (int i = 0; i < Math.min(rows, columns); i++) {
                partners[i] = i;
            }
            return partners;
        }
        double[][] pair = new double[rows][columns];
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                pair[i][j] = worth.of(one.get(i), other.get(j));
                double paired = pair[i][j] <= 0 ? -1 : pair[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (pair[i][j] > 0 && best[i][j] == pair[i][j] + best[i + 1][j + 1]) {
                partners[i++] = j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return partners;
    }
}
