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

        int taken = files.take(LUC, id, FR, translated(file(id), "Join the ", "Participez à la "));

        assertThat(taken).isEqualTo(3);
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
