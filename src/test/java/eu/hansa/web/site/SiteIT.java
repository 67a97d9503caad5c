package eu.hansa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.Withdraw;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.thesaurus.Thesaurus;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Home, lists and articles with content, over HTTP. */
@ArquillianTest
class SiteIT {

    private static final Language EN = Language.of("en");
    private static final Language FR = Language.of("fr");
    private static final Language IT = Language.of("it");
    /** What only looks like one of the portal's cookies keeps the finished answers out of it. */
    private static final String[] UNCACHED = {"Cookie", "nohansa=1"};

    @Inject
    GivenContent given;
    @Inject
    Clock clock;
    @Inject
    Thesaurus thesaurus;
    @Inject
    Withdraw withdraw;
    @Inject
    SaveDraft save;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    String site;
    @PersistenceContext
    EntityManager entities;

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    private String slug(ContentId id, Language language) {
        return given.head(id, language).slug();
    }

    private long topic(String key) {
        return thesaurus.save(Actor.system(), TermKind.TOPIC, key,
                Map.of(EN, new TermLabel(0, TermKind.TOPIC, key, "Topic " + key, null, "en"))).id();
    }

    private long series(String key) {
        return thesaurus.save(Actor.system(), TermKind.SERIES, key,
                Map.of(EN, new TermLabel(0, TermKind.SERIES, key, "Series " + key, null, "en"))).id();
    }

    /** Statements that requests over HTTP send, other than this test's own. */
    private int queries(String path) throws Exception {
        get(path, UNCACHED);
        get(path, UNCACHED);
        ServerSession session = entities.getEntityManagerFactory().unwrap(ServerSession.class);
        Thread mine = Thread.currentThread();
        AtomicInteger count = new AtomicInteger();
        SessionEventAdapter counter = new SessionEventAdapter() {

            @Override
            public void preExecuteCall(SessionEvent event) {
                Thread thread = Thread.currentThread();
                if (thread != mine && thread.getName().startsWith("http-thread-pool")) {
                    count.incrementAndGet();
                }
            }
        };
        session.getEventManager().addListener(counter);
        try {
            assertThat(get(path, UNCACHED).statusCode()).isEqualTo(200);
        } finally {
            session.getEventManager().removeListener(counter);
        }
        return count.get();
    }

    @Test
    void aListOfFiftyCostsAsFewQueriesAsAListOfOne() throws Exception {
        String few = "few-" + Ids.next();
        String many = "many-" + Ids.next();
        long fewId = topic(few);
        long manyId = topic(many);
        given.news().with(facts -> facts.getTopics().add(fewId)).live().make();
        for (int i = 0; i < 50; i++) {
            given.news().with(facts -> facts.getTopics().add(manyId)).live().make();
        }

        int ofOne = queries("/en/news?topic=" + few);

        assertThat(ofOne).isBetween(1, 5);
        assertThat(queries("/en/news?topic=" + many)).isEqualTo(ofOne);
        assertThat(queries("/en/news?topic=" + many + "&page=2")).isEqualTo(ofOne);
        assertThat(queries("/en/")).isBetween(1, 5);
    }

    @Test
    void aListOfManyConferencesCostsAsFewQueriesAsAListOfOne() throws Exception {
        String few = "few-" + Ids.next();
        String many = "many-" + Ids.next();
        long fewId = topic(few);
        long manyId = topic(many);
        LocalDate ahead = LocalDate.now(clock).plusDays(30);
        List.of(ahead, LocalDate.of(2018, 5, 5)).forEach(day -> {
            given.conference().on(day).with(facts -> facts.getTopics().add(fewId)).live().make();
            IntStream.range(0, 25).forEach(i -> given.conference().on(day).with(facts -> facts.getTopics().add(manyId)).live().make());
        });

        for (String list : List.of("/en/conferences", "/en/conferences/past")) {
            int ofOne = queries(list + "?topic=" + few);
            assertThat(ofOne).isBetween(1, 5);
            assertThat(queries(list + "?topic=" + many)).isEqualTo(ofOne);
            assertThat(queries(list + "?topic=" + many + "&page=2")).isEqualTo(ofOne);
        }
    }

    @Test
    void anArticleWithMuchAroundItCostsAsFewQueriesAsOneWithLittle() throws Exception {
        long row = series("row-" + Ids.next());
        ContentId other = given.news().live().make();
        ContentId little = given.news().with(facts -> {
            facts.getRelated().add(other.value());
            facts.setSeries(series("alone-" + Ids.next()));
        }).live().make();
        List<ContentId> many = java.util.stream.Stream.generate(() -> given.news().with(facts -> facts.setSeries(row)).live(FR).make())
                .limit(20).toList();
        ContentId much = given.news().with(facts -> {
            many.forEach(id -> facts.getRelated().add(id.value()));
            facts.setSeries(row);
            facts.setPlace(3);
        }).live(FR, IT).make();

        int ofLittle = queries("/en/news/" + slug(little, EN));

        assertThat(ofLittle).isBetween(1, 5);
        assertThat(queries("/en/news/" + slug(much, EN))).isEqualTo(ofLittle);
    }

    @Test
    void anArticleLeadsToItselfInOtherLanguagesAndSaysWhichAreMissing() throws Exception {
        ContentId id = given.news().titled("Cities & towns <unite>").live(FR).make();

        String page = get("/en/news/" + slug(id, EN)).body();

        assertThat(page).contains("<html", "lang=\"en\"", "Cities &amp; towns &lt;unite&gt;")
                .contains("hreflang=\"fr\" href=\"" + site + "/fr/actualites/" + slug(id, FR) + "\"")
                .contains("hreflang=\"x-default\" href=\"" + site + "/en/news/" + slug(id, EN) + "\"")
                .contains("rel=\"canonical\" href=\"" + site + "/en/news/" + slug(id, EN) + "\"")
                .contains("<span class=\"none\">IT <span class=\"vh\">not available yet</span></span>")
                .contains("<time class=\"big num\" datetime=\"2018-05-15\">").contains("15 May 2018");
        assertThat(get("/fr/actualites/" + slug(id, FR)).body()).contains("lang=\"fr\"", "15 mai 2018", "pas encore disponible");
    }

    @Test
    void aSeriesLeadsOnInThePagesLanguage() throws Exception {
        long id = series("path-" + Ids.next());
        ContentId first = given.news().with(facts -> facts.setSeries(id)).with(facts -> facts.setPlace(1)).live(FR).make();
        given.news().with(facts -> facts.setSeries(id)).with(facts -> facts.setPlace(2)).live().make();
        ContentId last = given.news().with(facts -> facts.setSeries(id)).with(facts -> facts.setPlace(3)).live(FR).make();

        assertThat(get("/en/news/" + slug(last, EN)).body()).contains("3 of 3");
        assertThat(get("/fr/actualites/" + slug(last, FR)).body()).contains("2 sur 2")
                .contains("rel=\"prev\" href=\"/fr/actualites/" + slug(first, FR) + "\"");
    }

    @Test
    void whatAListLacksInItsLanguageStandsThereInAnotherAndSaysSo() throws Exception {
        String key = "lack-" + Ids.next();
        long topic = topic(key);
        ContentId id = given.news().titled("Only in English").with(facts -> facts.getTopics().add(topic)).live().make();

        assertThat(get("/fr/actualites?topic=" + key).body())
                .contains("<div lang=\"en\"><h3><a href=\"/en/news/" + slug(id, EN) + "\">").contains("<span lang=\"en\">English</span>");
        assertThat(get("/fr/actualites?topic=" + key + "&only=1").body()).doesNotContain("Only in English");
    }

    @Test
    void aListIsPagedAndSaysSo() throws Exception {
        String key = "paged-" + Ids.next();
        long topic = topic(key);
        for (int i = 0; i < 21; i++) {
            given.news().with(facts -> facts.getTopics().add(topic)).live().make();
        }

        assertThat(get("/en/news?topic=" + key).body()).contains("Page 1 of 2")
                .contains("<link rel=\"next\" href=\"/en/news?topic=" + key + "&amp;page=2\"")
                .contains("rel=\"canonical\" href=\"" + site + "/en/news?topic=" + key + "\"");
        assertThat(get("/en/news?topic=" + key + "&page=2&utm_source=x").body())
                .contains("rel=\"canonical\" href=\"" + site + "/en/news?topic=" + key + "&amp;page=2\"");
        HttpResponse<String> beyond = get("/en/news?topic=" + key + "&page=3");
        assertThat(beyond.statusCode()).isEqualTo(404);
        assertThat(beyond.body()).contains("The list ends before this page", "/en/news?topic=" + key + "&amp;page=2\"");
    }

    @Test
    void hiddenReadsAsMissingAndOffersTheSignInThatLeadsBack() throws Exception {
        ContentId hidden = given.news().forSignedIn().live().make();
        String path = "/en/news/" + slug(hidden, EN);

        HttpResponse<String> answer = get(path);
        HttpResponse<String> missing = get("/en/news/never-was");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/login?to=%2Fen%2Fnews%2F" + slug(hidden, EN));
        assertThat(answer.body().replace(slug(hidden, EN), "never-was")).isEqualTo(missing.body());
    }

    @Test
    void whatWasTakenAwayIsGone() throws Exception {
        ContentId id = given.news().live().make();
        String path = "/en/news/" + slug(id, EN);
        assertThat(get(path).statusCode()).isEqualTo(200);

        withdraw.withdraw(Actor.system(), id, EN, null);

        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("This page has left the programme");
    }

    @Test
    void whoHasThePageAlreadyIsToldSo() throws Exception {
        String path = "/en/news/" + slug(given.news().live().make(), EN);
        String tag = header(get(path, UNCACHED), "ETag");

        assertThat(get(path, "Cookie", "nohansa=1", "If-None-Match", tag).statusCode()).isEqualTo(304);

        given.news().live().make();
        assertThat(get(path, "Cookie", "nohansa=1", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }
}
