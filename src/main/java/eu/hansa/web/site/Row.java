package eu.hansa.web.site;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.publication.Teaser;
import eu.hansa.web.entry.ListFilter;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.entry.Terms;
import java.time.LocalDate;
import java.util.List;

/**
 * An item as a row of a list.
 *
 * @param language     its own where it is another than the list's; null otherwise
 * @param languageName the name of that language in itself; null likewise
 */
public record Row(ContentId id, String title, String address, String summary, LocalDate date, String language, String languageName, List<Link> topics) {

    static Row of(Teaser teaser, Language list, SiteUrls urls, Terms terms) {
        boolean foreign = !teaser.language().equals(list);
        return new Row(teaser.id(), teaser.title(), urls.item(teaser), teaser.summary(), teaser.date(), foreign ? teaser.language().tag() : null,
                foreign ? teaser.language().ownName() : null,
                teaser.topics().stream().flatMap(id -> terms.find(id, list).stream()).map(topic -> new Link(topic.name(),
                        urls.list(teaser.type(), list, ListFilter.none().about(topic.key())),
                        topic.language().equals(list.tag()) ? null : topic.language())).toList());
    }
}
