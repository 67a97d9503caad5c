package eu.hansa.web.feed;

import eu.hansa.access.Viewer;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Teaser;
import eu.hansa.web.entry.FreshnessNote;
import eu.hansa.web.entry.ItemPart;
import eu.hansa.web.entry.ListFilter;
import eu.hansa.web.entry.Parts;
import eu.hansa.web.entry.SitePage;
import eu.hansa.web.entry.SiteUrls;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * Every address of the site for those who look for them: an index over parts. A part is a range of items, named in its
 * own address, so any node can answer for it and its length does not depend on how much there is in all.
 */
@WebServlet({"/sitemap.xml", "/sitemap/*"})
public class Sitemap extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PART = Pattern.compile("/([a-z]+)-([0-9]{1,18})-([0-9]{0,18})\\.xml");
    private static final String PAGES = "/pages.xml";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** The protocol allows 50,000 addresses; a part may still grow by what is published in its range later. */
    private static final int LONGEST = 10_000;

    @Inject
    private PublicationReader publications;
    @Inject
    private SitemapParts parts;
    @Inject
    private Parts siteParts;
    @Inject
    private SiteUrls urls;
    @Inject
    private Languages languages;
    @Inject
    private FreshnessNote freshness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String part = request.getPathInfo();
        Matcher range = PART.matcher(part == null ? "" : part);
        try {
            if (part == null) {
                freshness.take(request, urls.types());
                index(open(response));
            } else if (part.equals(PAGES)) {
                freshness.take(request, List.of(), siteParts.pages());
                pages(open(response));
            } else if (range.matches() && urls.types().contains(range.group(1))) {
                freshness.take(request, List.of(range.group(1)), siteParts.ofItems(range.group(1)));
                long upTo = range.group(3).isEmpty() ? Long.MAX_VALUE : Long.parseLong(range.group(3));
                items(open(response), publications.between(Viewer.anonymous(), range.group(1), Long.parseLong(range.group(2)), upTo, LONGEST));
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (XMLStreamException e) {
            throw new ServletException(e);
        }
    }

    private static Markup open(HttpServletResponse response) throws IOException, XMLStreamException {
        response.setContentType("application/xml; charset=utf-8");
        return new Markup(response.getWriter());
    }

    private void index(Markup xml) throws XMLStreamException {
        xml.begin("sitemapindex", "xmlns", SITEMAP);
        part(xml, PAGES);
        for (String type : urls.types()) {
            for (SitemapParts.Range range : parts.of(type)) {
                part(xml, "/" + type + "-" + range.after() + "-" + (range.upTo() == null ? "" : range.upTo()) + ".xml");
            }
        }
        xml.end().close();
    }

    private void part(Markup xml, String name) throws XMLStreamException {
        xml.begin("sitemap").text("loc", urls.absolute("/sitemap" + name)).end();
    }

    private void pages(Markup xml) throws XMLStreamException {
        xml.begin("urlset", "xmlns", SITEMAP, "xmlns:xhtml", XHTML);
        inAllLanguages(xml, urls::home);
        for (String type : urls.types()) {
            inAllLanguages(xml, language -> urls.list(type, language));
            if (urls.ends(type)) {
                inAllLanguages(xml, language -> urls.list(type, language, ListFilter.none().inThePast(true)));
            }
        }
        for (SitePage page : siteParts.pages()) {
            for (Map<String, String> values : page.onTheMap()) {
                inAllLanguages(xml, language -> urls.page(page, language, values));
            }
        }
        xml.end().close();
    }

    private void inAllLanguages(Markup xml, Function<Language, String> address) throws XMLStreamException {
        Map<Language, String> addresses = new LinkedHashMap<>();
        for (Language language : languages.inOrder()) {
            addresses.put(language, urls.absolute(address.apply(language)));
        }
        for (String location : addresses.values()) {
            xml.begin("url").text("loc", location);
            alternates(xml, addresses);
            xml.end();
        }
    }

    private void items(Markup xml, List<Teaser> teasers) throws XMLStreamException {
        xml.begin("urlset", "xmlns", SITEMAP, "xmlns:xhtml", XHTML);
        Map<ContentId, List<Teaser>> items = teasers.stream().filter(teaser -> languages.contains(teaser.language()))
                .collect(Collectors.groupingBy(Teaser::id, LinkedHashMap::new, Collectors.toList()));
        Map<ItemPart, Map<ContentId, Set<Language>>> having = having(items);
        for (Map.Entry<ContentId, List<Teaser>> item : items.entrySet()) {
            inItsLanguages(xml, item.getValue(), urls::item);
            for (Map.Entry<ItemPart, Map<ContentId, Set<Language>>> part : having.entrySet()) {
                Set<Language> with = part.getValue().getOrDefault(item.getKey(), Set.of());
                inItsLanguages(xml, item.getValue().stream().filter(teaser -> with.contains(teaser.language())).toList(),
                        teaser -> urls.part(urls.item(teaser), part.getKey(), teaser.language(), Map.of()));
            }
        }
        xml.end().close();
    }

    /** For each part that is on the map, which of these items have it in which languages. */
    private Map<ItemPart, Map<ContentId, Set<Language>>> having(Map<ContentId, List<Teaser>> items) {
        Map<ItemPart, Map<ContentId, Set<Language>>> having = new LinkedHashMap<>();
        if (!items.isEmpty()) {
            Map<ContentId, Set<Language>> published = new HashMap<>();
            items.forEach((id, teasers) -> published.put(id, teasers.stream().map(Teaser::language).collect(Collectors.toSet())));
            siteParts.ofItems(items.values().iterator().next().get(0).type()).stream().filter(ItemPart::isOnTheMap)
                    .forEach(part -> having.put(part, part.having(published)));
        }
        return having;
    }

    private void inItsLanguages(Markup xml, List<Teaser> item, Function<Teaser, String> address) throws XMLStreamException {
        Map<Language, String> addresses = new LinkedHashMap<>();
        item.forEach(teaser -> addresses.put(teaser.language(), urls.absolute(address.apply(teaser))));
        for (Teaser teaser : item) {
            xml.begin("url").text("loc", addresses.get(teaser.language()));
            xml.text("lastmod", teaser.updatedAt().truncatedTo(ChronoUnit.SECONDS).toString());
            if (addresses.size() > 1) {
                alternates(xml, addresses);
            }
            xml.end();
        }
    }

    private static void alternates(Markup xml, Map<Language, String> addresses) throws XMLStreamException {
        for (Map.Entry<Language, String> alternate : addresses.entrySet()) {
            xml.empty("xhtml:link", "rel", "alternate", "hreflang", alternate.getKey().tag(), "href", alternate.getValue());
        }
    }
}
