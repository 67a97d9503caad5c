package eu.hansa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslatedTest {

    private static final Language EN = Language.of("en");
    private static final Language FR = Language.of("fr");
    private static final Language IT = Language.of("it");

    @Test
    void theFirstLanguageThatHasATextGivesIt() {
        assertThat(Translated.of(Map.of("en", "Hall", "it", "Sala"), List.of(IT, EN))).hasValue(new Translated("Sala", IT));
    }

    @Test
    void whereTheWantedOneIsMissingTheNextIsNamedWithItsOwnLanguage() {
        assertThat(Translated.of(Map.of("en", "Hall", "fr", " "), List.of(FR, IT, EN))).hasValue(new Translated("Hall", EN));
    }

    @Test
    void aLanguageOutsideTheOrderIsNotShown() {
        assertThat(Translated.of(Map.of("de", "Saal"), List.of(FR, EN))).isEmpty();
        assertThat(Translated.of(Map.of(), List.of(FR, EN))).isEmpty();
    }
}
