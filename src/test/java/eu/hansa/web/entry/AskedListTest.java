package eu.hansa.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedListTest {

    private static AskedList asked(String name, String... values) {
        return AskedList.of(Map.of(name, values)::get);
    }

    @Test
    void nothingIsAskedByNoParameter() {
        AskedList asked = AskedList.of(name -> null);

        assertThat(asked.topic()).isEmpty();
        assertThat(asked.strictly()).isFalse();
        assertThat(asked.page()).isEqualTo(1);
        assertThat(asked.isUntidy()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "1.5", "", " ", "1", "01", "٣"})
    void aPageThatIsNoneIsTheFirstAndHasASimplerAddress(String page) {
        assertThat(asked("page", page).page()).isEqualTo(1);
        assertThat(asked("page", page).isUntidy()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999", "99999999", "999999999999999999999999"})
    void aPageBeyondAnyListStaysBeyond(String page) {
        assertThat(asked("page", page).page()).isEqualTo(9_999_999);
        assertThat(asked("page", page).isUntidy()).isFalse();
    }

    @Test
    void aYearOfFourDigitsIsUnderstood() {
        assertThat(asked("year", "2018").yearNumber()).contains(2018);
        assertThat(asked("year", "20180").yearNumber()).isEmpty();
        assertThat(asked("year", "20180").year()).contains("20180");
    }

    @Test
    void ofARepeatedParameterTheFirstCounts() {
        assertThat(asked("topic", "work", "housing").topic()).contains("work");
        assertThat(asked("topic", "work", "housing").isUntidy()).isTrue();
    }

    @Test
    void blankParametersOfAFormMeanAll() {
        assertThat(asked("topic", "").topic()).isEmpty();
        assertThat(asked("topic", "").isUntidy()).isTrue();
    }

    @Test
    void onlyOneMeansStrictlyThisLanguage() {
        assertThat(asked("only", "1").strictly()).isTrue();
        assertThat(asked("only", "1").isUntidy()).isFalse();
        assertThat(asked("only", "yes").strictly()).isFalse();
        assertThat(asked("only", "yes").isUntidy()).isTrue();
    }
}
