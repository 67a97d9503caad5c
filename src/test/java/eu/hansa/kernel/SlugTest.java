package eu.hansa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    private static final ContentId ITEM = new ContentId(42);

    @ParameterizedTest
    @CsvSource({
        "Migrant integration: Bilbao session focus, migrant-integration-bilbao-session-focus",
        "L’égalité à Gdańsk, l-egalite-a-gdansk",
        "Größe & Maß, grosse-mass",
        "  20 % of the cities  , 20-of-the-cities",
        "A_b__c, a-b-c"})
    void aTitleBecomesAWord(String title, String word) {
        assertThat(Slug.propose(title, ITEM).value()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"城市", "مدن", "…"})
    void aTitleWithoutLatinLettersBecomesTheItemsNumber(String title) {
        assertThat(Slug.propose(title, ITEM).value()).isEqualTo("item-42");
    }

    @Test
    void aLongTitleIsCutAtAHyphen() {
        String word = Slug.propose("integration ".repeat(30), ITEM).value();

        assertThat(word.length()).isLessThanOrEqualTo(Slug.MAX_LENGTH);
        assertThat(word).endsWith("integration");
    }

    @Test
    void aTitleThatGivesAReservedWordIsToldApart() {
        assertThat(Slug.propose("Search", ITEM).value()).isEqualTo("search-42");
    }

    @ParameterizedTest
    @CsvSource({"'', slug.empty", "Capital, slug.form", "two--hyphens, slug.form", "-first, slug.form", "a/b, slug.form",
        "été, slug.form", "search, slug.reserved"})
    void aWordThatCannotStandInAnAddressIsRefusedAtItsField(String word, String key) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new Slug(word));

        assertThat(refusal.messageKey()).isEqualTo("refusal." + key);
        assertThat(refusal.field()).isEqualTo("slug");
    }

    @Test
    void aWordThatIsTooLongIsRefused() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new Slug("a".repeat(101)));

        assertThat(refusal.messageKey()).isEqualTo("refusal.slug.long");
    }
}
