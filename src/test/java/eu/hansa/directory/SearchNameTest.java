package eu.hansa.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchNameTest {

    @ParameterizedTest
    @CsvSource({"Zoë Ångström,zoe angstrom", "Łukasz Đorđević,lukasz dordevic", "Søren Æbelø,soren aebelo", "Œuvre Straße,oeuvre strasse",
        "İsmail IŞIK,ismail isik", "山田 太郎,山田 太郎", "Αθηνά,αθηνα", "' Ann \u00a0  Lee ',ann lee"})
    void accentsCapitalsAndSpacesMakeNoDifference(String name, String searched) {
        assertThat(SearchName.of(name)).isEqualTo(searched);
    }

    @Test
    void aNameThatIsComposedIsTheSameAsOneThatIsNot() {
        assertThat(SearchName.of("Zoe\u0308")).isEqualTo(SearchName.of("Zo\u00eb"));
    }

    @Test
    void aVeryLongNameFitsItsColumn() {
        assertThat(SearchName.of("n".repeat(2000))).hasSize(1000);
    }
}
