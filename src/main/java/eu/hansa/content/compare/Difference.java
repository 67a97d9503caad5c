package eu.hansa.content.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import eu.hansa.content.compare.Piece.Fate;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** How a text became another, passage by passage and word by word. */
public record Difference(List<Passage> passages) implements Serializable {

    /** Two paragraphs that share less than this are taken for different ones. */
    private static final double ALIKE = 0.35;
    /** Beyond this many pairs of paragraphs, those in the middle are not matched with one another. */
    private static final int MOST_PAIRS = 250_000;

    public Difference {
        passages = List.copyOf(passages);
    }

    public static Difference of(String before, String after, boolean markup) {
        if (!markup) {
            Line one = Line.plain(before);
            Line other = Line.plain(after);
            return new Difference(one.words().isEmpty() && other.words().isEmpty() ? List.of() : List.of(passage(one, other)));
        }
        return new Difference(lines(Line.markup(before == null ? "" : before), Line.markup(after == null ? "" : after)));
    }

    /** What is there after the change, passage by passage. */
    public List<String> after() {
        return passages.stream().map(Passage::after).filter(text -> !text.isBlank()).toList();
    }

    /** How alike two plain texts are by their words: from 0 for nothing in common to 1 for the same. */
    public static double likeness(String one, String other) {
        return Line.plain(one).likeness(Line.plain(other));
    }

    public boolean isChanged() {
        return passages.stream().anyMatch(Passage::isChanged);
    }

    /** How many stretches of words are not what they were. */
    public int changes() {
        int changes = 0;
        for (Passage passage : passages) {
            Fate previous = Fate.KEPT;
            for (Piece piece : passage.pieces()) {
                boolean replaces = previous == Fate.REMOVED && piece.fate() == Fate.ADDED;
                changes += piece.fate() == Fate.KEPT || replaces ? 0 : 1;
                previous = piece.fate();
            }
        }
        return changes;
    }

    private static List<Passage> lines(List<Line> before, List<Line> after) {
        int start = 0;
        while (start < before.size() && start < after.size() && before.get(start).isSame(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < before.size() - start && end < after.size() - start
                && before.get(before.size() - 1 - end).isSame(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Passage> passages = new ArrayList<>();
        after.subList(0, start).forEach(line -> passages.add(passage(line, line)));
        passages.addAll(align(before.subList(start, before.size() - end), after.subList(start, after.size() - end)));
        after.subList(after.size() - end, after.size()).forEach(line -> passages.add(passage(line, line)));
        return passages;
    }

    /** Pairs paragraphs so that the pairs are as alike as can be, all in order; what finds no partner came or went. */
    private static List<Passage> align(List<Line> before, List<Line> after) {
        int rows = before.size();
        int columns = after.size();
        List<Passage> passages = new ArrayList<>();
        if ((long) rows * columns > MOST_PAIRS) {
            before.forEach(line -> passages.add(whole(line, Fate.REMOVED)));
            after.forEach(line -> passages.add(whole(line, Fate.ADDED)));
            return passages;
        }
        double[][] best = new double[rows + 1][columns + 1];
        double[][] alike = new double[rows][columns];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                alike[i][j] = before.get(i).likeness(after.get(j));
                double paired = alike[i][j] < ALIKE ? -1 : alike[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            if (i < rows && j < columns && alike[i][j] >= ALIKE && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                passages.add(passage(before.get(i++), after.get(j++)));
            } else if (j == columns || i < rows && best[i][j] == best[i + 1][j]) {
                passages.add(whole(before.get(i++), Fate.REMOVED));
            } else {
                passages.add(whole(after.get(j++), Fate.ADDED));
            }
        }
        return passages;
    }

    private static Passage whole(Line line, Fate fate) {
        Pieces pieces = new Pieces();
        line.words().forEach(word -> pieces.add(fate, word.text()));
        return new Passage(line.kind(), line.point(), line.markup(), pieces.list());
    }

    private static Passage passage(Line before, Line after) {
        List<String> old = before.words().stream().map(Line.Word::text).toList();
        List<String> now = after.words().stream().map(Line.Word::text).toList();
        Pieces pieces = new Pieces();
        int i = 0;
        int j = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            while (i < delta.getSource().getPosition()) {
                pieces.keep(before.words().get(i++), after.words().get(j++));
            }
            delta.getSource().getLines().forEach(text -> pieces.add(Fate.REMOVED, text));
            delta.getTarget().getLines().forEach(text -> pieces.add(Fate.ADDED, text));
            i += delta.getSource().size();
            j += delta.getTarget().size();
        }
        while (i < old.size()) {
            pieces.keep(before.words().get(i++), after.words().get(j++));
        }
        if (!before.kind().equals(after.kind())) {
            pieces.reform();
        }
        return new Passage(after.kind(), after.point(), after.markup(), pieces.list());
    }

    /** Gathers words into pieces, and draws changes together that only a gap keeps apart. */
    private static final class Pieces {

        private final List<Piece> list = new ArrayList<>();

        void keep(Line.Word before, Line.Word after) {
            add(before.form().equals(after.form()) ? Fate.KEPT : Fate.REFORMED, after.text());
        }

        void add(Fate fate, String text) {
            Piece last = list.isEmpty() ? null : list.get(list.size() - 1);
            if (last != null && last.fate() == fate) {
                list.set(list.size() - 1, new Piece(fate, last.text() + text));
            } else {
                list.add(new Piece(fate, text));
            }
        }

        void reform() {
            list.replaceAll(piece -> piece.fate() == Fate.KEPT ? new Piece(Fate.REFORMED, piece.text()) : piece);
        }

        /** “[-a-] [-b-]” with only a blank between reads better as one change: “[-a b-]”. */
        List<Piece> list() {
            List<Piece> out = new ArrayList<>();
            int at = 0;
            while (at < list.size()) {
                StringBuilder removed = new StringBuilder();
                StringBuilder added = new StringBuilder();
                int end = at;
                int lastChange = at;
                StringBuilder removedThen = new StringBuilder();
                StringBuilder addedThen = new StringBuilder();
                while (end < list.size() && belongsToChange(end, at)) {
                    Piece piece = list.get(end);
                    if (piece.fate() != Fate.ADDED) {
                        removed.append(piece.text());
                    }
                    if (piece.fate() != Fate.REMOVED) {
                        added.append(piece.text());
                    }
                    end++;
                    if (piece.fate() != Fate.KEPT) {
                        lastChange = end;
                        removedThen = new StringBuilder(removed);
                        addedThen = new StringBuilder(added);
                    }
                }
                if (lastChange == at) {
                    out.add(list.get(at++));
                    continue;
                }
                if (removedThen.length() > 0) {
                    out.add(new Piece(Fate.REMOVED, removedThen.toString()));
                }
                if (addedThen.length() > 0) {
                    out.add(new Piece(Fate.ADDED, addedThen.toString()));
                }
                at = lastChange;
            }
            return out;
        }

        private boolean belongsToChange(int index, int start) {
            Piece piece = list.get(index);
            return switch (piece.fate()) {
                case ADDED, REMOVED -> true;
                case KEPT -> index > start && piece.text().isBlank();
                case REFORMED -> false;
            };
        }
    }
}
