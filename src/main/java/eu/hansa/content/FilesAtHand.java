package eu.hansa.content;

import eu.hansa.access.Actor;
import eu.hansa.kernel.AssetId;
import java.util.Set;

/** Knows which files somebody has at the desk, and so may put into what they write: whatever is published shows its files. */
public interface FilesAtHand {

    /** Those of the files that this person does not have. */
    Set<AssetId> foreign(Actor actor, Set<AssetId> files);
}
