package eu.hansa.freshness;

import java.util.List;

/** The stamps of some tags at the moment before content was read. */
public final class Reading {

    private final List<Stamp> stamps;
    private final long[] noted;

    Reading(List<Stamp> stamps) {
        this.stamps = List.copyOf(stamps);
        this.noted = this.stamps.stream().mapToLong(Stamp::value).toArray();
    }

    /** Whether nothing has been bumped since; answered from memory. */
    public boolean holds() {
        for (int i = 0; i < noted.length; i++) {
            if (stamps.get(i).value() != noted[i]) {
                return false;
            }
        }
        return true;
    }

    /** A word that changes whenever one of the stamps does; the same on every node. */
    public String digest() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < noted.length; i++) {
            word.append(stamps.get(i).tag()).append('=').append(noted[i]).append(';');
        }
        return word.toString();
    }
}
