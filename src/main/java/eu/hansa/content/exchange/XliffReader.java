package eu.hansa.content.exchange;

import eu.hansa.content.translating.Rendering;
import eu.hansa.content.translating.Segment;
import eu.hansa.content.translating.SourceText;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a file that came back: believes nothing of it but words, and of its codes that they are ours. */
final class XliffReader {

    /** Where in a form a file is given, and a refusal stands. */
    static final String FIELD = "xliff";

    /** The state of a segment that nobody has said to be translated. */
    private static final String INITIAL = "initial";

    /**
     * What was read.
     *
     * @param source  the revision of the source that the file renders
     * @param before  what the file was made from, by the names of the passages; none for a passage of which that is not known
     * @param written contents of passages, by their names
     * @param agreed  the passages that whoever sent the file takes for translated
     */
    record Read(long source, Map<String, String> before, Map<String, String> written, Set<String> agreed) implements Serializable {
    }

    /** The passages from which a file may have been made. */
    interface Made {

        /** @param target the revision of the translation; null where the file does not say that; 0 for none yet */
        List<Rendering> from(Long target);
    }

    private static final Pattern TARGET = Pattern.compile("/over/([0-9]{1,19})");

    private final Map<String, Rendering> passages = new HashMap<>();
    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private final Set<String> agreed = new HashSet<>();
    private final long source;
    private final String original;
    private final Language from;
    private final Language to;
    private final Made made;

    /** @param source the text that the translation has to render now */
    XliffReader(ContentId item, SourceText source, Language from, Language to, Made made) {
        this.source = source.revision();
        this.original = XliffWriter.original(item, source);
        this.from = from;
        this.to = to;
        this.made = made;
    }

    /** @throws Refusal at {@link #FIELD} with the reason why the file is not taken */
    Read read(InputStream file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(file);
            document(xml);
        } catch (XMLStreamException malformed) {
            throw Refusal.at(FIELD, "xliff.malformed", malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNumber());
        }
        if (written.isEmpty()) {
            throw Refusal.at(FIELD, "xliff.empty");
        }
        return new Read(source, before, written, agreed);
    }

    private void document(XMLStreamReader xml) throws XMLStreamException {
        boolean begun = false;
        boolean ours = false;
        Rendering passage = null;
        String state = INITIAL;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refusal.at(FIELD, "xliff.dtd");
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (!begun) {
                begin(xml);
                begun = true;
            } else if (is(xml, "file")) {
                whose(xml);
                ours = true;
            } else if (is(xml, "unit") && ours) {
                passage = passages.get(xml.getAttributeValue(null, "name"));
                if (passage == null) {
                    throw Refusal.at(FIELD, "xliff.passage", String.valueOf(xml.getAttributeValue(null, "id")));
                }
            } else if (is(xml, "segment") && passage != null) {
                state = xml.getAttributeValue(null, "state") == null ? INITIAL : xml.getAttributeValue(null, "state");
            } else if (is(xml, "target") && passage != null) {
                target(xml, passage, !INITIAL.equals(state));
            }
        }
    }

    private static boolean is(XMLStreamReader xml, String name) {
        return XliffWriter.NAMESPACE.equals(xml.getNamespaceURI()) && name.equals(xml.getLocalName());
    }

    private void begin(XMLStreamReader xml) {
        String version = xml.getAttributeValue(null, "version");
        if (!is(xml, "xliff") || !"2.1".equals(version) && !"2.0".equals(version)) {
            throw Refusal.at(FIELD, "xliff.version");
        }
        if (!from.tag().equals(xml.getAttributeValue(null, "srcLang")) || !to.tag().equals(xml.getAttributeValue(null, "trgLang"))) {
            throw Refusal.at(FIELD, "xliff.language", from, to);
        }
    }

    private void whose(XMLStreamReader xml) {
        String given = String.valueOf(xml.getAttributeValue(null, "original"));
        Matcher target = TARGET.matcher(given.startsWith(original) ? given.substring(original.length()) : "");
        if (!given.equals(original) && !target.matches()) {
            boolean sameItem = given.startsWith(original.substring(0, original.lastIndexOf('/') + 1));
            throw Refusal.at(FIELD, sameItem ? "xliff.old" : "xliff.item");
        }
        boolean known = !given.equals(original);
        for (Rendering passage : made.from(known ? Long.valueOf(target.group(1)) : null)) {
            if (passage.source() != null) {
                passages.put(XliffWriter.name(passage), passage);
                if (known) {
                    before.put(XliffWriter.name(passage), passage.target() == null ? "" : passage.target().content());
                }
            }
        }
    }

    private void target(XMLStreamReader xml, Rendering passage, boolean translated) throws XMLStreamException {
        InlineCodes codes = new InlineCodes(XliffWriter.element(passage.source()), XliffWriter.element(passage.target()));
        StringBuilder content = new StringBuilder();
        List<String> used = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        for (int event = xml.next(); !(event == XMLStreamConstants.END_ELEMENT && is(xml, "target")); event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                content.append(passage.markup() ? InlineCodes.escaped(xml.getText()) : xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT && (is(xml, "pc") || is(xml, "ph"))) {
                String id = xml.getAttributeValue(null, "id");
                String start = codes.start(id, is(xml, "ph"));
                if (start == null || used.contains(id)) {
                    throw refused("xliff.code", passage);
                }
                used.add(id);
                content.append(start);
                open.push(is(xml, "ph") ? "" : codes.end(id));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                content.append(open.pop());
            } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw refused("xliff.code", passage);
            }
        }
        if (content.toString().isBlank()) {
            return;
        }
        String stood = passage.target() == null ? "" : passage.target().content();
        boolean changed = !Segment.normal(content.toString(), passage.markup()).equals(stood);
        if (changed && !used.containsAll(codes.required())) {
            throw refused("xliff.lost", passage);
        }
        written.put(XliffWriter.name(passage), content.toString());
        if (translated) {
            agreed.add(XliffWriter.name(passage));
        }
    }

    private static Refusal refused(String key, Rendering passage) {
        String words = passage.source().text();
        return Refusal.at(FIELD, key, words.length() > 60 ? words.substring(0, 60) + "…" : words);
    }
}
