package eu.hansa.content.workflow;

import eu.hansa.content.Revision;
import eu.hansa.kernel.Refusal;

/** Somebody else saved the same text since the writing began. Nothing is lost: both texts are there to choose from. */
public class EditCollision extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Revision theirs;

    EditCollision(Revision theirs) {
        super(null, "collision", theirs.authorName());
        this.theirs = theirs;
    }

    /** What the other person saved. */
    public Revision theirs() {
        return theirs;
    }
}
