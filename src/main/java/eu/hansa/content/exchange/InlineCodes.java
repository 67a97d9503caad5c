package eu.hansa.content.exchange;

import eu.hansa.content.ItemLinks;
import eu.hansa.kernel.ContentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The markup within a passage as the codes of XLIFF: a tag around words is a {@code pc}, one without words a {@code ph}.
 * Codes are counted through the passage of the source; a tag of the translation has the number of the like one there, or
 * one of its own after those. A link is like another one to the same item, whatever part of it both name, and stays as the
 * translation has it. What comes back may use these codes and no other.
 */
final class InlineCodes {

    /**
     * One code.
     *
     * @param id   by which it stands among words
     * @param data by which the tag is given out
     */
    private record Code(String id, String data, Element tag) {

        boolean isEmpty() {
            return "br".equals(tag.normalName());
        }

        String start() {
            String html = tag.shallowClone().outerHtml();
            return isEmpty() ? html : html.substring(0, html.length() - end().length());
        }

        String end() {
            return "</" + tag.normalName() + ">";
        }

        boolean isLike(Code other) {
            return start().equals(other.start());
        }

        boolean leadsWhere(Code other) {
            return item().isPresent() && item().equals(other.item());
        }

        private Optional<ContentId> item() {
            return ItemLinks.Reference.of(tag.attr("href")).map(ItemLinks.Reference::item);
        }

        String subType() {
            return switch (tag.normalName()) {
                case "strong", "b" -> "xlf:b";
                case "em" -> "xlf:i";
                case "br" -> "xlf:lb";
                default -> null;
            };
        }
    }

    /** How the numbers of tags begin that the translation alone has. */
    private static final String OWN = "t";

    private final List<Code> codes = new ArrayList<>();
    private final Map<Element, Code> given = new HashMap<>();
    private final List<String> required;

    /** @param source markup that stays within a line; the same for {@code target}, which may be empty */
    InlineCodes(Element source, Element target) {
        tags(source).forEach(tag -> add(tag, String.valueOf(codes.size() + 1)));
        List<Code> free = new ArrayList<>(codes);
        pair(target, free, Code::isLike);
        pair(target, free, Code::leadsWhere);
        tags(target).stream().filter(tag -> !given.containsKey(tag)).forEach(tag -> add(tag, own()));
        required = codes.stream().filter(code -> !code.id().startsWith(OWN) && (!target.hasText() || !free.contains(code))).map(Code::id)
                .distinct().toList();
    }

    /** Gives tags of the translation the numbers of tags of the source that nothing answers to yet. */
    private void pair(Element target, List<Code> free, BiPredicate<Code, Code> alike) {
        for (Element tag : tags(target)) {
            Code wanted = new Code("", "", tag);
            free.stream().filter(code -> !given.containsKey(tag) && alike.test(code, wanted)).findFirst().ifPresent(code -> {
                free.remove(code);
                if (code.isLike(wanted)) {
                    given.put(tag, code);
                } else {
                    add(tag, code.id());
                }
            });
        }
    }

    private String own() {
        return OWN + (codes.size() + 1);
    }

    private static List<Element> tags(Element text) {
        return text.getAllElements().stream().filter(tag -> tag != text).toList();
    }

    static Element parse(String markup) {
        var page = Jsoup.parseBodyFragment(markup);
        page.outputSettings().prettyPrint(false);
        return page.body();
    }

    private void add(Element tag, String id) {
        boolean taken = codes.stream().anyMatch(code -> code.id().equals(id));
        Code code = new Code(id, taken ? own() : id, tag);
        codes.add(code);
        given.put(tag, code);
    }

    boolean isEmpty() {
        return codes.isEmpty();
    }

    void writeData(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("originalData");
        for (Code code : codes) {
            data(xml, "s" + code.data(), code.start());
            if (!code.isEmpty()) {
                data(xml, "e" + code.data(), code.end());
            }
        }
        xml.writeEndElement();
    }

    private static void data(XMLStreamWriter xml, String id, String content) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("id", id);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    void write(XMLStreamWriter xml, Element text) throws XMLStreamException {
        for (Node node : text.childNodes()) {
            if (node instanceof TextNode words) {
                xml.writeCharacters(words.getWholeText());
            } else if (node instanceof Element tag) {
                Code code = given.get(tag);
                xml.writeStartElement(code.isEmpty() ? "ph" : "pc");
                xml.writeAttribute("id", code.id());
                if (code.isEmpty()) {
                    xml.writeAttribute("dataRef", "s" + code.data());
                } else {
                    xml.writeAttribute("dataRefStart", "s" + code.data());
                    xml.writeAttribute("dataRefEnd", "e" + code.data());
                }
                if (code.subType() != null) {
                    xml.writeAttribute("type", "fmt");
                    xml.writeAttribute("subType", code.subType());
                } else if ("a".equals(tag.normalName())) {
                    xml.writeAttribute("type", "link");
                }
                write(xml, tag);
                xml.writeEndElement();
            }
        }
    }

    /** The codes of the source that no translation may lose: all, or those that the one which is there has. */
    List<String> required() {
        return required;
    }

    /** The tag that a code stands for in the translation; null for a code that was never given out, or for one of the other kind. */
    String start(String id, boolean empty) {
        return codes.stream().filter(code -> code.id().equals(id) && code.isEmpty() == empty).map(Code::start).reduce((ofSource, localised) -> localised).orElse(null);
    }

    String end(String id) {
        return codes.stream().filter(code -> code.id().equals(id)).map(Code::end).findFirst().orElseThrow();
    }

    static String escaped(String words) {
        return Entities.escape(words);
    }
}
