package eu.hansa.publication;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.access.Viewer;
import eu.hansa.content.Words;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.Publish;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.Submit;
import eu.hansa.content.workflow.Withdraw;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.given.Queries;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.news.NewsType;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Links between items of the site. */
@ArquillianTest
class ReferencesIT {

    @Inject
    GivenContent given;
    @Inject
    SaveDraft save;
    @Inject
    Submit submit;
    @Inject
    Approve approve;
    @Inject
    Publish publish;
    @Inject
    Withdraw withdraw;
    @Inject
    PublicationReader reader;
    @Inject
    LinkedFrom linkedFrom;
    @Inject
    Publisher publisher;
    @Inject
    Queries queries;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    String site;

    private String slug(ContentId id, Language language) {
        return given.head(id, language).slug();
    }

    private static String linkTo(String address) {
        return "<p>See <a href=\"" + address + "\">the other one</a>.</p>";
    }

    private ContentId linking(String address) {
        return given.news().saying(linkTo(address)).live(FR).make();
    }

    private String html(ContentId id, Language language) {
        return reader.item(Viewer.anonymous(), NewsType.KEY, id, language).orElseThrow().body().markup();
    }

    private HttpResponse<String> ask(String path, String language) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(site + path)).header("Accept-Language", language).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void rename(ContentId id, String slug) {
        Words renamed = new Words("Renamed", slug, "Lead.", words("x", "<p>Text.</p>").body());
        save.save(Actor.system(), id, EN, renamed, given.head(id, EN).id(), null, false);
        submit.submit(Actor.system(), id, EN, null);
        approve.approve(Actor.system(), id, EN, given.head(id, EN).id(), null);
        publish.publish(Actor.system(), id, EN);
    }

    @Test
    void anAddressThatSomebodyPastesBecomesAReferenceWhicheverWayItIsWritten() {
        ContentId target = given.news().live(FR).make();
        String path = "/fr/actualites/" + slug(target, FR);

        for (String written : List.of(path, site.replaceAll("/$", "") + path)) {
            ContentId id = given.news().saying(linkTo(written + "#part") + linkTo("https://example.org" + path) + linkTo("/en/news/never-there")).make();
            assertThat(given.head(id, EN).body().replace("\\/", "/").replace("\\\"", "\""))
                    .contains("\"/item/" + target + "#part\"", "\"https://example.org" + path + "\"", "\"/en/news/never-there\"");
        }
    }

    @Test
    void aLinkLeadsToTheTextInThePagesLanguageAndOutlivesANewSlugInEveryOutput() throws Exception {
        ContentId target = given.news().live(FR).make();
        // dated ahead, so that the feed begins with it
        ContentId id = given.news().saying(linkTo("/en/news/" + slug(target, EN))).dated(LocalDate.of(2092, 1, 1)).live(FR).make();
        String english = "/en/news/" + slug(target, EN) + "\"";

        assertThat(html(id, EN)).contains(english);
        assertThat(html(id, FR)).contains("/fr/actualites/" + slug(target, FR) + "\"");
        assertThat(ask("/en/news/" + slug(id, EN), "en").body()).contains(english);
        assertThat(ask("/fr/actualites/" + slug(id, FR), "fr").body()).contains("/fr/actualites/" + slug(target, FR) + "\"");

        String slug = "renamed-" + Ids.next();
        rename(target, slug);

        assertThat(ask("/en/news/" + slug(id, EN), "en").body()).contains("/en/news/" + slug + "\"").doesNotContain(english);
        assertThat(ask("/api/v1/news/" + id, "en").body().replace("\\/", "/")).contains("/en/news/" + slug);
        assertThat(ask("/en/news.atom", "en").body()).contains("href=\"" + site.replaceAll("/$", "") + "/en/news/" + slug + "\"&gt;");
    }

    @Test
    void aLinkWithoutATextInThePagesLanguageLeadsToTheBestThereIs() {
        ContentId target = given.news().live().make();

        assertThat(html(linking("/item/" + target), FR)).contains("/en/news/" + slug(target, EN) + "\"");
    }

    @Test
    void anItemsOwnLinkLeadsOnInTheCallersLanguageAndToNobodyWhoMayNotSeeIt() throws Exception {
        ContentId target = given.news().live(FR).make();
        ContentId closed = given.news().live().forSignedIn().make();

        assertThat(ask("/item/" + target, "fr").headers().firstValue("Location")).contains("/fr/actualites/" + slug(target, FR));
        assertThat(ask("/item/" + target + "/programme", "en").headers().firstValue("Location")).contains("/en/news/" + slug(target, EN) + "/programme");
        assertThat(ask("/item/" + closed, "en").statusCode()).isEqualTo(404);
        assertThat(ask("/item/x", "en").statusCode()).isEqualTo(404);
        assertThat(html(linking("/item/" + closed), EN)).contains("\"/item/" + closed + "\"");
    }

    @Test
    void whatIsWithdrawnSaysWhereItIsLinkedFromAndItsLinksWaitForIt() throws Exception {
        ContentId target = given.news().live().make();
        ContentId id = linking("/en/news/" + slug(target, EN));
        given.news().saying(linkTo("/item/" + target)).make();

        assertThat(linkedFrom.of(Actor.system(), target)).extracting(LinkedFrom.Text::item, LinkedFrom.Text::language)
                .containsExactlyInAnyOrder(tuple(id, EN), tuple(id, FR));
        String before = ask("/en/news/" + slug(id, EN), "en").body();
        withdraw.withdraw(Actor.system(), target, EN, "Over.");
        String after = ask("/en/news/" + slug(id, EN), "en").body();

        assertThat(before).contains("/en/news/" + slug(target, EN) + "\"");
        assertThat(after).contains("/item/" + target).doesNotContain("/en/news/" + slug(target, EN) + "\"");
        assertThat(linkedFrom.of(Actor.system(), target)).hasSize(2);
    }

    @Test
    void whoMayNotOpenTheLinkingItemIsNotToldOfIt() {
        ContentId target = given.news().live().make();
        ContentId group = given.group("Linking group " + Ids.next());
        ContentId inGroup = given.news().inGroup(group).saying(linkTo("/item/" + target)).forAudience(Audience.group(group.value())).live().make();
        Actor conferencesAlone = GivenActors.with("Conferences", new Grant(Right.EDIT, null, "conference", null));

        assertThat(linkedFrom.of(Actor.system(), target)).extracting(LinkedFrom.Text::item).containsExactly(inGroup);
        assertThat(linkedFrom.of(conferencesAlone, target)).isEmpty();
    }

    @Test
    void referencesAreMadeAnewWithTheRestOfTheReadSide() {
        ContentId id = linking("/item/" + given.news().live().make());

        assertThat(given.ask(id, publisher::project)).isFalse();
    }

    @Test
    void howeverManyLinksThereAreTheyCostOneQuery() {
        String one = linkTo("/item/" + given.news().live().make());
        ContentId without = given.news().live().make();
        ContentId with = given.news().saying(one).live().make();
        ContentId withMany = given.news().saying(one + linkTo("/item/" + given.news().live().make()) + linkTo("/item/" + given.news().live().make())).live().make();

        int bare = queries.during(() -> html(without, EN));
        assertThat(queries.during(() -> html(with, EN))).isEqualTo(bare + 1);
        assertThat(queries.during(() -> html(withMany, EN))).isEqualTo(bare + 1);
    }
}
