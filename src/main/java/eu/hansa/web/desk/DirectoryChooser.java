package eu.hansa.web.desk;

/** Behind {@code desk:directorySearch}: a form that takes over people or organisations of the directory. */
public interface DirectoryChooser {

    /** @param search the id of the search, since a form may have several */
    void find(String search);

    void choose(String search, DirectorySearch.Hit hit);

    /** Enters what was typed as somebody or something new, and takes it over. */
    void enter(String search);
}
