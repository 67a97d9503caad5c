package eu.hansa.content.workflow;

import eu.hansa.kernel.Language;
import java.util.List;

/** Who holds the right to review; told by the rooms above, where people and their groups are known. */
public interface Reviewers {

    /** By name; {@code groupId} null for what belongs to no group. */
    List<Reviewer> reviewers(Language language, String type, Long groupId);

    /** Whether somebody with this address has an account, and so needs no link to be asked. */
    boolean isColleague(String email);
}
