package eu.hansa.given;

import eu.hansa.conference.ConferenceBody;
import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.ConferenceType;
import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.Facts;
import eu.hansa.content.Revision;
import eu.hansa.content.Words;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.ChangeAccess;
import eu.hansa.content.workflow.ChangeRelease;
import eu.hansa.content.workflow.CreateItem;
import eu.hansa.content.workflow.Publish;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.Schedule;
import eu.hansa.content.workflow.Submit;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.news.NewsBody;
import eu.hansa.news.NewsFacts;
import eu.hansa.news.NewsType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Content made by the verbs that people use: {@code given.news().titled("Bilbao").live(FR).forSignedIn().make()}. What
 * a test does not mention is English, public, dated 15 May 2018 and a draft.
 */
@ApplicationScoped
public class GivenContent {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    CreateItem create;
    @Inject
    SaveDraft save;
    @Inject
    Submit submit;
    @Inject
    Approve approve;
    @Inject
    Publish publish;
    @Inject
    Schedule schedule;
    @Inject
    ChangeAccess access;
    @Inject
    ChangeRelease release;
    @Inject
    ContentRepository content;
    @Inject
    Clock clock;

    /** An article that nobody has named yet; its title is unlike any other's. */
    public News news() {
        return new News("Given news " + NUMBER.incrementAndGet());
    }

    /** A conference that nobody has named yet, on a whole day in Brussels. */
    public Conference conference() {
        return new Conference("Given conference " + NUMBER.incrementAndGet());
    }

    /** A group of people that everybody may see, as an item that belongs to itself. */
    @Transactional
    public ContentId group(String title) {
        ContentId id = ContentId.next();
        Actor by = Actor.system();
        ContentItem group = new ContentItem(id, NewsType.KEY, id, GivenActors.EN, List.of(), by, clock.instant());
        content.add(group);
        content.write(group, GivenActors.EN, words(title, "<p>Text.</p>"), null, false, by);
        NewsFacts facts = new NewsFacts();
        facts.setDate(LocalDate.of(2018, 5, 15));
        content.writeFacts(group, facts, by);
        submit.submit(by, id, GivenActors.EN, null);
        approve.approve(by, id, GivenActors.EN, head(id, GivenActors.EN).id(), null);
        publish.publish(by, id, GivenActors.EN);
        return id;
    }

    /** Asks an item something inside a transaction, so that all of it can be reached. */
    @Transactional
    public <R> R ask(ContentId id, Function<ContentItem, R> question) {
        return question.apply(content.find(id).orElseThrow());
    }

    /** The facts in force. */
    @Transactional
    @SuppressWarnings("unchecked")
    public <F extends Facts> F facts(ContentId id) {
        return (F) content.facts(content.find(id).orElseThrow());
    }

    /** The newest revision of a language. */
    @Transactional
    public Revision head(ContentId id, Language language) {
        return content.head(content.find(id).orElseThrow().translation(language).orElseThrow());
    }

    public static Words words(String title, String html) {
        NewsBody body = new NewsBody();
        body.setHtml(html);
        return new Words(title, "", "Lead of " + title, body);
    }

    /** An article to be made. */
    public final class News extends GivenItem<NewsFacts, News> {

        private String html = "<p>Text.</p>";

        private News(String title) {
            super(GivenContent.this, NewsType.KEY, title, new NewsFacts());
            facts.setDate(LocalDate.of(2018, 5, 15));
        }

        public News saying(String richText) {
            html = richText;
            return this;
        }

        public News dated(LocalDate date) {
            facts.setDate(date);
            return this;
        }

        @Override
        Words words(String ofTitle) {
            return GivenContent.words(ofTitle, html);
        }
    }

    /** A conference to be made. */
    public final class Conference extends GivenItem<ConferenceFacts, Conference> {

        private Conference(String title) {
            super(GivenContent.this, ConferenceType.KEY, title, new ConferenceFacts());
            on(LocalDate.of(2018, 5, 15));
        }

        /** The whole of one day. */
        public Conference on(LocalDate day) {
            return from(day, day);
        }

        public Conference from(LocalDate first, LocalDate last) {
            facts.setFirstDay(first);
            facts.setLastDay(last);
            return this;
        }

        /** To the minute, in the zone of Brussels. */
        public Conference between(Instant start, Instant end) {
            ZonedDateTime starts = start.atZone(facts.zoneId());
            ZonedDateTime ends = end.atZone(facts.zoneId());
            facts.setStartTime(starts.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
            facts.setEndTime(ends.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
            return from(starts.toLocalDate(), ends.toLocalDate());
        }

        @Override
        public Words words(String ofTitle) {
            ConferenceBody body = new ConferenceBody();
            body.setAbout("<p>About it.</p>");
            return new Words(ofTitle, "", "Lead of " + ofTitle, body);
        }
    }
}
