package eu.hansa.workinggroup.paper.text;

/** Whether what stands in a file can be searched for. */
public enum TextState {

    /** It is about to be read. */
    WAITING,

    READ,

    /** It was opened, and there are no words in it: pictures of pages, as a scanner makes them. */
    NONE,

    /** It asks for a password. */
    LOCKED,

    /** It could not be read within what a file may cost, or it is damaged. */
    FAILED
}
