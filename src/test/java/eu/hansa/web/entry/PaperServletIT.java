package eu.hansa.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.account.AccountWords;
import eu.hansa.account.Accounts;
import eu.hansa.account.Tokens;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenDocuments;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.workinggroup.paper.PaperDesk;
import eu.hansa.workinggroup.paper.PaperEntry;
import eu.hansa.workinggroup.paper.PaperState;
import eu.hansa.workinggroup.paper.PaperWords;
import eu.hansa.workinggroup.paper.Papers;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PaperServletIT {

    private static final Language ENGLISH = Language.of("en");
    private static final byte[] FIRST = GivenDocuments.pdf("First");
    private static final byte[] SECOND = GivenDocuments.pdf("Second");

    @Inject
    Papers papers;
    @Inject
    PaperDesk desk;
    @Inject
    PaperUrls urls;
    @Inject
    GivenContent given;
    @Inject
    Accounts accounts;
    @Inject
    Tokens tokens;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    String site;

    private ContentId group;
    private Actor officer;
    private long id;
    private String address;

    @BeforeEach
    void aPaperInTwoVersions() {
        group = given.group("Group " + Ids.next());
        officer = GivenActors.officer(group);
        id = papers.add(officer, group, null, new ByteArrayInputStream(FIRST), "Räte minutes.pdf", new PaperWords(Map.of(), null, PaperState.DRAFT));
        papers.renew(officer, id, new ByteArrayInputStream(SECOND), "other.pdf");
        address = urls.href(entry().paper());
    }

    private PaperEntry entry() {
        return desk.find(officer, id, ENGLISH).orElseThrow();
    }

    private void open(Audience audience) {
        papers.describe(officer, id, entry().version(), entry().words(), null, Set.of(audience));
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The cookie of a device that remembers somebody with these rights. */
    private String cookie(Grant... grants) {
        long account = accounts.create(Actor.system(), new AccountWords("Given Person", "person" + Ids.next() + "@example.org", "en"));
        for (Grant grant : grants) {
            accounts.grant(Actor.system(), account, grant);
        }
        return "hansa-remember=" + tokens.remember(account, Duration.ofDays(1));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    @Test
    void thePapersAddressLeadsToTheNewestVersion() throws Exception {
        open(Audience.PUBLIC);
        HttpResponse<byte[]> answer = get(address);

        assertThat(answer.body()).isEqualTo(SECOND);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "Content-Disposition")).isEqualTo("inline; filename=\"Rate minutes.pdf\"; filename*=UTF-8''R%C3%A4te%20minutes.pdf");
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(get(address, "If-None-Match", header(answer, "ETag")).statusCode()).isEqualTo(304);
        assertThat(new String(get(address, "Range", "bytes=1-3").body())).isEqualTo("PDF");
    }

    @Test
    void anOlderVersionIsNamedByItsNumber() throws Exception {
        open(Audience.PUBLIC);
        HttpResponse<byte[]> answer = get(address + "?version=1");

        assertThat(answer.body()).isEqualTo(FIRST);
        assertThat(header(answer, "Content-Disposition")).contains("Rate minutes-v1.pdf");
    }

    @Test
    void whatIsForTheGroupIsNotThereForOthers() throws Exception {
        for (String version : List.of("", "?version=1", "?version=2")) {
            isNotThereForOthers(version);
        }
    }

    private void isNotThereForOthers(String version) throws Exception {
        HttpResponse<byte[]> stranger = get(address + version);
        HttpResponse<byte[]> signedIn = get(address + version, "Cookie", cookie());
        HttpResponse<byte[]> editor = get(address + version, "Cookie", cookie(Grant.everywhere(Right.TRANSLATE)));
        HttpResponse<byte[]> missing = get(address.replace(String.valueOf(id), String.valueOf(Ids.next())) + version);

        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(signedIn.statusCode()).isEqualTo(404);
        assertThat(editor.statusCode()).isEqualTo(404);
        assertThat(header(stranger, "ETag")).isNull();
        assertThat(header(stranger, "Cache-Control")).isEqualTo(header(missing, "Cache-Control"));
        assertThat(new String(stranger.body()).length()).isEqualTo(new String(missing.body()).length());
    }

    @Test
    void whoeverIsSignedInKeepsWhatIsNotPublicToThemselves() throws Exception {
        open(Audience.SIGNED_IN);
        HttpResponse<byte[]> answer = get(address, "Cookie", cookie());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void theGroupsOfficersOpenEvenWhatWasRemoved() throws Exception {
        open(Audience.PUBLIC);
        papers.remove(officer, id);

        assertThat(get(address).statusCode()).isEqualTo(404);
        String cookie = cookie(new Grant(Right.EDIT, null, null, group.value()));
        assertThat(get(address, "Cookie", cookie).statusCode()).isEqualTo(200);
        assertThat(header(get(address, "Cookie", cookie), "Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void anAddressThatIsNotRightToTheLetterOpensNothing() throws Exception {
        long plain = papers.add(officer, group, null, new ByteArrayInputStream(FIRST), "minutes.pdf", new PaperWords(Map.of(), null, PaperState.FINAL));
        papers.describe(officer, plain, desk.find(officer, plain, ENGLISH).orElseThrow().version(),
                new PaperWords(Map.of(), null, PaperState.FINAL), null, Set.of(Audience.PUBLIC));
        assertThat(get("/papers/" + plain + "/minutes.pdf").statusCode()).isEqualTo(200);

        for (String pattern : List.of("/papers/", "/papers/%s", "/papers/%s/", "/papers/%s/other.pdf", "/papers/0%s/minutes.pdf",
                "/papers/%s/minutes.pdf?version=3", "/papers/%s/minutes.pdf?version=0", "/papers/%s/minutes.pdf?version=",
                "/papers/%s/minutes.pdf?version=1x", "/papers/99999999999999999999/minutes.pdf", "/papers/%s/minutes.pdf/x",
                "/papers/%s/..%%2fminutes.pdf")) {
            assertThat(get(String.format(pattern, plain)).statusCode()).as(pattern).isIn(400, 404);
        }
    }
}
