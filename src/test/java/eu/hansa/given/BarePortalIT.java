package eu.hansa.given;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.web.text.Texts;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal as an operator starts it: without the demo, on an empty database server, which the test can take away. */
class BarePortalIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Pattern LINK = Pattern.compile("(/setup\\?link=\\S+)");
    private static final String PASSWORD = "seven quiet harbours";
    private static final Texts TEXTS = new Texts();

    @TempDir
    static Path home;

    private static int databasePort;
    private static Server database;
    private static PayaraMicro server;
    private static Portal portal;

    @BeforeAll
    static void start() throws SQLException {
        databasePort = PayaraMicro.freePort();
        database = startDatabase();
        int port = PayaraMicro.freePort();
        Map<String, String> settings = new HashMap<>(TestDatabase.embedded().settings());
        settings.put("hansa.db.url", "jdbc:h2:tcp://localhost:" + databasePort
                + "/./hansa;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        settings.put("hansa.data.dir", home.resolve("data").toString());
        settings.put("hansa.site.url", "http://localhost:" + port);
        server = new PayaraMicro(Path.of("target/hansa.war"), port, settings, home, line -> { });
        server.awaitReady();
        portal = new Portal(server.address());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.stop();
        }
    }

    private static Server startDatabase() throws SQLException {
        return Server.createTcpServer("-tcpPort", String.valueOf(databasePort), "-baseDir", home.resolve("database").toString(),
                "-ifNotExists").start();
    }

    @Test
    void whoeverReadsTheLogMakesTheFirstAccountAndTheLinkWorksOnce() throws IOException {
        Matcher found = LINK.matcher(Files.readString(server.log()));
        assertThat(found.find()).as("a link in the log").isTrue();
        String link = found.group(1);
        Caller first = new Caller(portal);

        HttpResponse<String> refused = send(first, link, "short");
        assertThat(refused.body()).contains("value=\"Ada First\"", "value=\"ada@example.org\"").contains("class=\"problems\"");
        assertThat(send(first, link, PASSWORD).statusCode()).isEqualTo(303);
        assertThat(first.get("/desk/people.xhtml").statusCode()).isEqualTo(200);

        assertThat(new Caller(portal).get(link).body()).contains(text("refusal.link.void", Locale.ENGLISH));
        Caller later = new Caller(portal);
        later.signIn("/login", "ada@example.org", PASSWORD, false);
        assertThat(later.get("/desk/people.xhtml").body()).contains("ada@example.org");
    }

    private static HttpResponse<String> send(Caller caller, String link, String password) {
        Map<String, String> fields = Caller.signInFields(caller.get(link).body(), "ada@example.org", "");
        fields.putAll(Map.of("setup", "setup", "name", "Ada First", "language", "en", "chosen", password));
        return caller.post(link, fields);
    }

    @Test
    void aDatabaseThatIsGoneForAWhileIsApologisedForAndFoundAgain() throws SQLException {
        String article = "/fr/actualites/encore-inconnu";
        assertThat(portal.get(article).statusCode()).isEqualTo(404);
        assertThat(portal.get("/en/news").statusCode()).isEqualTo(200);

        database.stop();
        try {
            HttpResponse<String> apology = await(article, answer -> answer.statusCode() == 503);
            assertThat(apology.body()).contains("lang=\"fr\"", text("site.error.503.title", Locale.FRENCH));
            assertThat(apology.headers().firstValue("Retry-After")).isPresent();
            assertThat(portal.get("/health/ready").statusCode()).isEqualTo(503);
            assertThat(portal.get("/en/news").statusCode()).as("what is in the cache").isEqualTo(200);
            HttpResponse<String> problem = portal.get("/api/v1/news?lang=fr&page=1&size=7");
            assertThat(problem.statusCode()).isEqualTo(503);
            assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        } finally {
            database = startDatabase();
        }

        assertThat(await(article, answer -> answer.statusCode() == 404).body()).contains("lang=\"fr\"");
        assertThat(await("/health/ready", answer -> answer.statusCode() == 200)).isNotNull();
    }

    /** The answer as soon as it is like that, or the last there was. */
    private static HttpResponse<String> await(String path, Predicate<HttpResponse<String>> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = portal.get(path);
        while (!wanted.test(answer) && System.nanoTime() < deadline) {
            answer = portal.get(path);
        }
        assertThat(answer).as(path).matches(wanted);
        return answer;
    }

    private static String text(String key, Locale locale) {
        return TEXTS.get(locale, key);
    }
}
