package eu.hansa.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk/", "/desk/item.xhtml?id=1&lang=fr", "/fr/actualites/une-page", "/en/news?topic=a%20b"})
    void aPathOfThisSiteIsLedTo(String wanted) {
        assertThat(LocalPath.of(wanted)).contains(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "desk", "//evil.example", "///evil.example", "/\\evil.example", "/\t/evil.example", "https://evil.example/",
        "javascript:alert(1)", "/desk/\r\nSet-Cookie: a=b", "/..//evil.example", "/login?to=/login", "/logout"})
    void whateverABrowserMightTakeForAnotherSiteIsNot(String wanted) {
        assertThat(LocalPath.of(wanted)).isEmpty();
    }
}
