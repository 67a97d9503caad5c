package eu.hansa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How the answers per second of an article and of a programme of 200 sessions compare with those of static files of their
 * sizes from the same server.
 */
class ServingBench {

    private static final String ARTICLE = "/en/news/migrant-integration-in-an-interconnected-world";
    private static final String ARTICLE_FILE = "static-article.html";
    private static final String PROGRAMME = "/en/conferences/bulk-conference/programme";
    private static final String PROGRAMME_FILE = "static-programme.html";
    private static final Map<String, String> BULK = Map.of("hansa.demo.bulk", "1");
    private static final Load LOAD = new Load(4, Duration.ofSeconds(8), Duration.ofSeconds(4));
    private static final int ROUNDS = 5;

    @Test
    void anArticleAndAProgrammeFromTheCacheAndRenderedAnew() throws Exception {
        BenchPortal.forget("serving");
        Map<String, Integer> sizes = new LinkedHashMap<>();
        try (BenchPortal first = BenchPortal.start("serving", BenchPortal.war(), BULK)) {
            sizes.put(ARTICLE_FILE, first.size(ARTICLE));
            sizes.put(PROGRAMME_FILE, first.size(PROGRAMME));
        }
        Path war = BenchPortal.warWithStaticFiles(sizes);
        List<Load.Result> article;
        List<Load.Result> programme;
        try (BenchPortal portal = BenchPortal.start("serving", war, BULK)) {
            article = LOAD.inTurns(portal.address("/" + ARTICLE_FILE), portal.address(ARTICLE), ROUNDS);
            programme = LOAD.inTurns(portal.address("/" + PROGRAMME_FILE), portal.address(PROGRAMME), ROUNDS);
        }
        List<Load.Result> articleAnew;
        List<Load.Result> programmeAnew;
        try (BenchPortal portal = BenchPortal.start("serving", war, Map.of("hansa.demo.bulk", "1", "hansa.cache.enabled", "false"))) {
            articleAnew = LOAD.inTurns(portal.address("/" + ARTICLE_FILE), portal.address(ARTICLE), ROUNDS);
            programmeAnew = LOAD.inTurns(portal.address("/" + PROGRAMME_FILE), portal.address(PROGRAMME), ROUNDS);
        }
        tell("An article of " + sizes.get(ARTICLE_FILE) + " bytes, 4 visitors", article, articleAnew);
        tell("A programme of 200 sessions, " + sizes.get(PROGRAMME_FILE) + " bytes", programme, programmeAnew);
        System.out.println(new Goals("Serving")
                .atLeast("cached article / static file, answers per second", perSecond(article), 0.7)
                .atMost("cached article / static file, p99", article.get(1).millis(99) / article.get(0).millis(99), 3)
                .atLeast("rendered article / static file, answers per second", perSecond(articleAnew), 1 / 40.0)
                .atLeast("cached programme / static file, answers per second", perSecond(programme), 0.7)
                .atMost("cached programme / static file, p99", programme.get(1).millis(99) / programme.get(0).millis(99), 3));
        assertThat(List.of(article, articleAnew, programme, programmeAnew))
                .allSatisfy(pair -> assertThat(pair).allMatch(result -> result.failures() == 0));
    }

    private static void tell(String what, List<Load.Result> cached, List<Load.Result> anew) {
        System.out.println(new Figures(what).add("a static file of that size", cached.get(0)).add("from the cache", cached.get(1)));
        System.out.println(new Figures("The same, with the cache off").add("a static file of that size", anew.get(0))
                .add("rendered each time", anew.get(1)));
    }

    private static double perSecond(List<Load.Result> pair) {
        return pair.get(1).perSecond() / pair.get(0).perSecond();
    }
}
