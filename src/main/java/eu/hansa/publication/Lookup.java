package eu.hansa.publication;

/** What an address leads to. */
public sealed interface Lookup {

    record Found(Published published) implements Lookup {
    }

    /** The item is here no longer, but visible under its new word. */
    record Moved(String slug) implements Lookup {
    }

    /** It was open to everybody once and has been taken away. */
    record Gone() implements Lookup {
    }

    /** Never there, or not meant for this viewer: the two look alike. */
    record Missing() implements Lookup {
    }
}
