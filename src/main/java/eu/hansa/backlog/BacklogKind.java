package eu.hansa.backlog;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of texts that are translated, each in a place of its own. */
public enum BacklogKind {
    /** The words of an item, but for those that are told by themselves. */
    TEXT,
    /** What a group wants to reach, upon what that depends and how it gets on. */
    OBJECTIVES,
    /** What the picture of an item shows. */
    PICTURE,
    /** Titles and descriptions of a programme's sessions. */
    PROGRAMME,
    /** What a file of the library is called. */
    FILE,
    /** A topic or a series. */
    TERM;

    /** Those that are written and translated together, as one text of an item. */
    public static final Set<BacklogKind> OF_A_TEXT = EnumSet.of(TEXT, OBJECTIVES, PICTURE);
    /** Those that belong to an item. */
    public static final Set<BacklogKind> OF_AN_ITEM = EnumSet.of(TEXT, OBJECTIVES, PICTURE, PROGRAMME);
}
