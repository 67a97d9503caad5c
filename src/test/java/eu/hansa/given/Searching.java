package eu.hansa.given;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jsoup.Jsoup;

/** The search as visitors have it. The index follows a commit by itself, so a test waits until it has. */
public final class Searching {

    private static final int TRIES = 600;
    private static final int BETWEEN_MILLIS = 100;

    private final Portal portal;

    public Searching(Portal portal) {
        this.portal = portal;
    }

    public static String address(String words) {
        return "/en/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public String page(String words) {
        return portal.get(address(words)).body();
    }

    public List<String> titles(String words) {
        return titlesAt(address(words));
    }

    public List<String> titlesAt(String path) {
        return titlesOf(portal.get(path).body());
    }

    private static List<String> titlesOf(String html) {
        return Jsoup.parse(html).select(".rows h3").eachText();
    }

    /** Waits until these words find something. */
    public List<String> untilFound(String words) {
        return until(() -> titles(words), titles -> !titles.isEmpty());
    }

    /** Waits until these words find nothing. */
    public List<String> untilGone(String words) {
        return until(() -> titles(words), List::isEmpty);
    }

    /** What somebody who is signed in finds in the end. */
    public static List<String> untilFound(Page page, String words) {
        return until(() -> {
            page.navigate(address(words));
            return titlesOf(page.content());
        }, titles -> !titles.isEmpty());
    }

    /** The last of many tries, whether it is as wished or not: that is for the test to say. */
    public static <R> R until(Supplier<R> what, Predicate<R> wished) {
        R last = what.get();
        for (int i = 0; i < TRIES && !wished.test(last); i++) {
            try {
                Thread.sleep(BETWEEN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            last = what.get();
        }
        return last;
    }
}
