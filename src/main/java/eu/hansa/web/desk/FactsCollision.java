package eu.hansa.web.desk;

import eu.hansa.content.compare.FactsMerge;
import eu.hansa.kernel.Refusal;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two people's changes to the same facts: what one of them changed is settled, what both changed has to be chosen, and both
 * changes are proposed where they come together cleanly.
 */
public class FactsCollision implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String before;
    private final String mine;
    private final String theirs;
    private final String author;
    private final int theirNumber;
    private final List<Field> clashing;

    /** @param author who saved the other facts */
    FactsCollision(String before, String mine, String theirs, String author, int theirNumber) {
        this.before = before;
        this.mine = mine;
        this.theirs = theirs;
        this.author = author;
        this.theirNumber = theirNumber;
        this.clashing = FactsMerge.of(before, mine, theirs).clashes().stream().map(Field::new).toList();
    }

    /** The facts as JSON, in the order in which the other person's came. */
    String chosen() {
        clashing.forEach(field -> field.unanswered = field.choice == null);
        if (clashing.stream().anyMatch(Field::isUnanswered)) {
            throw Refusal.because("collision.choose");
        }
        Map<FactsMerge.Place, FactsMerge.Choice> choices = clashing.stream().collect(Collectors.toMap(field -> field.clash.place(),
                field -> FactsMerge.Choice.valueOf(field.choice.toUpperCase(Locale.ROOT))));
        return FactsMerge.of(before, mine, theirs).with(choices::get);
    }

    /** Whether there is nothing to choose. */
    boolean isSettled() {
        return clashing.isEmpty();
    }

    String theirs() {
        return theirs;
    }

    int theirNumber() {
        return theirNumber;
    }

    public String getAuthor() {
        return author;
    }

    public List<Field> getClashing() {
        return clashing;
    }

    /** A fact that both changed, or an entry of its list. */
    public static class Field implements Serializable {

        private static final long serialVersionUID = 1L;

        private final FactsMerge.Clash clash;
        private String choice;
        private boolean unanswered;

        Field(FactsMerge.Clash clash) {
            this.clash = clash;
            this.choice = isMergeable() ? Collision.BOTH : null;
        }

        public FactsMerge.Clash getClash() {
            return clash;
        }

        public final boolean isMergeable() {
            return clash.both() != null;
        }

        /** Whether it was tried to save without a choice for this field. */
        public boolean isUnanswered() {
            return unanswered;
        }

        public String getChoice() {
            return choice;
        }

        public void setChoice(String choice) {
            this.choice = choice;
        }
    }
}
