package eu.hansa.content.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Brings two people's changes to one text together, paragraph by paragraph, where they do not touch the same ones. */
public final class Merge {

    private static final Pattern PARAGRAPHS = Pattern.compile("(?<=\n)");

    private Merge() {
    }

    /** The text with both changes in it; empty when both changed the same place, so that a person has to choose. */
    public static Optional<String> of(String base, String mine, String theirs, boolean markup) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return Optional.of(mine);
        }
        if (mine.equals(base)) {
            return Optional.of(theirs);
        }
        return merge(blocks(base, markup), blocks(mine, markup), blocks(theirs, markup))
                .map(blocks -> String.join("", blocks));
    }

    private static List<String> blocks(String text, boolean markup) {
        if (!markup) {
            return text.isEmpty() ? List.of() : List.of(PARAGRAPHS.split(text));
        }
        Document page = Jsoup.parseBodyFragment(text);
        page.outputSettings().prettyPrint(false);
        List<String> blocks = new ArrayList<>();
        for (Node node : page.body().childNodes()) {
            if (node instanceof Element || !node.outerHtml().isBlank()) {
                blocks.add(node.outerHtml());
            }
        }
        return blocks;
    }

    private static Optional<List<String>> merge(List<String> base, List<String> mine, List<String> theirs) {
        List<AbstractDelta<String>> my = DiffUtils.diff(base, mine).getDeltas();
        List<AbstractDelta<String>> their = DiffUtils.diff(base, theirs).getDeltas();
        for (AbstractDelta<String> one : my) {
            for (AbstractDelta<String> other : their) {
                if (touch(one, other)) {
                    return Optional.empty();
                }
            }
        }
        List<AbstractDelta<String>> all = new ArrayList<>(my);
        all.addAll(their);
        all.sort((one, other) -> other.getSource().getPosition() - one.getSource().getPosition());
        List<String> merged = new ArrayList<>(base);
        for (AbstractDelta<String> delta : all) {
            int at = delta.getSource().getPosition();
            merged.subList(at, at + delta.getSource().size()).clear();
            merged.addAll(at, delta.getTarget().getLines());
        }
        return Optional.of(merged);
    }

    /** Whether they change the same paragraphs, or add something at the same place. */
    private static boolean touch(AbstractDelta<String> one, AbstractDelta<String> other) {
        int oneStart = one.getSource().getPosition();
        int oneEnd = oneStart + one.getSource().size();
        int otherStart = other.getSource().getPosition();
        int otherEnd = otherStart + other.getSource().size();
        boolean insertion = oneStart == oneEnd || otherStart == otherEnd;
        return insertion ? oneStart <= otherEnd && otherStart <= oneEnd : oneStart < otherEnd && otherStart < oneEnd;
    }
}
