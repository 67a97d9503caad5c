package eu.hansa.membership;

import eu.hansa.account.SignedIn;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says what the other members of a group see of oneself. */
@ApplicationScoped
@Transactional
public class ShowMyself {

    private static final int LONGEST_FUNCTION = 300;
    private static final int LONGEST_PHONE = 60;

    @Inject
    private GroupDoor door;
    @Inject
    private Actors actors;

    /** @throws Refusal at {@code function} or {@code phone} when they are too long, {@code membership.unknown} without access */
    public void show(SignedIn caller, long groupId, Set<Detail> details, String function, String phone) {
        ContentItem group = door.locked(groupId);
        List<Access> held = door.held(groupId, caller.accountId());
        if (held.isEmpty()) {
            throw Refusal.because("membership.unknown");
        }
        List<Refusal> wrong = new ArrayList<>();
        String itsFunction = checked(wrong, function, "function", LONGEST_FUNCTION);
        String itsPhone = checked(wrong, phone, "phone", LONGEST_PHONE);
        if (!wrong.isEmpty()) {
            throw Refusal.all(wrong);
        }
        held.forEach(access -> access.show(details, itsFunction, itsPhone));
        door.end("show-myself", group, actors.of(caller, Standing.NONE), null, null);
    }

    private static String checked(List<Refusal> wrong, String text, String field, int longest) {
        String given = text == null || text.isBlank() ? null : text.strip();
        if (given != null && given.length() > longest) {
            wrong.add(Refusal.at(field, "directory.long", longest));
        }
        return given;
    }
}
