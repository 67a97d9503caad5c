package eu.hansa.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListFilterTest {

    @Test
    void wishesStandInOneOrderAndTheFirstPageIsNotNamed() {
        assertThat(ListFilter.none().query()).isEmpty();
        assertThat(new ListFilter("work", 2018, "bilbao-2018", true, 3, false).query())
                .isEqualTo("?topic=work&year=2018&series=bilbao-2018&only=1&page=3");
    }

    @Test
    void anotherWishLeadsBackToTheFirstPage() {
        assertThat(ListFilter.none().at(3).about("work").query()).isEqualTo("?topic=work");
    }

    @Test
    void nothingBreaksOutOfTheAddress() {
        assertThat(ListFilter.none().about("a&page=2\"").query()).isEqualTo("?topic=a%26page%3D2%22");
    }
}
