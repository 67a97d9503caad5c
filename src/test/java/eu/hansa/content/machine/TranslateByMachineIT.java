package eu.hansa.content.machine;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.translating.Rendering;
import eu.hansa.content.translating.Rendering.State;
import eu.hansa.content.workflow.Benches;
import eu.hansa.content.workflow.Beside;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.Work;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A machine writes what nobody has, and a person has the last word. */
@ArquillianTest
class TranslateByMachineIT {

    private static final Actor LUC = GivenActors.with("Luc", Grant.in(Right.TRANSLATE, FR));

    @Inject
    GivenContent given;
    @Inject
    SaveDraft save;
    @Inject
    Benches benches;
    @Inject
    TranslateByMachine translate;

    /** Says each text again, and puts something bad into markup. */
    private static final class Parrot implements MachineTranslator {

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public List<String> translate(List<String> texts, Language from, Language to, boolean markup) {
            return texts.stream().map(text -> to + " " + text + (markup ? "<script>alert(1)</script>" : "")).toList();
        }
    }

    private List<Rendering> passages(ContentId id) {
        Beside beside = benches.open(LUC, id, FR, given.head(id, EN).id()).orElseThrow();
        return beside.with(beside.target()).of("html");
    }

    @Test
    void onlyWhatIsMissingIsWrittenAndMarkedUntilItIsConfirmed() {
        ContentId id = given.news().saying("<p>The city invites its partners.</p><p>Lunch is served.</p>").make();
        save.saveBeside(LUC, id, FR, words("Titre", "<p>La ville invite ses partenaires.</p>"), null, given.head(id, EN).id(), new Work(Set.of(), false));

        translate.translate(LUC, id, FR, new Parrot());

        assertThat(passages(id)).extracting(Rendering::state).containsExactly(State.DONE, State.MACHINE);
        assertThat(given.head(id, FR).body()).contains("fr Lunch is served.").doesNotContain("script");

        save.saveBeside(LUC, id, FR, words("Titre", "<p>La ville invite ses partenaires.</p><p>fr Lunch is served.</p>"), given.head(id, FR).id(),
                given.head(id, EN).id(), new Work(Set.of("html/" + passages(id).get(1).key()), false));
        assertThat(passages(id)).extracting(Rendering::state).containsExactly(State.DONE, State.DONE);
    }

    @Test
    void itIsOffUntilAServiceIsSetAndWritesForThoseAloneWhoMayWrite() {
        ContentId id = given.news().make();

        assertThatThrownBy(() -> translate.translate(LUC, id, FR)).isInstanceOf(Refusal.class).hasMessageContaining("machine.off");
        assertThatThrownBy(() -> translate.translate(GivenActors.reviewer(), id, FR, new Parrot())).isInstanceOf(Refusal.class)
                .hasMessageContaining("right.");
    }
}
