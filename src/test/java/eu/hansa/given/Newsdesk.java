package eu.hansa.given;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** The desk of the portal as a test outside needs it: colleagues who sign in, and articles for them to work on. */
public final class Newsdesk {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Portal portal;

    public Newsdesk(Portal portal) {
        this.portal = portal;
    }

    /** @param grants such as {@code EDIT:en} or, for all languages, {@code REVIEW} */
    public Colleague colleague(String name, String... grants) {
        String email = "colleague" + NUMBER.incrementAndGet() + "@example.org";
        ask("do=person&language=en&name=" + in(name) + "&email=" + in(email) + "&grant=" + String.join("&grant=", grants));
        return new Colleague(name, email);
    }

    /** An article that has an English draft; its title is unlike any other's. */
    public String article(String title, String html) {
        return ask("do=article&title=" + in(title) + "&html=" + in(html));
    }

    /** A conference on 8 and 9 November 2018 that is live in English and Italian and has no programme yet. */
    public String conference(String title) {
        return ask("do=conference&title=" + in(title));
    }

    /** A group that everybody may see and that nobody belongs to yet. */
    public String group(String title) {
        return ask("do=group&title=" + in(title));
    }

    /** A meeting of a group in ten days, for everybody to see. */
    public void meeting(String group, String place) {
        ask("do=meeting&id=" + group + "&place=" + in(place));
    }

    /** @param level {@code READ} or {@code EDIT} */
    public void lets(Colleague person, String group, String level) {
        ask("do=access&id=" + group + "&email=" + in(person.email()) + "&level=" + level);
    }

    /** Somebody else saves the English text. */
    public void saves(String id, String title, String html) {
        ask("do=save&id=" + id + "&title=" + in(title) + "&html=" + in(html));
    }

    /** Somebody else translates the newest English text into a language that has none yet. */
    public void translates(String id, String language, String title, String html) {
        ask("do=translate&id=" + id + "&language=" + language + "&title=" + in(title) + "&html=" + in(html));
    }

    public int revisions(String id, String language) {
        return Integer.parseInt(ask("do=revisions&id=" + id + "&language=" + language));
    }

    /** The newest English text's own words as they are stored. */
    public String stored(String id) {
        return ask("do=html&id=" + id);
    }

    public void topic(String name) {
        ask("do=topic&title=" + in(name));
    }

    public static String address(String id, String language) {
        return "/desk/item.xhtml?id=" + id + "&lang=" + language;
    }

    /** Somebody who works at the desk. */
    public record Colleague(String name, String email) {

        /** By the sign-in form, and on to where they wanted to go. */
        public void opens(Page page, String address) {
            page.navigate(address);
            signsIn(page);
        }

        public void signsIn(Page page) {
            page.locator("#email").fill(email);
            page.locator("#password").fill(GivenPeople.PASSWORD);
            page.locator("#go").click();
            page.waitForURL(url -> !url.contains("/login"));
        }
    }

    private String ask(String query) {
        HttpResponse<String> answer = portal.send(portal.request("/given/desk?" + query).POST(HttpRequest.BodyPublishers.noBody()));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String in(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
