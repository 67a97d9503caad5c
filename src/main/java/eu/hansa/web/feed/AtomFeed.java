package eu.hansa.web.feed;

import eu.hansa.access.Viewer;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.publication.Listed;
import eu.hansa.publication.Published;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Teaser;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.web.entry.ListFilter;
import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.entry.Terms;
import eu.hansa.web.text.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * A list as a feed (RFC 4287), in one language: the newest texts that were written in that language, whole, for everybody.
 * The front door hands over to it. An entry's id is made of item and language, so it stays when the address changes.
 */
public class AtomFeed extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int ENTRIES = 20;
    private static final String TYPE = "application/atom+xml";
    private static final String PAGE = "text/html";

    @Inject
    private SiteRequest site;
    @Inject
    private SiteUrls urls;
    @Inject
    private PublicationReader publications;
    @Inject
    private Terms terms;
    @Inject
    private Texts texts;
    @Inject
    private Languages languages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Listed listed = site.listed();
        Listed own = listed.inItsOwnLanguage();
        List<Published> newest = publications.newest(Viewer.anonymous(), own, ENTRIES);
        List<ContentId> ids = newest.stream().map(Published::id).toList();
        Map<ContentId, List<Teaser>> everyLanguage = publications.everyLanguage(Viewer.anonymous(), ids).stream()
                .collect(Collectors.groupingBy(Teaser::id));
        response.setContentType(TYPE + "; charset=utf-8");
        try {
            Markup xml = new Markup(response.getWriter());
            feed(xml, own, site.filter().at(1), newest);
            for (Published published : newest) {
                entry(xml, published, everyLanguage.getOrDefault(published.id(), List.of()));
            }
            xml.end().close();
        } catch (XMLStreamException e) {
            throw new ServletException(e);
        }
    }

    private void feed(Markup xml, Listed listed, ListFilter filter, List<Published> newest) throws XMLStreamException {
        Language language = listed.language();
        String type = listed.type();
        String self = urls.absolute(urls.atom(type, language) + filter.query());
        xml.begin("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language.tag(), "xml:base", urls.absolute("/"));
        xml.text("id", name(self));
        xml.text("title", title(listed));
        xml.text("updated", moment(newest.stream().map(Published::updatedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH)));
        xml.empty("link", "rel", "self", "type", TYPE, "href", self);
        xml.empty("link", "rel", "alternate", "type", PAGE, "hreflang", language.tag(), "href",
                urls.absolute(urls.list(type, language, filter)));
        for (Language other : languages.inOrder()) {
            if (!other.equals(language)) {
                xml.empty("link", "rel", "alternate", "type", TYPE, "hreflang", other.tag(), "href",
                        urls.absolute(urls.atom(type, other) + filter.query()));
            }
        }
        xml.begin("author").text("name", "Hansa").text("uri", urls.absolute(urls.home(language))).end();
        xml.text("generator", "Hansa");
    }

    /** “News – Migration, Bilbao 2018 – Hansa”. */
    private String title(Listed listed) {
        String narrowed = Stream.of(listed.topic(), listed.series()).filter(id -> id != null)
                .flatMap(id -> terms.find(id, listed.language()).map(TermLabel::name).stream()).collect(Collectors.joining(", "));
        String all = texts.get(listed.language().locale(), listed.type() + ".list.title");
        return all + (narrowed.isEmpty() ? "" : " – " + narrowed) + (listed.year() == null ? "" : " – " + listed.year()) + " – Hansa";
    }

    private void entry(Markup xml, Published published, List<Teaser> everyLanguage) throws XMLStreamException {
        Language language = published.language();
        xml.begin("entry");
        xml.text("id", name(published.type() + "/" + published.id() + "/" + language));
        xml.text("title", published.title());
        xml.empty("link", "rel", "alternate", "type", PAGE, "hreflang", language.tag(), "href", urls.absolute(urls.item(published)));
        for (Teaser other : everyLanguage) {
            if (!other.language().equals(language)) {
                xml.empty("link", "rel", "alternate", "type", PAGE, "hreflang", other.language().tag(), "href",
                        urls.absolute(urls.item(other)));
            }
        }
        xml.text("published", moment(published.publishedAt()));
        xml.text("updated", moment(published.updatedAt()));
        if (published.facts().author() != null && !published.facts().author().isBlank()) {
            xml.begin("author").text("name", published.facts().author()).end();
        }
        for (Long topic : published.facts().topics()) {
            TermLabel label = terms.find(topic, language).orElse(null);
            if (label != null) {
                xml.empty("category", "term", label.key(), "label", label.name());
            }
        }
        if (published.summary() != null && !published.summary().isBlank()) {
            xml.text("summary", published.summary());
        }
        if (!published.body().markup().isEmpty()) {
            xml.text("content", withWholeAddresses(published.body().markup()), "type", "html");
        }
        xml.end();
    }

    /** Not every reader knows where an entry came from. The markup was written by the sanitiser, always in this form. */
    private String withWholeAddresses(String markup) {
        return markup.replace("href=\"/", "href=\"" + urls.absolute("/")).replace("src=\"/", "src=\"" + urls.absolute("/"));
    }

    /** The same for ever and everywhere, as long as what it is made of is. */
    private static String name(String of) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("hansa:" + of).getBytes(StandardCharsets.UTF_8));
    }

    private static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
