package eu.hansa.content.check;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenActors.author;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.access.Audience;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.EditState;
import eu.hansa.content.Translation;
import eu.hansa.content.workflow.Readiness;
import eu.hansa.content.workflow.Ready;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.Submit;
import eu.hansa.content.workflow.Withdraw;
import eu.hansa.access.Actor;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import eu.hansa.news.NewsFacts;
import eu.hansa.news.NewsType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What stands in the way of a review, and what is behind a link on this site. */
@ArquillianTest
class ChecksIT {

    @Inject
    GivenContent given;
    @Inject
    Checks checks;
    @Inject
    Submit submit;
    @Inject
    SaveDraft save;
    @Inject
    Readiness readiness;
    @Inject
    Withdraw withdraw;

    private List<String> found(Set<Audience> readers, String html) {
        return checks.of(NewsType.KEY, EN, words("Checked", html), new NewsFacts(), readers).stream()
                .map(finding -> finding.told().messageKey() + (finding.blocks() ? " blocks" : "")).toList();
    }

    private static String link(String address) {
        return "<p>See <a href=\"" + address + "\">the report of Bilbao</a>.</p>";
    }

    @Test
    void aTextWithATrackedLinkIsNotSubmittedAndOneWithAdviceAloneIs() {
        ContentId tracked = given.news().saying(link("https://example.org/?utm_source=x")).make();
        ContentId vague = given.news().saying("<p><a href=\"https://example.org/\">Read more</a></p>").make();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> submit.submit(author(), tracked, EN, null));
        assertThat(refusal.messageKey()).isEqualTo("refusal.check.link-tracked");
        assertThat(refusal.field()).isEqualTo("html");
        submit.submit(author(), vague, EN, null);
        EditState state = given.ask(vague, item -> item.translation(EN).orElseThrow().editState());
        assertThat(state).isEqualTo(EditState.IN_REVIEW);
    }

    @Test
    void severalLanguagesAreSubmittedTogetherOrNoneOfThem() {
        Actor bothLanguages = GivenActors.with("Both", Grant.everywhere(Right.EDIT));
        ContentId id = given.news().drafted(FR).make();
        save.save(bothLanguages, id, FR, words("Lien", link("https://example.org/?utm_source=x")), given.head(id, FR).id(), null, false);

        assertThat(readiness.along(bothLanguages, id, EN)).extracting(Ready::language).containsExactly(FR);
        assertThat(readiness.along(bothLanguages, id, EN).get(0).findings()).filteredOn(Finding::blocks).hasSize(1);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> submit.submit(bothLanguages, id, List.of(EN, FR), null, null, null));
        assertThat(refusal.messageKey()).isEqualTo("refusal.submit.along");
        assertThat(refusal.field()).isEqualTo("along");
        assertThat(states(id)).containsOnly(EditState.DRAFT);
        save.save(bothLanguages, id, FR, words("Lien", link("https://example.org/")), given.head(id, FR).id(), null, false);
        submit.submit(bothLanguages, id, List.of(EN, FR), null, null, null);
        assertThat(states(id)).containsOnly(EditState.IN_REVIEW);
    }

    private List<EditState> states(ContentId id) {
        return given.ask(id, item -> item.translations().stream().map(Translation::editState).toList());
    }

    @Test
    void whatTheTypeAsksForBlocksWithTheRestAndComesFirst() {
        assertThat(found(Set.of(), "")).containsExactly("refusal.news.body.empty blocks");
        assertThat(found(Set.of(), "<p><a href=\"https://example.org/?gclid=1\">Here</a></p>"))
                .containsExactly("refusal.check.link-tracked blocks", "refusal.check.link-vague");
    }

    @Test
    void aLinkToWhatIsNotThereIsFoundWhicheverWayItIsWritten() {
        ContentId live = given.news().live().make();
        ContentId draft = given.news().make();
        String address = "/en/news/" + given.head(live, EN).slug();

        assertThat(found(Set.of(), link(address))).isEmpty();
        assertThat(found(Set.of(), link(address + "#part"))).isEmpty();
        assertThat(found(Set.of(), link("/en/news/" + given.head(draft, EN).slug()))).containsExactly("refusal.check.link-nowhere");
        assertThat(found(Set.of(), link("/en/news") + link("/en/") + link("https://example.org/en/news/x"))).isEmpty();
        withdraw.withdraw(Actor.system(), live, EN, "Over.");
        assertThat(found(Set.of(), link(address))).containsExactly("refusal.check.link-nowhere");
    }

    @Test
    void whatIsForSomeOfItsReadersOnlyIsThereForThem() {
        ContentId forSome = given.news().live(FR).forSignedIn().make();
        String address = "/fr/actualites/" + given.head(forSome, FR).slug();

        assertThat(found(Set.of(Audience.SIGNED_IN), link(address))).isEmpty();
        assertThat(found(Set.of(Audience.PUBLIC), link(address))).containsExactly("refusal.check.link-nowhere");
    }
}
