package eu.hansa.content.compare;

import eu.hansa.kernel.SafeHtml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A paragraph (or what stands like one) as the words in it, each with its form.
 *
 * @param point what stands before an entry of a list; null elsewhere
 */
record Line(String kind, String point, List<Word> words) {

    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "caption",
            "blockquote", "ul", "ol", "table", "thead", "tbody", "tfoot", "tr", "div");
    private static final String LINK = "a:";
    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{N}\\p{M}]+|[^\\s\\p{L}\\p{N}\\p{M}]");

    /**
     * One word, sign or gap.
     *
     * @param form how it is set off from its surroundings; empty when it is not
     */
    record Word(String text, String form) {

        boolean isGap() {
            return text.isBlank();
        }
    }

    static Line plain(String text) {
        List<Word> words = new ArrayList<>();
        cut(text, "", words);
        return new Line("p", null, words);
    }

    static List<Line> markup(String html) {
        List<Line> lines = new ArrayList<>();
        Element body = Jsoup.parseBodyFragment(html).body();
        lines.add(new Line("p", null, new ArrayList<>()));
        read(body, "p", "", lines);
        lines.forEach(Line::trim);
        lines.removeIf(line -> line.words.isEmpty());
        return lines;
    }

    private void trim() {
        while (!words.isEmpty() && words.get(words.size() - 1).isGap()) {
            words.remove(words.size() - 1);
        }
        while (!words.isEmpty() && words.get(0).isGap()) {
            words.remove(0);
        }
    }

    private static void read(Element element, String kind, String form, List<Line> lines) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                cut(text.text(), form, lines.get(lines.size() - 1).words);
            } else if (node instanceof Element child) {
                String name = child.normalName();
                if (BLOCKS.contains(name)) {
                    String inner = "p".equals(name) && Set.of("li", "blockquote", "td", "th").contains(kind) ? kind : name;
                    Line around = lines.get(lines.size() - 1);
                    boolean beginsEntry = "p".equals(name) && around.words.stream().allMatch(Word::isGap);
                    lines.add(new Line(inner, "li".equals(name) ? point(child) : beginsEntry ? around.point : null, new ArrayList<>()));
                    read(child, inner, form, lines);
                    lines.add(new Line(kind, null, new ArrayList<>()));
                } else if ("br".equals(name)) {
                    lines.get(lines.size() - 1).words.add(new Word("\n", ""));
                } else {
                    read(child, kind, formOf(child, form), lines);
                }
            }
        }
    }

    private static String point(Element entry) {
        Element list = entry.parent();
        if (!"ol".equals(list.normalName())) {
            return "•";
        }
        int first = list.attr("start").isEmpty() ? 1 : Integer.parseInt(list.attr("start"));
        return first + entry.elementSiblingIndex() + ".";
    }

    private static String formOf(Element element, String around) {
        Set<String> forms = new TreeSet<>(around.isEmpty() ? List.of() : List.of(around.split(" ")));
        String name = switch (element.normalName()) {
            case "b" -> "strong";
            case "i" -> "em";
            default -> element.normalName();
        };
        if (!"span".equals(name)) {
            forms.add("a".equals(name) ? LINK + element.attr("href").replace(' ', '+') : name);
        }
        return String.join(" ", forms);
    }

    private static void cut(String text, String form, List<Word> words) {
        Matcher word = WORDS.matcher(text == null ? "" : text);
        while (word.find()) {
            boolean gap = word.group().isBlank() && word.group().indexOf('\n') < 0;
            words.add(new Word(gap ? " " : word.group(), gap ? "" : form));
        }
    }

    /** Whether it says the same in the same form, wherever in a list it stands. */
    boolean isSame(Line other) {
        return kind.equals(other.kind) && words.equals(other.words);
    }

    /** The words with their forms, as inline markup. */
    String markup() {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        List<Element> open = new ArrayList<>(List.of(document.body()));
        List<String> forms = List.of();
        for (int i = 0; i < words.size(); i++) {
            List<String> now = forms(i, forms);
            int same = common(forms, now).size();
            open.subList(same + 1, open.size()).clear();
            now.subList(same, now.size()).forEach(form -> open.add(begin(open.get(open.size() - 1), form)));
            Element inner = open.get(open.size() - 1);
            if ("\n".equals(words.get(i).text())) {
                inner.appendElement("br");
            } else {
                inner.appendText(words.get(i).text());
            }
            forms = now;
        }
        return SafeHtml.sanitise(document.body().html()).markup();
    }

    private static Element begin(Element around, String form) {
        return form.startsWith(LINK) ? around.appendElement("a").attr("href", form.substring(LINK.length())) : around.appendElement(form);
    }

    /** The forms of a word, the outermost first; a gap has those that the words on both sides of it share. */
    private List<String> forms(int word, List<String> before) {
        int next = word;
        while (next < words.size() && words.get(next).isGap()) {
            next++;
        }
        String form = next == words.size() ? "" : words.get(next).form();
        List<String> own = form.isEmpty() ? List.of() : List.of(form.split(" "));
        return next == word ? own : common(before, own);
    }

    private static List<String> common(List<String> one, List<String> other) {
        int same = 0;
        while (same < one.size() && same < other.size() && one.get(same).equals(other.get(same))) {
            same++;
        }
        return one.subList(0, same);
    }

    /** From 0 for nothing in common to 1 for the same words. */
    double likeness(Line other) {
        List<String> mine = texts();
        List<String> theirs = other.texts();
        int all = mine.size() + theirs.size();
        if (all == 0) {
            return 1;
        }
        Map<String, Integer> count = new HashMap<>();
        mine.forEach(text -> count.merge(text, 1, Integer::sum));
        int common = 0;
        for (String text : theirs) {
            if (count.merge(text, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / all;
    }

    private List<String> texts() {
        return words.stream().filter(word -> !word.isGap()).map(Word::text).toList();
    }
}
