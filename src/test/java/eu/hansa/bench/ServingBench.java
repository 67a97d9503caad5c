package eu.hansa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How an article's answers per second compare with those of a static file of the same size from the same server. */
class ServingBench {

    private static final String ARTICLE = "/en/news/migrant-integration-in-an-interconnected-world";
    private static final String FILE = "static-file.html";
    private static final Load LOAD = new Load(4, Duration.ofSeconds(8), Duration.ofSeconds(4));
    private static final int ROUNDS = 5;

    @Test
    void anArticleFromTheCacheAndRenderedAnew() throws Exception {
        BenchPortal.forget("serving");
        int size;
        try (BenchPortal first = BenchPortal.start("serving", BenchPortal.war(), Map.of())) {
            size = first.size(ARTICLE);
        }
        List<Load.Result> cached;
        try (BenchPortal portal = BenchPortal.start("serving", BenchPortal.warWithStaticFile(FILE, size), Map.of())) {
            cached = LOAD.inTurns(portal.address("/" + FILE), portal.address(ARTICLE), ROUNDS);
        }
        List<Load.Result> rendered;
        try (BenchPortal portal = BenchPortal.start("serving", BenchPortal.warWithStaticFile(FILE, size),
                Map.of("hansa.cache.enabled", "false"))) {
            rendered = LOAD.inTurns(portal.address("/" + FILE), portal.address(ARTICLE), ROUNDS);
        }
        System.out.println(new Figures("An article of " + size + " bytes, 4 visitors")
                .add("a static file of that size", cached.get(0)).add("the article, from the cache", cached.get(1)));
        System.out.println(new Figures("The same, with the cache off")
                .add("a static file of that size", rendered.get(0)).add("the article, rendered each time", rendered.get(1)));
        System.out.println(new Goals("Serving")
                .atLeast("cached article / static file, answers per second", cached.get(1).perSecond() / cached.get(0).perSecond(), 0.7)
                .atMost("cached article / static file, p99", cached.get(1).millis(99) / cached.get(0).millis(99), 3)
                .atLeast("rendered article / static file, answers per second", rendered.get(1).perSecond() / rendered.get(0).perSecond(), 1 / 40.0));
        assertThat(List.of(cached, rendered)).allSatisfy(pair -> assertThat(pair).allMatch(result -> result.failures() == 0));
    }
}
