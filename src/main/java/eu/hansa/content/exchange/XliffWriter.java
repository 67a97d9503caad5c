package eu.hansa.content.exchange;

import eu.hansa.content.translating.Rendering;
import eu.hansa.content.translating.Segment;
import eu.hansa.content.translating.SourceText;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jsoup.nodes.Element;

/** Writes a translation as a file for those who translate elsewhere: each passage a unit, with what there is of it already. */
final class XliffWriter {

    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

    private XliffWriter() {
    }

    /** The text of the source that a file was made from, as it stands in the file. */
    static String original(ContentId item, SourceText source) {
        return "item/" + item + "/revision/" + source.revision();
    }

    /**
     * @param target the revision of the translation that goes out; 0 for none yet
     */
    static byte[] write(ContentId item, Language from, Language to, SourceText source, long target, List<Rendering> passages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("xliff");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "2.1");
            xml.writeAttribute("srcLang", from.tag());
            xml.writeAttribute("trgLang", to.tag());
            xml.writeStartElement("file");
            xml.writeAttribute("id", "f1");
            xml.writeAttribute("original", original(item, source) + "/over/" + target);
            int number = 0;
            for (Rendering passage : passages) {
                if (passage.source() != null) {
                    unit(xml, passage, ++number);
                }
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void unit(XMLStreamWriter xml, Rendering passage, int number) throws XMLStreamException {
        Element source = element(passage.source());
        Element target = element(passage.target());
        InlineCodes codes = new InlineCodes(source, target);
        xml.writeStartElement("unit");
        xml.writeAttribute("id", "u" + number);
        xml.writeAttribute("name", name(passage));
        if (!codes.isEmpty()) {
            codes.writeData(xml);
        }
        xml.writeStartElement("segment");
        xml.writeAttribute("state", passage.isDone() ? "final" : "initial");
        xml.writeStartElement("source");
        xml.writeAttribute("xml:space", "preserve");
        codes.write(xml, source);
        xml.writeEndElement();
        if (passage.target() != null) {
            xml.writeStartElement("target");
            xml.writeAttribute("xml:space", "preserve");
            codes.write(xml, target);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    static String name(Rendering passage) {
        return passage.field() + "/" + passage.key();
    }

    static Element element(Segment segment) {
        if (segment == null) {
            return InlineCodes.parse("");
        }
        return InlineCodes.parse(segment.isPlain() ? InlineCodes.escaped(segment.content()) : segment.content());
    }

}
