package eu.hansa.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPagesTest {

    private static Throwable deep(Throwable cause) {
        return new ServletException(new IllegalStateException("while reading", cause));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08S01", "08001", "90067", "90098"})
    void aLostConnectionIsTheDatabaseBeingAway(String state) {
        assertThat(ErrorPages.isDatabaseGone(deep(new SQLException("gone", state)))).isTrue();
    }

    @Test
    void aWrongStatementIsAFaultOfOurs() {
        assertThat(ErrorPages.isDatabaseGone(deep(new SQLException("no such column", "42S22")))).isFalse();
        assertThat(ErrorPages.isDatabaseGone(deep(new IllegalArgumentException()))).isFalse();
        assertThat(ErrorPages.isDatabaseGone(null)).isFalse();
    }
}
