package eu.hansa.content.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A paragraph (or what stands like one) as the words in it, each with its form. */
record Line(String kind, List<Word> words) {

    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "caption",
            "blockquote", "ul", "ol", "table", "thead", "tbody", "tfoot", "tr", "div");
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
        return new Line("p", words);
    }

    static List<Line> markup(String html) {
        List<Line> lines = new ArrayList<>();
        Element body = Jsoup.parseBodyFragment(html).body();
        lines.add(new Line("p", new ArrayList<>()));
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
                    lines.add(new Line(inner, new ArrayList<>()));
                    read(child, inner, form, lines);
                    lines.add(new Line(kind, new ArrayList<>()));
                } else if ("br".equals(name)) {
                    lines.get(lines.size() - 1).words.add(new Word("\n", ""));
                } else {
                    read(child, kind, formOf(child, form), lines);
                }
            }
        }
    }

    private static String formOf(Element element, String around) {
        Set<String> forms = new TreeSet<>(around.isEmpty() ? List.of() : List.of(around.split(" ")));
        String name = switch (element.normalName()) {
            case "b" -> "strong";
            case "i" -> "em";
            default -> element.normalName();
        };
        if (!"span".equals(name)) {
            forms.add("a".equals(name) ? "a:" + element.attr("href").replace(' ', '+') : name);
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
