package eu.hansa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;

import jakarta.annotation.Resource;

import org.flywaydb.core.Flyway;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SchemaMigrationIT {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource database;

    @Test
    void everyMigrationWasAppliedBeforeTheFirstRequest() {
        Flyway flyway = SchemaMigration.of(database);

        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().invalidMigrations).isEmpty();
    }
}
