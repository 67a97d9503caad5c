package eu.hansa.given;

import eu.hansa.conference.ConferenceBody;
import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.ConferenceType;
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
import eu.hansa.workinggroup.GroupBody;
import eu.hansa.workinggroup.GroupFacts;
import eu.hansa.workinggroup.GroupType;
import eu.hansa.workinggroup.Meeting;
import eu.hansa.workinggroup.Point;
import eu.hansa.workinggroup.PointKind;
import eu.hansa.workinggroup.Readers;
import eu.hansa.workinggroup.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
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

    /** An article that nobody has named yet; its title is unlike any other's. */
    public News news() {
        return new News("Given news " + NUMBER.incrementAndGet());
    }

    /** A conference that nobody has named yet, on a whole day in Brussels. */
    public Conference conference() {
        return new Conference("Given conference " + NUMBER.incrementAndGet());
    }

    /** A working group that nobody has named yet, without points or meetings. */
    public Group group() {
        return new Group("Given group " + NUMBER.incrementAndGet());
    }

    /** A working group of this name that everybody may see. */
    public ContentId group(String title) {
        return group().titled(title).live().make();
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

    /**
     * A working group to be made. What is written of its parts is in its source language; the others have the mission alone.
     */
    public final class Group extends GivenItem<GroupFacts, Group> {

        private final GroupBody body = new GroupBody();
        private boolean isSourceWritten;

        private Group(String title) {
            super(GivenContent.this, GroupType.KEY, title, new GroupFacts());
            body.setMission("<p>What it is for.</p>");
        }

        public Group saying(Consumer<GroupBody> more) {
            more.accept(body);
            return this;
        }

        public Group section(String id, Readers readers, String heading, String html) {
            Section section = new Section();
            section.setId(id);
            section.setReaders(readers);
            facts.getSections().add(section);
            body.getHeadings().put(id, heading);
            body.getSections().put(id, html);
            return this;
        }

        public Group point(String id, int year, PointKind kind, String text) {
            return point(id, year, kind, text, point -> { });
        }

        public Group point(String id, int year, PointKind kind, String text, Consumer<Point> more) {
            Point point = new Point();
            point.setId(id);
            point.setYear(year);
            point.setKind(kind);
            more.accept(point);
            facts.getPoints().add(point);
            body.getPoints().put(id, text);
            return this;
        }

        /** The whole of one day in Brussels. */
        public Group meeting(String id, LocalDate day, Readers readers, String theme) {
            return meeting(id, day, readers, theme, meeting -> { });
        }

        public Group meeting(String id, LocalDate day, Readers readers, String theme, Consumer<Meeting> more) {
            Meeting meeting = new Meeting();
            meeting.setId(id);
            meeting.setFirstDay(day);
            meeting.setReaders(readers);
            more.accept(meeting);
            facts.getMeetings().add(meeting);
            body.getThemes().put(id, theme);
            return this;
        }

        @Override
        public Words words(String ofTitle) {
            GroupBody missionAlone = new GroupBody();
            missionAlone.setMission(body.getMission());
            GroupBody words = isSourceWritten ? missionAlone : body;
            isSourceWritten = true;
            return new Words(ofTitle, "", "Lead of " + ofTitle, words);
        }
    }
}
