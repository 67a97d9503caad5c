package eu.hansa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What many times as many items cost at the desk: the worklist by every view, filter and order, and where the day begins. */
class WorklistBench {

    private static final int FEW = 1_000;
    /** Fewer where nobody has the hour that it takes to fill H2 with so many. */
    private static final int MANY = Integer.getInteger("hansa.bench.items", 100_000);
    private static final Load LOAD = new Load(1, Duration.ofSeconds(2), Duration.ofSeconds(1));
    private static final int ROUNDS = 3;
    private static final int ROUNDS_TO_WARM_UP = 10;
    /** The embedded database does not tidy up its file meanwhile, which would take a part of the time of whichever has more to tidy. */
    private static final String DATABASE = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1;"
            + "MAX_LENGTH_INPLACE_LOB=1000000;CACHE_SIZE=3000000;AUTO_COMPACT_FILL_RATE=0";
    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("all", "");
        LISTS.put("page 20", "page=20");
        LISTS.put("page 40", "page=40");
        LISTS.put("oldest first", "order=oldest");
        LISTS.put("by title", "order=title");
        LISTS.put("by title backwards", "order=title-back");
        LISTS.put("by title, page 40", "order=title&page=40");
        for (String view : List.of("waiting", "mine", "archived", "trash")) {
            LISTS.put("view " + view, "view=" + view);
        }
        for (String type : List.of("news", "conference", "group")) {
            LISTS.put("type " + type, "type=" + type);
        }
        LISTS.put("language fr", "language=fr");
        for (String state : List.of("missing", "draft", "returned", "in-review", "approved", "scheduled", "live", "expired", "hidden")) {
            LISTS.put("state " + state, "state=" + state);
            LISTS.put("state " + state + " in fr", "state=" + state + "&language=fr");
        }
        for (String gap : List.of("missing", "outdated", "needs-work")) {
            LISTS.put("translation " + gap, "translation=" + gap);
        }
        LISTS.put("a word of few titles", "text=bilbao");
        LISTS.put("a word of all titles", "text=city");
        LISTS.put("words of all and of one title", "text=city+000777");
        LISTS.put("live in fr, by title, with a word", "state=live&language=fr&order=title&text=city");
    }

    @Test
    void manyTimesAsManyItems() throws Exception {
        if (!Boolean.getBoolean("hansa.bench.keep")) {
            BenchPortal.forget("few-items");
            BenchPortal.forget("many-items");
        }
        Goals goals = new Goals(MANY + " items / " + FEW + " items");
        long failures = 0;
        try (BenchPortal few = open("few-items", FEW); BenchPortal many = open("many-items", MANY)) {
            few.awaitIndexed();
            many.awaitIndexed();
            String fewCookies = few.signIn("publisher@example.org");
            String manyCookies = many.signIn("publisher@example.org");
            LISTS.replaceAll((name, query) -> "/desk/worklist.xhtml?" + (query.startsWith("view=") ? query : "view=all&" + query));
            LISTS.put("start page", "/desk/start.xhtml");
            LISTS.put("calendar", "/desk/calendar.xhtml");
            LISTS.put("translations", "/desk/translations.xhtml");
            String first = LISTS.values().iterator().next();
            LOAD.inTurns(new Load.Asked(few.address(first), fewCookies), new Load.Asked(many.address(first), manyCookies), ROUNDS_TO_WARM_UP);
            for (Map.Entry<String, String> list : LISTS.entrySet()) {
                List<Load.Result> results = LOAD.inTurns(new Load.Asked(few.address(list.getValue()), fewCookies),
                        new Load.Asked(many.address(list.getValue()), manyCookies), ROUNDS);
                System.out.println(new Figures(list.getKey()).add(FEW + " items", results.get(0)).add(MANY + " items", results.get(1)));
                goals.atMost(list.getKey() + ", median time", results.get(1).millis(50) / results.get(0).millis(50), 1.5);
                failures += results.get(0).failures() + results.get(1).failures();
            }
        }
        System.out.println(goals);
        assertThat(failures).isZero();
    }

    /** With as much memory for the database as a server has for it; filling it would take hours otherwise. */
    private static BenchPortal open(String name, int items) throws Exception {
        return BenchPortal.start(name, BenchPortal.war(), Map.of("hansa.demo.bulk", String.valueOf(items),
                "hansa.db.url", "jdbc:h2:file:" + BenchPortal.home(name).resolve("data/hansa") + DATABASE));
    }
}
