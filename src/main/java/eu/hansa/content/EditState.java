package eu.hansa.content;

/** How far the newest revision of a language has come. Whether visitors see something is another matter: {@link Visibility}. */
public enum EditState {
    DRAFT, IN_REVIEW, APPROVED
}
