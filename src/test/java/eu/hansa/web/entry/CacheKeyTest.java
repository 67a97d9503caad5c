package eu.hansa.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CacheKeyTest {

    @Test
    void anAddressWithoutAQueryIsItsOwnKey() {
        assertThat(CacheKey.of("/en/news", null)).isEqualTo("/en/news");
        assertThat(CacheKey.of("/en/news", "")).isEqualTo("/en/news");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=2&topic=labour", "topic=labour&page=2", "utm_source=x&topic=labour&page=2&fbclid=1"})
    void theSameQuestionHasOneKeyHoweverItIsAsked(String query) {
        assertThat(CacheKey.of("/en/news", query)).isEqualTo("/en/news?topic=labour&page=2");
    }

    @Test
    void noiseAloneLeavesTheBareAddress() {
        assertThat(CacheKey.of("/en/news", "a=1&b=2&c")).isEqualTo("/en/news");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=1&page=2", "%70age=2", "pa+ge=2"})
    void aDoubtfulQueryIsNotForKeeping(String query) {
        assertThat(CacheKey.of("/en/news", query)).isNull();
    }

    @Test
    void anOverLongQuestionIsNotForKeeping() {
        assertThat(CacheKey.of("/en/news", "q=" + "x".repeat(10_000))).isNull();
        assertThat(CacheKey.of("/en/" + "x".repeat(10_000), null)).isNull();
    }

    @Test
    void aPathWithParametersOfItsOwnIsNotForKeeping() {
        assertThat(CacheKey.of("/en/news;jsessionid=1", null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gzip, deflate, br | true", "* | true", "gzip;q=0.5 | true", "br;q=1.0, *;q=0.1 | true",
        "br | false", "gzip;q=0 | false", "gzip;q=0.000, * | false", "identity | false", "*;q=0 | false"})
    void gzipIsSentToWhoeverTakesIt(String header, boolean taken) {
        assertThat(AcceptEncoding.takesGzip(header)).isEqualTo(taken);
    }

    @Test
    void gzipIsNotSentUnasked() {
        assertThat(AcceptEncoding.takesGzip(null)).isFalse();
    }
}
