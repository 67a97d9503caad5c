package eu.hansa.web.desk;

import eu.hansa.membership.AccessLine;
import eu.hansa.membership.ChangeAccess;
import eu.hansa.membership.EndMembership;
import eu.hansa.membership.Level;
import eu.hansa.membership.MemberView;
import eu.hansa.membership.RefuseRequest;
import eu.hansa.membership.RemoveAccess;
import eu.hansa.membership.RequestLine;
import eu.hansa.membership.Term;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be done to one entry of a group's people and asks for more than a press of a button. It stands in the address,
 * so that it needs no script: {@code refuse}, {@code remove}, {@code end} with a reason, {@code change} with a term.
 */
@Named
@ViewScoped
public class PeopleDeed implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MembersScreen screen;
    @Inject
    private RefuseRequest refuse;
    @Inject
    private RemoveAccess remove;
    @Inject
    private EndMembership end;
    @Inject
    private ChangeAccess change;

    private String kind;
    private String target;
    private String whom;
    private String note;
    private Level level;
    private LocalDate first;
    private LocalDate last;

    /** After the screen is open; what names nothing of the group asks for nothing. */
    public void begin() {
        if (kind == null || target == null || !target.matches("[0-9]{1,18}") || screen.isChoosing()) {
            return;
        }
        long id = Long.parseLong(target);
        switch (kind) {
            case "refuse" -> whom = screen.getRequests().stream().filter(each -> each.id() == id).findFirst().map(RequestLine::name).orElse(null);
            case "end" -> whom = screen.getAllMembers().stream().filter(each -> each.id() == id).findFirst().map(MemberView::name).orElse(null);
            case "remove", "change" -> begin(screen.getAccesses().stream().filter(each -> each.id() == id).findFirst());
            default -> { }
        }
    }

    private void begin(Optional<AccessLine> found) {
        found.ifPresent(access -> {
            whom = access.name();
            level = access.level();
            first = access.term().first();
            last = access.term().end();
        });
    }

    public String go() {
        long id = Long.parseLong(target);
        return screen.perform("desk.members.done." + kind, () -> {
            switch (kind) {
                case "refuse" -> refuse.refuse(screen.actor(), screen.id(), id, note);
                case "end" -> end.end(screen.actor(), screen.id(), id, note);
                case "remove" -> remove.remove(screen.actor(), screen.id(), id, note);
                default -> change.change(screen.actor(), screen.id(), id, level, new Term(first, last));
            }
        });
    }

    /** Whom it concerns; null for nothing to be done. */
    public String getWhom() {
        return whom;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
