package eu.hansa.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A half-open span of time with both its ends. */
record Span(Instant from, Instant until) {

    /** What is left of it when others are cut out, in order. */
    List<Span> without(List<Span> others) {
        List<Span> left = List.of(this);
        for (Span other : others) {
            List<Span> pieces = new ArrayList<>();
            for (Span span : left) {
                if (!other.from.isBefore(span.until) || !span.from.isBefore(other.until)) {
                    pieces.add(span);
                    continue;
                }
                if (span.from.isBefore(other.from)) {
                    pieces.add(new Span(span.from, other.from));
                }
                if (other.until.isBefore(span.until)) {
                    pieces.add(new Span(other.until, span.until));
                }
            }
            left = pieces;
        }
        return left;
    }
}
