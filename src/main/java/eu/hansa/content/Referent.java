package eu.hansa.content;

/** What a number among the facts stands for. */
public enum Referent {
    TERM, FILE, ITEM, PERSON, ORGANISATION, PAPER
}
