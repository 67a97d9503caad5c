package eu.hansa.content.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * one of its own after those. What comes back may use these codes and no other.
 */
final class InlineCodes {

    /** One code. */
    private record Code(String id, Element tag) {

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

        String subType() {
            return switch (tag.normalName()) {
                case "strong", "b" -> "xlf:b";
                case "em" -> "xlf:i";
                case "br" -> "xlf:lb";
                default -> null;
            };
        }
    }

    private final List<Code> codes = new ArrayList<>();
    private final Map<Element, String> ids = new HashMap<>();

    /** @param source markup that stays within a line; the same for {@code target}, which may be empty */
    InlineCodes(Element source, Element target) {
        tags(source).forEach(tag -> add(tag, true));
        List<Code> free = new ArrayList<>(codes);
        tags(target).forEach(tag -> {
            Code like = free.stream().filter(code -> code.start().equals(new Code("", tag).start())).findFirst().orElse(null);
            if (like == null) {
                add(tag, false);
            } else {
                free.remove(like);
                ids.put(tag, like.id());
            }
        });
    }

    private static List<Element> tags(Element text) {
        return text.getAllElements().stream().filter(tag -> tag != text).toList();
    }

    static Element parse(String markup) {
        var page = Jsoup.parseBodyFragment(markup);
        page.outputSettings().prettyPrint(false);
        return page.body();
    }

    private void add(Element tag, boolean ofSource) {
        String id = (ofSource ? "" : "t") + (codes.size() + 1);
        codes.add(new Code(id, tag));
        ids.put(tag, id);
    }

    boolean isEmpty() {
        return codes.isEmpty();
    }

    void writeData(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("originalData");
        for (Code code : codes) {
            data(xml, "s" + code.id(), code.start());
            if (!code.isEmpty()) {
                data(xml, "e" + code.id(), code.end());
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
                Code code = new Code(ids.get(tag), tag);
                xml.writeStartElement(code.isEmpty() ? "ph" : "pc");
                xml.writeAttribute("id", code.id());
                if (code.isEmpty()) {
                    xml.writeAttribute("dataRef", "s" + code.id());
                } else {
                    xml.writeAttribute("dataRefStart", "s" + code.id());
                    xml.writeAttribute("dataRefEnd", "e" + code.id());
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

    /** The codes that come from the source, which no translation may lose. */
    List<String> required() {
        return codes.stream().map(Code::id).filter(id -> !id.startsWith("t")).toList();
    }

    /** The tag that a code stands for; null for a code that was never given out, or for one of the other kind. */
    String start(String id, boolean empty) {
        return codes.stream().filter(code -> code.id().equals(id) && code.isEmpty() == empty).map(Code::start).findFirst().orElse(null);
    }

    String end(String id) {
        return codes.stream().filter(code -> code.id().equals(id)).map(Code::end).findFirst().orElseThrow();
    }

    static String escaped(String words) {
        return Entities.escape(words);
    }
}
