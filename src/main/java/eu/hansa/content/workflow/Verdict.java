package eu.hansa.content.workflow;

import eu.hansa.access.Right;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import java.util.List;

/**
 * Whether a verb is open to somebody now, and if not, why.
 *
 * @param reason    what a refusal would say; null when the verb is open
 * @param right     when it is the right that is missing (or the text is one's own): the right that others may hold
 * @param languages the languages for which that right is asked
 */
public record Verdict(Verb verb, Refusal reason, Right right, List<Language> languages) {

    static Verdict open(Verb verb) {
        return new Verdict(verb, null, null, List.of());
    }

    static Verdict closed(Verb verb, Refusal reason) {
        return new Verdict(verb, reason, null, List.of());
    }

    public boolean isOpen() {
        return reason == null;
    }

    /** Whether somebody else could do it at this moment. */
    public boolean isOpenToOthers() {
        return right != null;
    }
}
