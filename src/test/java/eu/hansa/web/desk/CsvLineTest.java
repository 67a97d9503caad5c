package eu.hansa.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void cellsAreQuotedAndAnEmptyOneStaysEmpty() {
        assertThat(CsvLine.of("a", null, "say \"no\", then\ngo", 12)).isEqualTo("\"a\",,\"say \"\"no\"\", then\ngo\",\"12\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r=1", "=cmd|'/c calc'!A0\nand more"})
    void nothingIsTakenForAFormula(String typed) {
        assertThat(CsvLine.of(typed)).startsWith("\"'").contains(typed.strip());
    }

    @Test
    void ordinaryWordsAreLeftAsTheyAre() {
        assertThat(CsvLine.of("Bilbao – 15 May", "a=b")).isEqualTo("\"Bilbao – 15 May\",\"a=b\"\r\n");
    }
}
