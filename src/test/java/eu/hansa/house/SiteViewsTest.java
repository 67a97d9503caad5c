package eu.hansa.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * A public page has no state and no session, takes nothing from PrimeFaces, and says nothing that is not in a
 * bundle.
 */
class SiteViewsTest {

    private static final List<Path> FOLDERS = List.of(
            Path.of("src/main/webapp/WEB-INF/site"),
            Path.of("src/main/webapp/WEB-INF/tags/site"),
            Path.of("src/main/webapp/WEB-INF/error"));

    private static final Set<String> FACES_HTML =
            Set.of("jakarta.faces.html", "http://xmlns.jcp.org/jsf/html", "http://java.sun.com/jsf/html");
    private static final Set<String> NOT_HERE = Set.of("form", "head");
    private static final Set<String> READ_ALOUD = Set.of("title", "alt", "placeholder", "aria-label", "label");
    private static final Set<String> NOT_READ = Set.of("script", "style");

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @Test
    void everyPublicViewKeepsTheRules() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Path view : views()) {
            faults(Files.readString(view)).forEach(fault -> wrong.add(view + ": " + fault));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void badViewsAreFoundOut() throws Exception {
        assertThat(faults(view("<p>#{text['site.home.title']} · 3</p>"))).isEmpty();
        assertThat(faults(view("<p>Welcome</p>"))).hasSize(1);
        assertThat(faults(view("<img alt='A bridge'/>"))).hasSize(1);
        assertThat(faults(view("<h:form></h:form>"))).hasSize(1);
        assertThat(faults(view("<h:head></h:head>"))).hasSize(1);
        assertThat(faults(view("<p:panel xmlns:p='primefaces'></p:panel>"))).hasSize(1);
        assertThat(faults(view("<p:panel xmlns:p='http://primefaces.org/ui'></p:panel>"))).hasSize(1);
    }

    private static String view(String content) {
        return "<!DOCTYPE html>\n<html xmlns='http://www.w3.org/1999/xhtml' xmlns:h='jakarta.faces.html'><body>"
                + content + "</body></html>";
    }

    private static List<Path> views() throws IOException {
        List<Path> views = new ArrayList<>();
        for (Path folder : FOLDERS) {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".xhtml")).forEach(views::add);
                }
            }
        }
        return views;
    }

    private static List<String> faults(String view) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        Document document = parsers.newDocumentBuilder().parse(new InputSource(new StringReader(view)));
        List<String> faults = new ArrayList<>();
        look(document.getDocumentElement(), faults);
        return faults;
    }

    private static void look(Element element, List<String> faults) {
        String namespace = String.valueOf(element.getNamespaceURI());
        if (namespace.contains("primefaces")) {
            faults.add("<" + element.getNodeName() + "> is from PrimeFaces");
        }
        if (FACES_HTML.contains(namespace) && NOT_HERE.contains(element.getLocalName())) {
            faults.add("<" + element.getNodeName() + "> has no place on a page without state");
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (READ_ALOUD.contains(attribute.getNodeName()) && saysSomething(attribute.getNodeValue())) {
                faults.add(attribute + " belongs into a bundle");
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                look(inner, faults);
            } else if (child.getNodeType() == Node.TEXT_NODE && !NOT_READ.contains(element.getLocalName())
                    && saysSomething(child.getNodeValue())) {
                faults.add("\"" + child.getNodeValue().strip() + "\" belongs into a bundle");
            }
        }
    }

    private static boolean saysSomething(String text) {
        return WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }
}
