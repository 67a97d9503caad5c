package eu.hansa.thesaurus;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenActors.IT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.given.GivenActors;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who names topics and series, and in which languages. */
@ArquillianTest
class ThesaurusIT {

    private static final Actor TRANSLATOR = GivenActors.with("Luc", Grant.in(Right.TRANSLATE, FR));

    private final String key = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    Thesaurus thesaurus;

    @BeforeEach
    void aTopicWithAnEnglishName() {
        save(GivenActors.publisher(), EN, "Housing");
    }

    private void save(Actor actor, Language language, String name) {
        thesaurus.save(actor, TermKind.TOPIC, key, Map.of(language, new TermLabel(0, TermKind.TOPIC, key, name, null, language.tag())));
    }

    private Map<Language, TermWords> words() {
        return thesaurus.entry(TermKind.TOPIC, key).orElseThrow().words();
    }

    @Test
    void whoTranslatesIntoALanguageNamesATermInItAndTheOtherNamesStay() {
        save(TRANSLATOR, FR, "Logement");

        assertThat(words().get(FR).name()).isEqualTo("Logement");
        assertThat(words().get(EN).name()).isEqualTo("Housing");
        save(TRANSLATOR, FR, "");
        assertThat(words()).containsOnlyKeys(EN);
    }

    @Test
    void whoTranslatesNamesItInNoOtherLanguageAndBeginsNone() {
        assertThatThrownBy(() -> save(TRANSLATOR, IT, "Alloggi")).isInstanceOf(Refusal.class).hasMessageContaining("right.TRANSLATE");
        assertThatThrownBy(() -> thesaurus.save(TRANSLATOR, TermKind.TOPIC, key + "new",
                Map.of(FR, new TermLabel(0, TermKind.TOPIC, key + "new", "Neuf", null, "fr"))))
                .isInstanceOf(Refusal.class).hasMessageContaining("right.PUBLISH");
    }

    @Test
    void whoTranslatesForAGroupAloneNamesNothing() {
        Actor officer = GivenActors.with("Officer", new Grant(Right.TRANSLATE, FR, null, 4711L));

        assertThatThrownBy(() -> save(officer, FR, "Logement")).isInstanceOf(Refusal.class).hasMessageContaining("right.TRANSLATE");
    }
}
