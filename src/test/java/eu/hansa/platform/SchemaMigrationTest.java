package eu.hansa.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class SchemaMigrationTest {

    private final JdbcDataSource database = new JdbcDataSource();

    SchemaMigrationTest() {
        database.setURL("jdbc:h2:mem:migration;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
    }

    @Test
    void refusesTheTablesOfANewerRelease() throws SQLException {
        SchemaMigration.of(database).migrate();
        assertThatCode(() -> SchemaMigration.of(database).migrate()).doesNotThrowAnyException();

        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                      "checksum", "installed_by", "execution_time", "success")
                    values (9999, '9999', 'future', 'SQL', 'V9999__future.sql', 1, 'a newer release', 0, true)""");
        }

        assertThatThrownBy(() -> SchemaMigration.of(database).migrate())
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("9999");
    }
}
