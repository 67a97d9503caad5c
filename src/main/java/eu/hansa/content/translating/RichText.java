package eu.hansa.content.translating;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A rich text as the runs of words in its blocks, each of which can be given other words while all around it stays. */
final class RichText {

    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "caption",
            "blockquote", "ul", "ol", "table", "thead", "tbody", "tfoot", "tr", "div");

    static final Set<String> CELLS = Set.of("td", "th");

    private final Element body;
    private final List<Run> runs = new ArrayList<>();

    /** Words that follow one another in a block, without a block between them. */
    record Run(Element block, List<Node> nodes) {

        String content() {
            StringBuilder markup = new StringBuilder();
            nodes.forEach(node -> markup.append(node.outerHtml()));
            return tidy(markup.toString());
        }

        String kind() {
            return "body".equals(block.normalName()) ? "p" : block.normalName();
        }

        private boolean isBlank() {
            return nodes.stream().allMatch(node -> node instanceof TextNode text ? blank(text.getWholeText())
                    : blank(((Element) node).wholeText()));
        }

        private static boolean blank(String text) {
            return text.replace('\u00a0', ' ').isBlank();
        }
    }

    private RichText(Element body) {
        this.body = body;
        read(body);
    }

    static RichText of(String markup) {
        return new RichText(parse(markup));
    }

    private static Element parse(String markup) {
        Document page = Jsoup.parseBodyFragment(markup);
        page.outputSettings().prettyPrint(false);
        return page.body();
    }

    /** Markup of one line, written in the one way in which all are compared. */
    static String inline(String markup) {
        return tidy(parse(markup).html());
    }

    private static String tidy(String markup) {
        return markup.strip().replaceAll("[ \\t\\r\\n]+", " ");
    }

    private void read(Element block) {
        List<Node> inline = new ArrayList<>();
        for (Node node : block.childNodes()) {
            if (node instanceof Element child && holdsBlocks(child)) {
                add(block, inline);
                inline = new ArrayList<>();
                read(child);
            } else if (node instanceof Element || node instanceof TextNode) {
                inline.add(node);
            }
        }
        add(block, inline);
    }

    private static boolean holdsBlocks(Element element) {
        return BLOCKS.contains(element.normalName()) || element.children().stream().anyMatch(RichText::holdsBlocks);
    }

    private void add(Element block, List<Node> nodes) {
        Run run = new Run(block, nodes);
        if (!run.isBlank()) {
            runs.add(run);
        }
    }

    List<Segment> segments() {
        return runs.stream().map(run -> new Segment(run.kind(), run.content())).toList();
    }

    List<Run> runs() {
        return runs;
    }

    String markup() {
        return body.html();
    }

    /** Gives a run other words. */
    void write(Run run, String content) {
        Node first = run.nodes().get(0);
        parse(content).childNodesCopy().forEach(node -> first.before(node));
        run.nodes().forEach(Node::remove);
    }

    /** Takes a run out, and the blocks around it that hold nothing else. */
    void remove(Run run) {
        run.nodes().forEach(Node::remove);
        Element block = run.block();
        while (block != body && !block.hasText() && block.parent() != null && !CELLS.contains(block.normalName())) {
            Element around = block.parent();
            block.remove();
            block = around;
        }
    }

    /** A block of another text with the block here that renders it. */
    record Anchor(Element there, Element here) {

        private List<Element> path() {
            return RichText.path(here);
        }

        /** How many of the blocks around another one are around this one too, so that both can stand in the same list or row. */
        private int shared(List<Element> other) {
            List<Element> own = RichText.path(there);
            int shared = 0;
            while (shared < own.size() && shared < other.size() && own.get(shared) == other.get(shared)) {
                shared++;
            }
            return own.size() == path().size() ? shared : 0;
        }
    }

    /**
     * Writes words into a new block like that of a run of another text, at the place that answers to the place there: in
     * the same list, row or table where both stand in one.
     *
     * @param like   the run in the other text
     * @param behind after what it comes; null for at the beginning
     * @param ahead  before what it comes; null for at the end
     * @return the new block
     */
    Element insert(Run like, String content, Anchor behind, Anchor ahead) {
        List<Element> wanted = path(like.block());
        int after = behind == null ? 0 : behind.shared(wanted);
        int before = ahead == null ? 0 : ahead.shared(wanted);
        boolean first = before > after || behind == null && ahead != null;
        Anchor anchor = first ? ahead : behind;
        int shared = Math.max(after, before);
        List<Element> there = anchor == null ? List.of() : anchor.path();
        if (shared > 0 && shared == wanted.size()) {
            Element block = there.get(shared - 1);
            return first ? block.prepend(content + " ") : block.append(" " + content);
        }
        Element cell = emptyCell(like.block(), there, shared, first);
        if (cell != null) {
            return cell.append(content);
        }
        List<Element> shells = wanted.isEmpty() ? List.of(new Element("p"))
                : wanted.subList(shared, wanted.size()).stream().map(Element::shallowClone).toList();
        for (int i = 1; i < shells.size(); i++) {
            shells.get(i - 1).appendChild(shells.get(i));
        }
        if (there.size() > shared && first) {
            there.get(shared).before(shells.get(0));
        } else if (there.size() > shared) {
            there.get(shared).after(shells.get(0));
        } else if (shared > 0) {
            there.get(shared - 1).appendChild(shells.get(0));
        } else {
            body.prependChild(shells.get(0));
        }
        return shells.get(shells.size() - 1).html(content);
    }

    /** The cell that stands empty here where the other text has words: in the same row, the next one or the one before. */
    private static Element emptyCell(Element wanted, List<Element> there, int shared, boolean before) {
        if (!CELLS.contains(wanted.normalName()) || shared == 0 || there.size() <= shared) {
            return null;
        }
        Element step = there.get(shared);
        Element row = !"tr".equals(step.normalName()) ? step.parent() : before ? step.previousElementSibling() : step.nextElementSibling();
        int column = wanted.elementSiblingIndex();
        return row == null || !"tr".equals(row.normalName()) || row.childrenSize() <= column || row.child(column).hasText() ? null
                : row.child(column);
    }

    /** The blocks around and with this one, the outermost first; the body is none of them. */
    private static List<Element> path(Element block) {
        List<Element> path = new ArrayList<>();
        for (Element step = block; step != null && !"body".equals(step.normalName()); step = step.parent()) {
            path.add(0, step);
        }
        return path;
    }
}
