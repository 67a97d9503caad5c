package eu.hansa.web.desk;

import eu.hansa.content.EditState;
import eu.hansa.content.Mark;
import eu.hansa.content.Owed;
import eu.hansa.content.OwedText;
import eu.hansa.content.Staleness;
import eu.hansa.content.WorklistCell;
import eu.hansa.content.WorklistItem;
import eu.hansa.web.text.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The shapes and words by which the desk's lists show where a text stands. */
@Named
@RequestScoped
public class Marks {

    @Inject
    private Text text;
    @Inject
    private Days days;
    @Inject
    private LanguageNames languageNames;

    /** The name of a state's sign and of its colour. */
    public String sign(Mark mark) {
        return switch (mark) {
            case MISSING -> "missing";
            case DRAFT -> "draft";
            case RETURNED -> "returned";
            case IN_REVIEW -> "review";
            case APPROVED -> "approved";
            case SCHEDULED -> "scheduled";
            case LIVE -> "live";
            case EXPIRED, HIDDEN -> "expires";
        };
    }

    public String sign(Owed owed) {
        return switch (owed) {
            case MEND -> "returned";
            case WRITE, TRANSLATE -> "draft";
            case REVIEW -> "review";
            case RELEASE -> "scheduled";
        };
    }

    /** What there is to say about a text besides its mark, and besides that it is outdated. */
    public String more(WorklistCell cell) {
        if (!cell.isWritten()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        boolean shown = cell.mark() == Mark.LIVE || cell.mark() == Mark.SCHEDULED;
        if (cell.mark() == Mark.SCHEDULED) {
            parts.add(days.of(cell.from()));
        }
        if (shown && cell.until() != null) {
            parts.add(text.of("desk.worklist.until", days.of(cell.until())));
        }
        if (shown && cell.nextFrom() != null) {
            parts.add(text.of("desk.worklist.next", days.of(cell.nextFrom())));
        } else if (shown && cell.newer()) {
            boolean returned = cell.state() == EditState.DRAFT && cell.returnedNote() != null;
            parts.add(text.get("desk.worklist.beside." + (returned ? "RETURNED" : cell.state().name())));
        }
        if (parts.isEmpty() && cell.staleness() == Staleness.UP_TO_DATE) {
            parts.add(text.get("desk.worklist.current"));
        }
        if (parts.isEmpty()) {
            parts.add(text.of("desk.worklist.revision", cell.revision()));
            if (!shown && cell.state() != EditState.APPROVED) {
                parts.add(cell.writer());
            }
        }
        return String.join(", ", parts);
    }

    /** How an item's languages go live: “all together, Tue 15 May, 12:00, waits for French”. */
    public String release(WorklistItem item) {
        List<String> parts = new ArrayList<>(List.of(text.get("desk.release." + item.policy().name())));
        if (item.releaseFrom() != null) {
            parts.add(days.of(item.releaseFrom()));
        }
        if (!item.waitsFor().isEmpty()) {
            parts.add(text.of("desk.release.waits", languageNames.inSentence(item.waitsFor())));
        }
        return String.join(", ", parts);
    }

    /** Why somebody has something to do with a text. */
    public String reason(WorklistCell cell) {
        return switch (cell.owed()) {
            case MEND -> text.of("desk.owed.MEND.why", cell.changedBy(), cell.returnedNote());
            case WRITE -> text.of("desk.owed.WRITE.why", cell.revision());
            case REVIEW -> text.of("desk.owed.REVIEW.why", cell.revision(), cell.writer());
            case RELEASE -> text.of("desk.owed.RELEASE.why", cell.revision(), cell.changedBy());
            case TRANSLATE -> cell.isOutdated() ? outdated(cell) : text.get("desk.owed.TRANSLATE.missing");
        };
    }

    /** By when its review is asked for, or to whom it was assigned has to be done; empty when no day was named. */
    public String due(OwedText owed) {
        return owed.due() == null ? "" : text.of(isLate(owed) ? "desk.due.late" : "desk.due", days.on(owed.due()));
    }

    public boolean isLate(OwedText owed) {
        return owed.due() != null && days.isOver(owed.due());
    }

    public String outdated(WorklistCell cell) {
        return text.of("desk.owed.TRANSLATE.outdated", cell.basedOn(), cell.sourceNow());
    }
}
