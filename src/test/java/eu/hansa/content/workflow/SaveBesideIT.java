package eu.hansa.content.workflow;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.Staleness;
import eu.hansa.content.translating.Rendering;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A translation is saved passage by passage, and is up to date when the last of them is. */
@ArquillianTest
class SaveBesideIT {

    private static final Actor LUC = GivenActors.with("Luc", Grant.everywhere(Right.EDIT));
    private static final String ENGLISH = "<p>The city invites its partners.</p><p>The session is on 12 June.</p><p>Join the discussion.</p>";
    private static final String FRENCH = "<p>La ville invite ses partenaires.</p><p>La séance a lieu le 12 juin.</p><p>Participez à la discussion.</p>";

    @Inject
    GivenContent given;
    @Inject
    SaveDraft save;
    @Inject
    Restore restore;
    @Inject
    Benches benches;
    @Inject
    ContentRepository content;

    /** Translated into French in full; then two paragraphs of the English text change. */
    private ContentId changed() {
        ContentId id = given.news().saying(ENGLISH).titled("Bench").make();
        save.save(LUC, id, FR, words("Bench", FRENCH), null, given.head(id, EN).id(), false);
        save.save(LUC, id, EN, words("Bench", ENGLISH.replace("12 June", "13 June").replace("Join", "Do join")), given.head(id, EN).id(), null, false);
        return id;
    }

    private void writes(ContentId id, String html, String... settled) {
        save.saveBeside(LUC, id, FR, words("Bench", html), given.head(id, FR).id(), given.head(id, EN).id(), new Work(Set.of(settled), false));
    }

    private List<Rendering> passages(ContentId id) {
        Beside beside = benches.open(LUC, id, FR, given.head(id, EN).id()).orElseThrow();
        return beside.with(beside.target()).of("html");
    }

    private Staleness staleness(ContentId id) {
        return given.ask(id, item -> content.staleness(item, FR));
    }

    @Test
    void halfOfTheWorkLeavesTheTranslationOutdated() {
        ContentId id = changed();
        long before = given.head(id, FR).basedOnId();

        writes(id, FRENCH.replace("12 juin", "13 juin"));

        assertThat(given.head(id, FR).basedOnId()).isEqualTo(before);
        assertThat(staleness(id)).isEqualTo(Staleness.OUTDATED);
        assertThat(passages(id)).extracting(Rendering::state).containsExactly(Rendering.State.DONE, Rendering.State.DONE, Rendering.State.OUTDATED);
    }

    @Test
    void theLastPassageBringsItUpToTheSource() {
        ContentId id = changed();
        writes(id, FRENCH.replace("12 juin", "13 juin"));

        writes(id, FRENCH.replace("12 juin", "13 juin"), "html/" + passages(id).get(2).key());

        assertThat(given.head(id, FR).basedOnId()).isEqualTo(given.head(id, EN).id());
        assertThat(staleness(id)).isEqualTo(Staleness.IN_PROGRESS);
    }

    @Test
    void aRestoredTranslationIsMadeFromWhatItWasMadeFrom() {
        ContentId id = changed();
        writes(id, FRENCH.replace("12 juin", "13 juin"));
        long mended = given.head(id, FR).id();
        writes(id, "<p>Tout autre chose.</p>");

        restore.restore(LUC, id, FR, mended);

        assertThat(passages(id)).extracting(Rendering::state).containsExactly(Rendering.State.DONE, Rendering.State.DONE, Rendering.State.OUTDATED);
    }

    @Test
    void aTextOfAnotherItemIsNoSource() {
        ContentId id = changed();
        long other = given.head(given.news().make(), EN).id();

        assertThat(benches.open(LUC, id, FR, other)).isEmpty();
        assertThatThrownBy(() -> save.saveBeside(LUC, id, FR, words("Bench", FRENCH), given.head(id, FR).id(), other, new Work(Set.of(), false)))
                .isInstanceOf(Refusal.class);
    }
}
