package eu.hansa.given;

import static eu.hansa.given.GivenActors.EN;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.workflow.CreateItem;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.SaveFacts;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.membership.GiveAccess;
import eu.hansa.membership.Level;
import eu.hansa.news.NewsFacts;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.thesaurus.Thesaurus;
import eu.hansa.workinggroup.GroupFacts;
import eu.hansa.workinggroup.Meeting;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** How a test outside has people and articles made inside; see {@link Newsdesk}. */
@WebServlet("/given/desk")
public class GivenDeskServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private GivenPeople people;
    @Inject
    private GivenContent given;
    @Inject
    private CreateItem create;
    @Inject
    private SaveDraft save;
    @Inject
    private ContentRepository content;
    @Inject
    private GiveAccess access;
    @Inject
    private Thesaurus thesaurus;
    @Inject
    private SaveFacts saveFacts;
    @Inject
    private Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(switch (request.getParameter("do")) {
            case "person" -> person(request).accountId();
            case "article" -> article(request);
            case "conference" -> conference(request);
            case "save" -> saved(request);
            case "translate" -> translated(request);
            case "revisions" -> given.ask(ContentId.parse(request.getParameter("id")), item ->
                    content.history(item.translation(Language.of(request.getParameter("language"))).orElseThrow(), 100).size());
            case "html" -> given.head(ContentId.parse(request.getParameter("id")), EN).body();
            case "group" -> given.group(request.getParameter("title"));
            case "meeting" -> meeting(request);
            case "access" -> access(request);
            case "topic" -> topic(request.getParameter("title"));
            default -> throw new IllegalArgumentException(request.getQueryString());
        });
    }

    /** In ten days. */
    private String meeting(HttpServletRequest request) {
        ContentId id = ContentId.parse(request.getParameter("id"));
        Meeting meeting = new Meeting();
        meeting.setId("given");
        meeting.setFirstDay(LocalDate.now(clock).plusDays(10));
        meeting.getPlaces().put("en", request.getParameter("place"));
        GroupFacts facts = given.facts(id);
        facts.getMeetings().add(meeting);
        saveFacts.save(Actor.system(), id, facts, given.ask(id, ContentItem::factsNo));
        return meeting.getId();
    }

    private String access(HttpServletRequest request) {
        access.give(Actor.system(), Long.parseLong(request.getParameter("id")), request.getParameter("email"),
                Level.valueOf(request.getParameter("level")), null, null);
        return "given";
    }

    private Actor person(HttpServletRequest request) {
        Grant[] grants = Arrays.stream(request.getParameterValues("grant")).filter(grant -> !grant.isEmpty()).map(grant -> grant.split(":"))
                .map(grant -> grant.length == 1 ? Grant.everywhere(Right.valueOf(grant[0]))
                        : Grant.in(Right.valueOf(grant[0]), Language.of(grant[1]))).toArray(Grant[]::new);
        return people.person(request.getParameter("email"), request.getParameter("name"), request.getParameter("language"), grants);
    }

    private ContentId article(HttpServletRequest request) {
        NewsFacts facts = new NewsFacts();
        facts.setDate(LocalDate.of(2018, 5, 15));
        return create.create(Actor.system(), "news", EN, GivenContent.words(request.getParameter("title"), request.getParameter("html")), facts);
    }

    /** On two days, its English and its Italian text live. */
    private ContentId conference(HttpServletRequest request) {
        return given.conference().titled(request.getParameter("title")).from(LocalDate.of(2018, 11, 8), LocalDate.of(2018, 11, 9))
                .live(Language.of("it")).make();
    }

    /** As somebody else at the same desk, since a test's own people sit in browsers. */
    private long saved(HttpServletRequest request) {
        ContentId id = ContentId.parse(request.getParameter("id"));
        return save.save(GivenActors.with("Olga Other", Grant.everywhere(Right.EDIT)), id, EN,
                GivenContent.words(request.getParameter("title"), request.getParameter("html")), given.head(id, EN).id(), null, false).id();
    }

    private long translated(HttpServletRequest request) {
        ContentId id = ContentId.parse(request.getParameter("id"));
        return save.save(GivenActors.with("Olga Other", Grant.everywhere(Right.EDIT)), id, Language.of(request.getParameter("language")),
                GivenContent.words(request.getParameter("title"), request.getParameter("html")), null, given.head(id, EN).id(), false).id();
    }

    private String topic(String name) {
        String key = "topic-" + Ids.next();
        thesaurus.save(GivenActors.with("Anna Administrator", Grant.everywhere(Right.ADMINISTER)), TermKind.TOPIC, key,
                Map.of(EN, new TermLabel(0, TermKind.TOPIC, key, name, null, "en")));
        return key;
    }
}
