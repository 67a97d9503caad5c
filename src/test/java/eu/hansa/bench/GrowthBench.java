package eu.hansa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a hundred times as much content costs: pages without the cache, and the start. */
class GrowthBench {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final Map<String, String> PAGES = new LinkedHashMap<>();
    private static final Load LOAD = new Load(1, Duration.ofSeconds(10), Duration.ofSeconds(2));
    private static final int ROUNDS = 5;
    private static final int STARTS = 3;

    static {
        PAGES.put("list, page 1", "/en/news");
        PAGES.put("list, page 50", "/en/news?page=50");
        PAGES.put("article", "/en/news/bulk-500");
        PAGES.put("Atom", "/en/news.atom");
    }

    @Test
    void aHundredTimesAsMuchContent() throws Exception {
        BenchPortal.forget("few");
        BenchPortal.forget("many");
        List<Double> startsWithFew = new ArrayList<>();
        List<Double> startsWithMany = new ArrayList<>();
        fill("few", FEW);
        fill("many", MANY);
        for (int i = 0; i < STARTS; i++) {
            startsWithFew.add(start("few", FEW));
            startsWithMany.add(start("many", MANY));
        }
        Goals goals = new Goals(MANY + " articles / " + FEW + " articles, without the cache");
        long failures = 0;
        try (BenchPortal few = open("few", FEW); BenchPortal many = open("many", MANY)) {
            for (Map.Entry<String, String> page : PAGES.entrySet()) {
                List<Load.Result> results = LOAD.inTurns(few.address(page.getValue()), many.address(page.getValue()), ROUNDS);
                System.out.println(new Figures(page.getKey()).add(FEW + " articles", results.get(0)).add(MANY + " articles", results.get(1)));
                goals.atMost(page.getKey() + ", median time", results.get(1).millis(50) / results.get(0).millis(50), 1.3);
                failures += results.get(0).failures() + results.get(1).failures();
            }
        }
        goals.atMost("start-up, median of " + STARTS, median(startsWithMany) / median(startsWithFew), 1.1);
        System.out.println(goals);
        assertThat(failures).isZero();
    }

    private static void fill(String name, int articles) throws Exception {
        try (BenchPortal portal = open(name, articles)) {
            assertThat(portal.size("/en/news")).isPositive();
        }
    }

    private static double start(String name, int articles) throws Exception {
        try (BenchPortal portal = open(name, articles)) {
            return portal.startSeconds();
        }
    }

    private static BenchPortal open(String name, int articles) throws Exception {
        return BenchPortal.start(name, BenchPortal.war(),
                Map.of("hansa.demo.bulk", String.valueOf(articles), "hansa.cache.enabled", "false"));
    }

    private static double median(List<Double> seconds) {
        return Arrays.stream(seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray()).skip(seconds.size() / 2).findFirst().orElseThrow();
    }
}
