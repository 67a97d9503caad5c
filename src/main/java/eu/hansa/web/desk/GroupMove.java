package eu.hansa.web.desk;

import eu.hansa.content.workflow.ChangeGroup;
import eu.hansa.content.workflow.TitledItem;
import eu.hansa.kernel.ContentId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** Where the item that is open belongs, and to which other group it can be moved. */
@Named
@ViewScoped
public class GroupMove implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ItemScreen screen;
    @Inject
    private DeskGroups groups;
    @Inject
    private ChangeGroup change;

    private String group;
    private boolean chosen;

    public String move() {
        return screen.perform("groupDialog", "desk.item.done.CHANGE_GROUP", () -> change.change(screen.actor(), screen.item(),
                group == null || group.isBlank() ? null : ContentId.parse(group)));
    }

    /** All that this person has at the desk; where one may not publish, the move is refused. */
    public List<TitledItem> getGroups() {
        return groups.all();
    }

    /** As long as nothing was chosen the one that it belongs to; null for none. */
    public String getGroup() {
        return chosen ? group : Objects.toString(screen.getDossier().groupId(), null);
    }

    public void setGroup(String group) {
        this.group = group;
        this.chosen = true;
    }
}
