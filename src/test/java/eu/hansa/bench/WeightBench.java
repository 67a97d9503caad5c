package eu.hansa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import eu.hansa.given.Chromium;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a first visit to a page without pictures transfers, as the browser counts it, and whether anything jumps. */
class WeightBench {

    private static final String PAGE = "/en/news/three-questions-to-take-to-bilbao";
    private static final double KILOBYTE = 1024;

    /** Adds up layout shifts as they come, before anything of the page is there. */
    private static final String WATCH_SHIFTS = "window.shifts = 0; new PerformanceObserver(list => list.getEntries()"
            + ".forEach(entry => { window.shifts += entry.value })).observe({ type: 'layout-shift', buffered: true })";

    @Test
    void aFirstVisit() throws Exception {
        try (BenchPortal portal = BenchPortal.start("weight", BenchPortal.war(), Map.of());
                Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            Map<String, Double> bytes = new HashMap<>();
            double shifts = visit(browser, portal.address(PAGE).toString(), bytes);
            double family = bytes.entrySet().stream().filter(e -> e.getKey().contains(".woff2")).mapToDouble(Map.Entry::getValue).sum();
            double all = bytes.values().stream().mapToDouble(Double::doubleValue).sum();
            bytes.forEach((address, size) -> System.out.printf("%9.1f KB  %s%n", size / KILOBYTE, address));
            System.out.println(new Goals("A first visit to a page without pictures")
                    .atMost("KB besides the type family", (all - family) / KILOBYTE, 25)
                    .atMost("KB of the type family", family / KILOBYTE, 45)
                    .atMost("cumulative layout shift", shifts, 0.02));
            assertThat(bytes).isNotEmpty();
        }
    }

    private static double visit(Browser browser, String address, Map<String, Double> bytes) {
        try (BrowserContext context = browser.newContext(); Page page = context.newPage()) {
            CDPSession session = context.newCDPSession(page);
            session.send("Network.enable");
            Map<String, String> addresses = new HashMap<>();
            session.on("Network.responseReceived", event -> addresses.put(event.get("requestId").getAsString(),
                    event.getAsJsonObject("response").get("url").getAsString()));
            session.on("Network.loadingFinished", event -> {
                JsonObject finished = event;
                bytes.merge(addresses.get(finished.get("requestId").getAsString()), finished.get("encodedDataLength").getAsDouble(), Double::sum);
            });
            page.addInitScript(WATCH_SHIFTS);
            page.navigate(address);
            page.waitForFunction("document.fonts.status === 'loaded'");
            page.waitForTimeout(500);
            return ((Number) page.evaluate("window.shifts")).doubleValue();
        }
    }
}
