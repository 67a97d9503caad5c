package eu.hansa.content.exchange;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A translation that was made elsewhere becomes a draft, of the text that it was made from and by whoever may write it. */
@ArquillianTest
class TranslationFilesIT {

    private static final Actor LUC = GivenActors.with("Luc", Grant.in(Right.TRANSLATE, FR));
    private static final Actor EDITOR = GivenActors.with("Olga", Grant.everywhere(Right.EDIT));

    @Inject
    GivenContent given;
    @Inject
    TranslationFiles files;
    @Inject
    SaveDraft save;

    private String file(ContentId id) {
        return new String(files.give(LUC, id, FR).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static InputStream translated(String file, String from, String to) {
        return new ByteArrayInputStream(file.replaceAll("(?s)<target.*?</target>", "")
                .replaceAll("(?s)<source( xml:space=\"preserve\")>(.*?)</source>", "<source$1>$2</source><target$1>$2</target>")
                .replace("initial", "translated").replaceAll("(<target[^>]*>)" + from, "$1" + to).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatComesBackIsADraftThatIsMadeFromTheSource() {
        ContentId id = given.news().saying("<p>Join the <strong>discussion</strong>.</p>").make();

        Delivery taken = files.take(LUC, id, FR, translated(file(id), "Join the ", "Participez à la "));

        assertThat(taken.taken()).hasSize(3);
        assertThat(given.head(id, FR).body()).contains("Participez à la <strong>discussion</strong>.");
        assertThat(given.head(id, FR).basedOnId()).isEqualTo(given.head(id, EN).id());
    }

    @Test
    void aFileOfAnOlderTextIsRefusedAndNothingIsSaved() {
        ContentId id = given.news().make();
        String old = file(id);
        save.save(EDITOR, id, EN, GivenContent.words("Newer", "<p>Newer.</p>"), given.head(id, EN).id(), null, false);

        assertThatThrownBy(() -> files.take(LUC, id, FR, translated(old, "x", "y"))).isInstanceOf(Refusal.class).hasMessageContaining("xliff.old");
        assertThat((Boolean) given.ask(id, item -> item.translation(FR).isEmpty())).isTrue();
    }

    private void says(ContentId id, String html) {
        save.save(LUC, id, FR, GivenContent.words("Titre", html), given.ask(id, item -> item.translation(FR).map(text -> text.headId()).orElse(null)),
                given.head(id, EN).id(), false);
    }

    private static InputStream with(String file, String from, String to) {
        return new ByteArrayInputStream(file.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatTheDeskChangedMeanwhileIsNotReplacedUnasked() {
        ContentId id = given.news().saying("<p>First passage.</p><p>Second passage.</p>").make();
        says(id, "<p>Premier passage.</p><p>Second passage.</p>");
        String file = file(id);
        says(id, "<p>Tout premier passage.</p><p>Second passage.</p>");

        Delivery delivery = files.take(LUC, id, FR, with(file, "Premier passage.", "Le premier passage."));

        assertThat(delivery.clashes()).singleElement().satisfies(clash -> assertThat(clash.desk()).isEqualTo("Tout premier passage."));
        assertThat(given.head(id, FR).body()).contains("Tout premier passage.");

        String name = delivery.clashes().get(0).name();
        assertThat(files.settle(LUC, id, FR, delivery, Map.of(name, Clash.Side.AGENCY)).isClear()).isTrue();
        assertThat(given.head(id, FR).body()).contains("Le premier passage.").doesNotContain("Tout premier");
    }

    @Test
    void aDecisionAboutWordsThatAreOthersByNowIsAskedForAgain() {
        ContentId id = given.news().saying("<p>First passage.</p>").make();
        says(id, "<p>Premier passage.</p>");
        String file = file(id);
        says(id, "<p>Tout premier passage.</p>");
        Delivery delivery = files.take(LUC, id, FR, with(file, "Premier passage.", "Le premier passage."));
        says(id, "<p>Et voici le tout premier passage.</p>");

        Delivery again = files.settle(LUC, id, FR, delivery, Map.of(delivery.clashes().get(0).name(), Clash.Side.AGENCY));

        assertThat(again.clashes()).singleElement().satisfies(clash -> assertThat(clash.desk()).isEqualTo("Et voici le tout premier passage."));
        assertThat(given.head(id, FR).body()).contains("Et voici");
    }

    @Test
    void whatEachSideChangedAloneComesTogether() {
        ContentId id = given.news().saying("<p>First passage.</p><p>Second passage.</p>").make();
        says(id, "<p>Premier passage.</p><p>Deuxième passage.</p>");
        String file = file(id);
        says(id, "<p>Tout premier passage.</p><p>Deuxième passage.</p>");

        assertThat(files.take(LUC, id, FR, with(file, "Deuxième passage.", "Second passage.")).kept()).isEqualTo(1);

        assertThat(given.head(id, FR).body()).contains("Tout premier passage.", "Second passage.");
    }

    @Test
    void onlyThoseWhoWriteALanguageTakeAFileInAndOnlyThoseOfTheDeskGetOne() {
        ContentId id = given.news().make();
        String file = file(id);
        Actor reviewer = GivenActors.with("Rita", Grant.everywhere(Right.REVIEW));

        assertThatThrownBy(() -> files.take(reviewer, id, FR, translated(file, "x", "y"))).isInstanceOf(Refusal.class);
        assertThat(files.give(GivenActors.with("Nobody"), id, FR)).isEmpty();
        assertThat(files.give(LUC, id, EN)).isEmpty();
    }
}
