package eu.hansa.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({"bytes=0-9, 0, 9", "bytes=90-, 90, 99", "bytes=-10, 90, 99", "bytes=-500, 0, 99", "bytes=50-5000, 50, 99"})
    void aPartOfAHundredBytesIsUnderstood(String header, long first, long last) {
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=-", "bytes=9-3", "bytes=0-1,5-6", "lines=1-2", "bytes=a-b", "bytes=99999999999999999999-"})
    void whatIsNotUnderstoodGetsTheWhole(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @Test
    void aPartBehindTheEndDoesNotFit() {
        assertThat(ByteRange.of("bytes=100-", 100).orElseThrow().fits(100)).isFalse();
        assertThat(ByteRange.of("bytes=-0", 100).orElseThrow().fits(100)).isFalse();
        assertThat(ByteRange.of("bytes=99-", 100).orElseThrow().fits(100)).isTrue();
    }
}
