package eu.hansa.freshness;

import java.util.concurrent.atomic.AtomicLong;

/** A tag's counter as this node knows it. */
final class Stamp {

    private final String tag;
    private final AtomicLong value;

    Stamp(String tag, long value) {
        this.tag = tag;
        this.value = new AtomicLong(value);
    }

    void advance(long to) {
        value.accumulateAndGet(to, Math::max);
    }

    String tag() {
        return tag;
    }

    long value() {
        return value.get();
    }
}
