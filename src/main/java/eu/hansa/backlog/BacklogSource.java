package eu.hansa.backlog;

/** Texts of one kind, which can say again what of them there is to translate. */
public interface BacklogSource {

    /**
     * Notes some of them, in one transaction.
     *
     * @param id those after this one, in the order of their ids; 0 for the first
     * @return the last that was noted; 0 when there was none
     */
    long noteAfter(long id);
}
