package eu.hansa.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.kernel.Languages;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class BestLanguageTest {

    private static final Languages SITE = Languages.of(List.of("en", "fr", "it"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | fr",
        "fr-CA,fr;q=0.9,en;q=0.8 | fr",
        "it;q=0.4,fr;q=0.9 | fr",
        "de,it;q=0.5 | it",
        "de | en",
        "fr;q=0,it | it",
        "*;q=0.5,it | it",
        "* | en",
        "FR-fr | fr"})
    void theBrowsersFirstWishThatTheSiteHasIsMet(String accepted, String met) {
        assertThat(BestLanguage.of(accepted, SITE).tag()).isEqualTo(met);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"fr;q=much", ";;;", "<script>"})
    void whatMakesNoSenseIsAnsweredInTheFirstLanguage(String accepted) {
        assertThat(BestLanguage.of(accepted, SITE).tag()).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 10_000})
    void pagesOfWishesAreNotRead(int length) {
        assertThat(BestLanguage.of("fr," + "x".repeat(length), SITE).tag()).isEqualTo("en");
    }
}
