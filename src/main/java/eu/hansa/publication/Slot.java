package eu.hansa.publication;

/** Which of a language's two windows a publication fills: the one that is open (or over), or the one to come. */
enum Slot {
    LIVE, NEXT
}
