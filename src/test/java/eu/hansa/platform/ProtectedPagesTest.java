package eu.hansa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedPagesTest {

    @ParameterizedTest
    @CsvSource({"/desk, desk", "/desk/, desk", "/desk/item.xhtml, desk", "//desk/item.xhtml, desk", "/desk/people.xhtml, admin",
        "/desk//people.xhtml, admin", "/desk/person.xhtml, admin", "/desk/outbox.xhtml, admin", "/account, ''"})
    void thisPageAsksForARole(String path, String role) {
        assertThat(ProtectedPages.roleFor(path)).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/", "/en/news", "/login", "/desks", "/accounts", "/en/desk/"})
    void thisPageIsOpenToAll(String path) {
        assertThat(ProtectedPages.roleFor(path)).isNull();
    }
}
