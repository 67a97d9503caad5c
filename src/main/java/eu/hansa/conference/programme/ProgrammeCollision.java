package eu.hansa.conference.programme;

import eu.hansa.kernel.Refusal;
import java.util.Set;

/** Somebody else changed the very same thing since the edit began. Nothing was written; both can be shown. */
public class ProgrammeCollision extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> touched;
    private final transient WorkingCopy theirs;

    ProgrammeCollision(String byWhom, Set<String> touched, WorkingCopy theirs) {
        super(null, "programme.collision", byWhom);
        this.touched = Set.copyOf(touched);
        this.theirs = theirs;
    }

    /** What both changed: {@code session:a/title/it}. */
    public Set<String> touched() {
        return touched;
    }

    /** The programme as it is now. */
    public WorkingCopy theirs() {
        return theirs;
    }
}
