package eu.hansa.membership;

import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an officer may do with all that belongs to the group: everything, but for the approval where that is an editor's. */
@Dependent
class OfficersRights {

    private final Set<Right> rights = EnumSet.of(Right.EDIT, Right.TRANSLATE, Right.REVIEW, Right.PUBLISH);

    /** @param editorialApproval whether what officers write needs an editor's approval */
    @Inject
    OfficersRights(@ConfigProperty(name = "hansa.group.editorial-approval", defaultValue = "false") boolean editorialApproval) {
        if (editorialApproval) {
            rights.remove(Right.REVIEW);
        }
    }

    boolean contain(Right right) {
        return rights.contains(right);
    }

    Set<Grant> in(long group) {
        return rights.stream().map(right -> new Grant(right, null, null, group)).collect(Collectors.toSet());
    }
}
