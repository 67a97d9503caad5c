package eu.hansa.content.check;

import eu.hansa.content.WordsField;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads the texts of one language through. Plain computation: what is behind a link it is told. */
final class Proofreading {

    /** Search engines cut a title after about so many characters. */
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_PASSAGE = 60;
    private static final String BLOCKS = "p, h2, h3, h4, li, blockquote, td, th, caption";
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Properties VAGUE = new Properties();

    static {
        try (Reader list = new InputStreamReader(Proofreading.class.getResourceAsStream("vague.properties"), StandardCharsets.UTF_8)) {
            VAGUE.load(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final Language language;
    private final Predicate<String> leadsNowhere;
    private final Predicate<String> isDead;
    private final Set<Check> blocking;
    private final Set<String> vague;
    private final Map<Check, List<Finding>> found = new EnumMap<>(Check.class);

    private Proofreading(Language language, Predicate<String> leadsNowhere, Predicate<String> isDead, Set<Check> blocking) {
        this.language = language;
        this.leadsNowhere = leadsNowhere;
        this.isDead = isDead;
        this.blocking = blocking;
        this.vague = Set.of(VAGUE.getProperty(language.locale().getLanguage(), "").split("\\|"));
    }

    /**
     * @param leadsNowhere of a link, whether it names something on this site that is not there
     * @param isDead       of a link, whether nothing was found there on another site
     */
    static List<Finding> of(List<WordsField> fields, Language language, Predicate<String> leadsNowhere, Predicate<String> isDead,
            Set<Check> blocking) {
        Proofreading proofreading = new Proofreading(language, leadsNowhere, isDead, blocking);
        fields.forEach(proofreading::read);
        return proofreading.found.values().stream().flatMap(List::stream).toList();
    }

    private void read(WordsField field) {
        if (field.markup()) {
            new RichText(field).read();
        } else if (!field.name().equals("slug")) {
            readPlain(field);
        }
    }

    private void readPlain(WordsField field) {
        String text = field.value().strip();
        if (field.name().equals("summary") && text.isEmpty()) {
            add(Check.LEAD_MISSING, field, "", null);
        }
        if (field.name().equals("title") && text.length() > LONGEST_TITLE) {
            add(Check.TITLE_LONG, field, "", null, text.length(), LONGEST_TITLE);
        }
        readWords(field, text, "");
    }

    private void readWords(WordsField field, String text, String passage) {
        if (isShouted(text)) {
            add(Check.CAPITALS, field, passage, null, shortened(text));
        }
        Speech.otherThan(language, text).ifPresent(other -> add(Check.LANGUAGE_OTHER, field, passage, null, shortened(text), other, language));
    }

    /** Several words of which none has a small letter; a list of abbreviations, which are short, is nothing of the kind. */
    private static boolean isShouted(String text) {
        List<String> words = WORD.matcher(text).results().map(word -> word.group()).toList();
        return words.size() >= 3 && words.stream().anyMatch(word -> word.length() > 5)
                && words.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT)));
    }

    private void add(Check check, WordsField field, String passage, String mended, Object... arguments) {
        found.computeIfAbsent(check, each -> new ArrayList<>()).add(new Finding(
                Refusal.at(field.name(), "check." + check.key(), arguments), passage, mended, blocking.contains(check)));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_PASSAGE ? text : text.substring(0, LONGEST_PASSAGE).replaceAll("\\s+\\S*$", "") + "…";
    }

    /** One rich text. */
    private final class RichText {

        private final WordsField field;
        private final Document text;

        RichText(WordsField field) {
            this.field = field;
            this.text = parsed();
        }

        private Document parsed() {
            Document parsed = Jsoup.parseBodyFragment(field.value());
            parsed.outputSettings().prettyPrint(false);
            return parsed;
        }

        void read() {
            readHeadings();
            text.select("a[href]").forEach(this::readLink);
            for (Element table : text.select("table:not(:has(th))")) {
                add(Check.TABLE_HEADLESS, table, (whole, same) -> same.select("tr").stream().limit(1)
                        .forEach(row -> row.select("td").tagName("th").attr("scope", "col")));
            }
            readParagraphs();
        }

        private void readHeadings() {
            int before = 0;
            for (Element heading : text.select("h2, h3, h4")) {
                if (!heading.hasText()) {
                    add(Check.HEADING_EMPTY, heading, (whole, same) -> same.remove());
                    continue;
                }
                int level = level(heading);
                if (before > 0 && level > before + 1) {
                    add(Check.HEADING_SKIPPED, heading, (whole, same) -> put(whole), heading.text(), level, before);
                }
                before = level;
            }
        }

        /** Brings every heading to the level below that of the one around it. */
        private void put(Document whole) {
            int before = 0;
            for (Element heading : whole.select("h2, h3, h4")) {
                int level = before == 0 ? level(heading) : Math.min(level(heading), before + 1);
                heading.tagName("h" + level);
                before = level;
            }
        }

        private static int level(Element heading) {
            return heading.tagName().charAt(1) - '0';
        }

        private void readLink(Element link) {
            String href = link.attr("href");
            String said = link.text().strip();
            if (said.isEmpty()) {
                add(Check.LINK_EMPTY, link, (whole, same) -> same.unwrap(), href);
                return;
            }
            if (vague.contains(said.toLowerCase(language.locale()).replace('\'', '’').replaceAll("[\\s.…:>»→!]+$", ""))) {
                add(Check.LINK_VAGUE, link, null, said);
            }
            if (leadsNowhere.test(href)) {
                add(Check.LINK_NOWHERE, link, null, said);
            }
            if (isDead.test(href)) {
                add(Check.LINK_DEAD, link, null, said);
            }
            if (Trackers.isTracked(href)) {
                add(Check.LINK_TRACKED, link, Trackers.without(href).<BiConsumer<Document, Element>>map(
                        meant -> (whole, same) -> same.attr("href", meant)).orElse(null), said);
            }
        }

        /** What says in which language it is need not be in that of the page; of what stands in one another only the innermost is read. */
        private void readParagraphs() {
            Elements paragraphs = text.select(BLOCKS);
            for (Element paragraph : paragraphs) {
                if (paragraph.select(BLOCKS).size() > 1) {
                    continue;
                }
                Element own = paragraph.clone();
                own.select("[lang]").forEach(Element::remove);
                boolean saysItself = paragraph.closest("[lang]") != null;
                readWords(field, saysItself ? "" : own.text().strip(), shortened(paragraph.text()));
            }
        }

        /** @param mending puts it right in the copy of the text that it is given, at the copy of the element; null where that takes a person */
        private void add(Check check, Element where, BiConsumer<Document, Element> mending, Object... arguments) {
            Object[] told = Arrays.stream(arguments).map(argument -> argument instanceof String said ? shortened(said) : argument).toArray();
            Proofreading.this.add(check, field, shortened(where.text()), mending == null ? null : mended(where, mending), told);
        }

        private String mended(Element where, BiConsumer<Document, Element> mending) {
            Document copy = parsed();
            mending.accept(copy, copy.selectFirst(where.cssSelector()));
            return copy.body().html();
        }
    }
}
