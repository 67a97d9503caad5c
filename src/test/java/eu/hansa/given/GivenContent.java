package eu.hansa.given;

import static eu.hansa.given.GivenActors.EN;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ReleasePolicy;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Asks an item something inside a transaction, so that all of it can be reached. */
    @Transactional
    public <R> R ask(ContentId id, Function<ContentItem, R> question) {
        return question.apply(content.find(id).orElseThrow());
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
    public final class News {

        private final Actor by = Actor.system();
        private final Set<Language> drafted = new LinkedHashSet<>();
        private final Set<Language> approved = new LinkedHashSet<>();
        private final Map<Language, Instant[]> windows = new LinkedHashMap<>();
        private final NewsFacts facts = new NewsFacts();
        private String title;
        private String html = "<p>Text.</p>";
        private Set<Audience> audiences;
        private ReleasePolicy policy;
        private Language source = EN;

        private News(String title) {
            this.title = title;
            facts.setDate(LocalDate.of(2018, 5, 15));
        }

        public News titled(String text) {
            title = text;
            return this;
        }

        public News saying(String richText) {
            html = richText;
            return this;
        }

        public News from(Language language) {
            source = language;
            return this;
        }

        public News dated(LocalDate date) {
            facts.setDate(date);
            return this;
        }

        public News with(Consumer<NewsFacts> more) {
            more.accept(facts);
            return this;
        }

        public News drafted(Language... languages) {
            drafted.addAll(List.of(languages));
            return this;
        }

        public News approved(Language... languages) {
            approved.addAll(List.of(languages));
            return this;
        }

        /** Live now, without end; the source language too. */
        public News live(Language... languages) {
            windows.put(source, new Instant[2]);
            List.of(languages).forEach(language -> windows.put(language, new Instant[2]));
            return this;
        }

        /** @param from null for now; {@code until} null for without end */
        public News live(Language language, Instant from, Instant until) {
            windows.put(language, new Instant[] {from, until});
            return this;
        }

        public News forSignedIn() {
            return forAudience(Audience.SIGNED_IN);
        }

        public News forAudience(Audience... audience) {
            audiences = Set.of(audience);
            return this;
        }

        public News released(ReleasePolicy how) {
            policy = how;
            return this;
        }

        public ContentId make() {
            ContentId id = create.create(by, NewsType.KEY, source, words(title, html), facts);
            if (policy != null) {
                Set<Language> all = new LinkedHashSet<>(drafted);
                all.addAll(approved);
                all.addAll(windows.keySet());
                release.change(by, id, policy, List.copyOf(all));
            }
            if (audiences != null) {
                access.change(by, id, audiences);
            }
            Set<Language> written = new LinkedHashSet<>(drafted);
            written.addAll(approved);
            written.addAll(windows.keySet());
            written.remove(source);
            written.forEach(language -> save.save(by, id, language, words(title + " " + language, html), null, null, false));
            Set<Language> toApprove = new LinkedHashSet<>(approved);
            toApprove.addAll(windows.keySet());
            toApprove.forEach(language -> {
                submit.submit(by, id, language, null);
                approve.approve(by, id, language, head(id, language).id(), null);
            });
            windows.forEach((language, window) -> {
                if (window[0] == null && window[1] == null) {
                    publish.publish(by, id, language);
                } else {
                    schedule.schedule(by, id, language, window[0], window[1]);
                }
            });
            return id;
        }
    }
}
