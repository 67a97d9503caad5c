package eu.hansa.web.entry;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Slice;
import eu.hansa.publication.Listed;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Teaser;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From the address of a type's list, narrowed or not, to the list, or to another form of it. */
@ApplicationScoped
class ListRoute {

    @Inject
    private PublicationReader publications;
    @Inject
    private PageFreshness freshness;
    @Inject
    private Terms terms;
    @Inject
    private Parts parts;
    @Inject
    private SiteUrls urls;
    @Inject
    private SiteRequest site;

    /** @param suffix what the list's word ends in, with its dot; empty for the page */
    void open(String type, Language language, String suffix, boolean past, Answer answer) throws IOException, ServletException {
        Optional<ListForm> form = parts.form(type, suffix);
        if (form.isEmpty() && !suffix.isEmpty()) {
            answer.missing();
            return;
        }
        if (freshness.isKnown(List.of(type), language, Set.of(), site.viewer(), answer.request(), answer.response())) {
            return;
        }
        AskedList asked = AskedList.of(answer.request()::getParameterValues);
        Optional<TermLabel> topic = asked.topic().flatMap(key -> terms.find(TermKind.TOPIC, key, language));
        Optional<TermLabel> series = asked.series().flatMap(key -> terms.find(TermKind.SERIES, key, language));
        boolean unknownTerm = asked.topic().isPresent() && topic.isEmpty() || asked.series().isPresent() && series.isEmpty();
        if (unknownTerm || asked.year().isPresent() && asked.yearNumber().isEmpty()) {
            answer.missing();
            return;
        }
        ListFilter filter = new ListFilter(asked.topic().orElse(null), asked.yearNumber().orElse(null), asked.series().orElse(null),
                asked.strictly(), asked.page(), past);
        Listed all = Listed.all(type, language).at(form.isPresent() ? Listed.When.EVER : when(type, filter));
        if (filter.year() != null && !has(all, filter.year())) {
            if (all.when() == Listed.When.UPCOMING && has(all.at(Listed.When.PAST), filter.year())) {
                answer.simpler(urls.list(type, language, filter.inThePast(true)));
            } else {
                answer.missing();
            }
            return;
        }
        if (asked.isUntidy()) {
            answer.simpler(form.isPresent() ? urls.list(type, language) + suffix + filter.query() : urls.list(type, language, filter));
            return;
        }
        Listed wanted = all.about(topic.map(TermLabel::id).orElse(null)).in(filter.year()).ofSeries(series.map(TermLabel::id).orElse(null));
        Listed listed = asked.strictly() ? wanted.inItsOwnLanguage() : wanted;
        if (form.isPresent()) {
            site.list(listed, filter, null);
            answer.by(form.get().answeredBy());
        } else {
            show(listed, filter, answer);
        }
    }

    /** A series is a whole, whatever of it is over. */
    private Listed.When when(String type, ListFilter filter) {
        if (filter.past()) {
            return Listed.When.PAST;
        }
        return urls.ends(type) && filter.series() == null ? Listed.When.UPCOMING : Listed.When.EVER;
    }

    private boolean has(Listed all, Integer year) {
        return publications.years(site.viewer(), all).contains(year);
    }

    private void show(Listed listed, ListFilter filter, Answer answer) throws IOException, ServletException {
        Slice<Teaser> slice = publications.list(site.viewer(), listed, filter.page(), FrontDoor.PAGE_SIZE);
        if (filter.page() > slice.pages()) {
            answer.request().setAttribute(ErrorPages.LAST_PAGE, urls.list(listed.type(), listed.language(), filter.at(slice.pages())));
            answer.missing();
            return;
        }
        site.list(listed, filter, slice);
        answer.by("/WEB-INF/site/" + listed.type() + "/list.xhtml");
    }
}
