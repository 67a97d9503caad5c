package eu.hansa.sample;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentRepository;
import eu.hansa.kernel.ContentId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The content of the demo site, brought in at the first start of an empty portal, in one transaction. First all words are
 * written, then facts and programmes, since items name each other, and then everything goes out.
 */
@ApplicationScoped
public class SampleContent {

    private static final Logger LOG = Logger.getLogger(SampleContent.class.getName());

    /** After the demo's people, who write it. */
    private static final int PRIORITY = 2000;

    @Inject
    @ConfigProperty(name = "hansa.demo", defaultValue = "false")
    private boolean demo;
    @Inject
    private ContentRepository content;
    @Inject
    private SampleStock stock;
    @Inject
    private SampleNews news;
    @Inject
    private SampleConferences conferences;
    @Inject
    private SampleGroups groups;
    @Inject
    private SampleGroupPeople people;
    @Inject
    private Clock clock;

    @Transactional
    public void make(@Observes @Priority(PRIORITY) @Initialized(ApplicationScoped.class) Object started) {
        if (!demo || !content.idsAfter(0, 1).isEmpty()) {
            return;
        }
        Actor portal = Actor.system();
        References references = new References(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        stock.make(portal, references);
        List<String> articles = SampleNews.keys();
        List<String> events = SampleConferences.keys();
        List<String> circles = SampleGroups.keys();
        Stream.of(circles, articles, events).flatMap(List::stream).forEach(key -> references.put("item", key, ContentId.next().value()));
        circles.forEach(key -> groups.write(key, references));
        articles.forEach(key -> news.write(key, references));
        events.forEach(key -> conferences.write(key, references));
        circles.forEach(key -> groups.release(portal, key, references));
        circles.forEach(key -> people.make(portal, key, references));
        articles.forEach(key -> news.release(portal, key, references));
        events.forEach(key -> conferences.release(portal, key, references));
        LOG.info(() -> "The demo has " + articles.size() + " articles, " + events.size() + " conferences and " + circles.size() + " working groups now");
    }
}
