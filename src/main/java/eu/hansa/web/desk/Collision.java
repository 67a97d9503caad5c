package eu.hansa.web.desk;

import eu.hansa.content.Words;
import eu.hansa.content.WordsField;
import eu.hansa.content.compare.Difference;
import eu.hansa.content.compare.Merge;
import eu.hansa.content.workflow.RevisionText;
import eu.hansa.kernel.Refusal;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two people's changes to the same text, field by field. What only one of them touched is settled; for the rest somebody
 * chooses, and both changes are proposed where they come together cleanly. Nothing is decided by who was first.
 */
public class Collision implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final String BOTH = "both";
    public static final String MINE = "mine";
    public static final String THEIRS = "theirs";

    private final RevisionText theirs;
    private final List<Field> clashing = new ArrayList<>();
    private final List<Field> settled = new ArrayList<>();

    Collision(Words base, Words mine, RevisionText theirs) {
        this.theirs = theirs;
        for (List<WordsField> same : WordsField.sideBySide(base, mine, theirs.words()).values()) {
            Field field = new Field(same.get(0), same.get(1).value(), same.get(2).value());
            if (field.isClashing()) {
                clashing.add(field);
            } else if (field.isChanged()) {
                settled.add(field);
            }
        }
    }

    /** @throws Refusal when nothing was chosen for a field; each such field then says so */
    Words chosen(Words mine) {
        clashing.forEach(field -> field.unanswered = field.result() == null);
        if (clashing.stream().anyMatch(Field::isUnanswered)) {
            throw Refusal.because("collision.choose");
        }
        Map<String, String> values = new HashMap<>();
        clashing.forEach(field -> values.put(field.getName(), field.result()));
        settled.forEach(field -> values.put(field.getName(), field.result()));
        return WordsField.with(mine, values);
    }

    public RevisionText theirs() {
        return theirs;
    }

    /** Fields that both changed, differently. */
    public List<Field> getClashing() {
        return clashing;
    }

    /** Fields that one of them changed, or both in the same way. */
    public List<Field> getSettled() {
        return settled;
    }

    /** One field in its three versions. */
    public static class Field implements Serializable {

        private static final long serialVersionUID = 1L;

        private final WordsField before;
        private final String mine;
        private final String theirs;
        private final String both;
        private String choice;
        private boolean unanswered;

        Field(WordsField before, String mine, String theirs) {
            this.before = before;
            this.mine = mine;
            this.theirs = theirs;
            Optional<String> merged = isClashing() ? Merge.of(before.value(), mine, theirs, before.markup()) : Optional.empty();
            this.both = merged.orElse(null);
            this.choice = both == null ? null : BOTH;
        }

        final boolean isClashing() {
            return !same(mine, before.value()) && !same(theirs, before.value()) && !same(mine, theirs);
        }

        boolean isChanged() {
            return !same(mine, before.value()) || !same(theirs, before.value());
        }

        private boolean same(String one, String other) {
            return !Difference.of(one, other, before.markup()).isChanged();
        }

        String result() {
            if (!isClashing()) {
                return isMine() ? mine : theirs;
            }
            return choice == null ? null : switch (choice) {
                case BOTH -> both;
                case MINE -> mine;
                case THEIRS -> theirs;
                default -> null;
            };
        }

        public String getName() {
            return before.name();
        }

        public boolean isMarkup() {
            return before.markup();
        }

        /** Whether a settled field is as the person who writes has it. */
        public boolean isMine() {
            return !same(mine, before.value());
        }

        public boolean isMergeable() {
            return both != null;
        }

        public Difference getMyDifference() {
            return Difference.of(before.value(), mine, before.markup());
        }

        public Difference getTheirDifference() {
            return Difference.of(before.value(), theirs, before.markup());
        }

        /** What would be saved if both changes were taken, with them marked. */
        public Difference getBothDifference() {
            return Difference.of(before.value(), both, before.markup());
        }

        public Difference getBefore() {
            return Difference.of(before.value(), before.value(), before.markup());
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
