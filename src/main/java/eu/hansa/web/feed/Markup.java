package eu.hansa.web.feed;

import java.io.Writer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element, straight into the answer. */
final class Markup {

    /** What no XML 1.0 document may contain, not even escaped. */
    private static final Pattern FORBIDDEN = Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    Markup(Writer writer) throws XMLStreamException {
        // Given a writer it leaves the encoding alone, which it would do wrongly for what lies beyond 16 bits.
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
        xml.writeStartDocument("UTF-8", "1.0");
    }

    Markup begin(String element, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        attributes(attributes);
        return this;
    }

    Markup end() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    Markup empty(String element, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement(element);
        attributes(attributes);
        return this;
    }

    Markup text(String element, String text, String... attributes) throws XMLStreamException {
        begin(element, attributes);
        xml.writeCharacters(clean(text));
        return end();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
        }
    }

    void close() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }

    private static String clean(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }
}
