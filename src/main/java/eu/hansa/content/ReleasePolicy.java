package eu.hansa.content;

/** How the languages of one item go live. */
public enum ReleasePolicy {
    /** Each language on its own. */
    INDEPENDENT,
    /** All chosen languages in one transaction, once all are approved; they expire and are withdrawn together too. */
    TOGETHER,
    /** No translation without its source: it goes live after the source and is withdrawn with it. */
    SOURCE_FIRST;

    /** Whether a language that is withdrawn takes all others with it. */
    public boolean takesAllAlong(boolean source) {
        return this == TOGETHER || this == SOURCE_FIRST && source;
    }
}
