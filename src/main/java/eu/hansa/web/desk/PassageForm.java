package eu.hansa.web.desk;

import eu.hansa.content.translating.Rendering;
import eu.hansa.content.compare.Difference;
import eu.hansa.content.memory.Match;
import eu.hansa.content.translating.Segment;
import eu.hansa.kernel.SafeHtml;
import java.io.Serializable;
import java.util.Locale;
import org.jsoup.nodes.Entities;

/** One passage of a translation while somebody works on it. */
public class PassageForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Rendering rendering;
    private final int number;
    private String text;
    private boolean settled;
    private Match match;

    PassageForm(Rendering rendering, int number) {
        this.rendering = rendering;
        this.number = number;
        this.text = given();
    }

    public Rendering getRendering() {
        return rendering;
    }

    /** The name by which the page and a save know it. */
    public String getName() {
        return rendering.field() + "/" + rendering.key();
    }

    /** Its place among the passages of its text, from 1. */
    public int getNumber() {
        return number;
    }

    public String getSign() {
        return switch (rendering.state()) {
            case DONE -> "approved";
            case UNTRANSLATED -> "missing";
            case OUTDATED, MACHINE -> rendering.state().name().toLowerCase(Locale.ROOT);
        };
    }

    public boolean isMachine() {
        return rendering.state() == Rendering.State.MACHINE;
    }

    public boolean isUntranslated() {
        return rendering.state() == Rendering.State.UNTRANSLATED;
    }

    public boolean isOutdated() {
        return rendering.state() == Rendering.State.OUTDATED;
    }

    /** How the source has changed since this was translated; null when that is not the matter. */
    public Difference getDifference() {
        return rendering.difference();
    }

    /** What the source says, safe to be written as it is. */
    public String getSource() {
        return safe(rendering.source());
    }

    /** What stands in the saved translation, safe likewise. */
    public String getShown() {
        return safe(rendering.target());
    }

    private String safe(Segment segment) {
        return segment == null ? "" : SafeHtml.sanitise(rendering.markup() ? segment.content() : Entities.escape(segment.content())).markup();
    }

    /** Whether something is still to be done for it. */
    public boolean isOwed() {
        return !rendering.isDone();
    }

    /** Whether that can be settled without other words; what is missing is then left out, which leaves a hole in a table. */
    public boolean isSettleable() {
        return isOwed() && !(isUntranslated() && rendering.source().isCell());
    }

    /** What stands in it; of a rich text, as markup that stays within a line. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    /** An earlier translation that may serve; null for none. */
    public Match getMatch() {
        return match;
    }

    void setMatch(Match match) {
        this.match = match;
    }

    /** The words of the match, safe to be written as they are. */
    public String getMatchText() {
        return safe(new Segment(rendering.source().kind(), match.target()));
    }

    /** Whether something else stands in it than when the page was opened. */
    public boolean isChanged() {
        return !text.equals(given());
    }

    private String given() {
        return rendering.target() == null ? "" : rendering.target().content();
    }

    /** Whether it needs nothing new, or was confirmed. */
    public boolean isSettled() {
        return settled;
    }

    public void setSettled(boolean settled) {
        this.settled = settled;
    }
}
