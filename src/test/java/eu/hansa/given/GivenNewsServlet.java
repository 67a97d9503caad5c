package eu.hansa.given;

import static eu.hansa.given.GivenContent.words;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.Publish;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.Submit;
import eu.hansa.content.workflow.Withdraw;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.thesaurus.Term;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.thesaurus.Thesaurus;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How a test outside has news made inside; see {@link Newsroom}. */
@WebServlet("/given/news")
public class GivenNewsServlet extends HttpServlet {

    @Inject
    private GivenContent given;
    @Inject
    private SaveDraft save;
    @Inject
    private Submit submit;
    @Inject
    private Approve approve;
    @Inject
    private Publish publish;
    @Inject
    private Withdraw withdraw;
    @Inject
    private Thesaurus thesaurus;
    @Inject
    private Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String id = request.getParameter("id");
        switch (request.getParameter("do")) {
            case "make" -> response.getWriter().print(make(request));
            case "conference" -> response.getWriter().print(conference(request));
            case "renew" -> renew(ContentId.parse(id), Language.of(request.getParameter("language")), request.getParameter("title"),
                    request.getParameter("html"));
            case "withdraw" -> withdraw.withdraw(GivenActors.publisher(), ContentId.parse(id),
                    Language.of(request.getParameter("language")), null);
            case "term" -> response.getWriter().print(term(request.getParameter("kind"), request.getParameter("title")));
            default -> throw new IllegalArgumentException(request.getQueryString());
        }
    }

    private ContentId make(HttpServletRequest request) {
        GivenContent.News news = given.news().titled(request.getParameter("title")).dated(LocalDate.parse(request.getParameter("date")));
        if (request.getParameter("html") != null) {
            news.saying(request.getParameter("html"));
        }
        if (request.getParameter("topic") != null) {
            news.with(facts -> facts.setTopics(List.of(Long.valueOf(request.getParameter("topic")))));
        }
        if (request.getParameter("byline") != null) {
            news.with(facts -> facts.setByline(request.getParameter("byline")));
        }
        return live(news, request);
    }

    private ContentId conference(HttpServletRequest request) {
        GivenContent.Conference conference = given.conference().titled(request.getParameter("title"))
                .on(LocalDate.parse(request.getParameter("date")));
        if (request.getParameter("starts") != null) {
            conference.between(later(request.getParameter("starts")), later(request.getParameter("ends")));
        }
        return live(conference, request);
    }

    private ContentId live(GivenItem<?, ?> item, HttpServletRequest request) {
        if (request.getParameter("signed-in") != null) {
            item.forSignedIn();
        }
        Language[] languages = Stream.of(request.getParameter("live").split(",")).map(Language::of).toArray(Language[]::new);
        String opens = request.getParameter("opens");
        String closes = request.getParameter("closes");
        if (opens == null && closes == null) {
            return item.from(languages[0]).live(languages).make();
        }
        item.from(languages[0]);
        for (Language language : languages) {
            item.live(language, later(opens), later(closes));
        }
        return item.make();
    }

    private Instant later(String duration) {
        return duration == null ? null : clock.instant().plus(Duration.parse(duration));
    }

    private void renew(ContentId id, Language language, String title, String html) {
        save.save(Actor.system(), id, language, words(title, html), given.head(id, language).id(), null, false);
        submit.submit(Actor.system(), id, language, null);
        approve.approve(Actor.system(), id, language, given.head(id, language).id(), null);
        publish.publish(Actor.system(), id, language);
    }

    private String term(String kind, String name) {
        String key = kind.toLowerCase(Locale.ROOT) + "-" + Ids.next();
        Actor administrator = GivenActors.with("Anna Administrator", Grant.everywhere(Right.ADMINISTER));
        Term term = thesaurus.save(administrator, TermKind.valueOf(kind), key,
                Map.of(GivenActors.EN, new TermLabel(0, TermKind.valueOf(kind), key, name, null, "en")));
        return term.id() + " " + key;
    }
}
