package eu.hansa.web.site;

import eu.hansa.news.NewsType;
import eu.hansa.publication.Listed;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Teaser;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.web.entry.ListFilter;
import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.entry.Terms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The home page: one item as its poster, the newest of the rest, and the topics. */
@Named
@RequestScoped
public class HomePage {

    private static final int NEWEST = 6;

    @Inject
    private SiteRequest site;
    @Inject
    private PublicationReader publications;
    @Inject
    private Terms terms;
    @Inject
    private SiteUrls urls;

    private final Once<Row> poster = new Once<>(this::findPoster);
    private final Once<Link> series = new Once<>(this::findSeries);
    private final Once<List<Row>> rows = new Once<>(this::findRows);
    private final Once<List<Link>> topics = new Once<>(this::findTopics);

    private List<Teaser> newest;
    private Teaser lead;

    private List<Teaser> newest() {
        if (newest == null) {
            Listed listed = Listed.all(NewsType.KEY, site.language());
            newest = publications.list(site.viewer(), listed, 1, NEWEST + 1).entries();
            lead = newest.isEmpty() ? null : publications.featured(site.viewer(), listed).stream().findFirst().orElse(newest.get(0));
        }
        return newest;
    }

    /** What the page opens with: the newest item that is featured, or else the newest; null when there is nothing. */
    public Row getPoster() {
        return poster.get();
    }

    private Row findPoster() {
        newest();
        return lead == null ? null : Row.of(lead, site.language(), urls, terms);
    }

    /** The series of what the page opens with; null for none. */
    public Link getSeries() {
        return series.get();
    }

    private Link findSeries() {
        newest();
        return lead == null || lead.seriesId() == null ? null : terms.find(lead.seriesId(), site.language())
                .map(series -> new Link(series.name(), urls.list(NewsType.KEY, site.language(), ListFilter.none().ofSeries(series.key())),
                        series.language().equals(site.language().tag()) ? null : series.language()))
                .orElse(null);
    }

    public List<Row> getRows() {
        return rows.get();
    }

    private List<Row> findRows() {
        return newest().stream().filter(teaser -> !teaser.id().equals(lead.id())).limit(NEWEST)
                .map(teaser -> Row.of(teaser, site.language(), urls, terms)).toList();
    }

    public String getAll() {
        return urls.list(NewsType.KEY, site.language());
    }

    public List<Link> getTopics() {
        return topics.get();
    }

    private List<Link> findTopics() {
        return terms.all(TermKind.TOPIC, site.language()).stream().map(topic -> new Link(topic.name(),
                urls.list(NewsType.KEY, site.language(), ListFilter.none().about(topic.key())),
                topic.language().equals(site.language().tag()) ? null : topic.language())).toList();
    }
}
