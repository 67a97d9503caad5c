package eu.hansa.platform;

import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;

import org.flywaydb.core.Flyway;

/**
 * Brings the tables to where this release wants them, once at every start.
 *
 * <p>An extension and not a start-up bean: a timer of another bean may fire before the last start-up bean has
 * finished, whereas nothing runs before the deployment is validated. A migration that fails stops the
 * deployment, so that no release ever works on another's tables.
 */
public class SchemaMigration implements Extension {

    private static final String[] NO_PATTERNS = {};
    private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());

    void migrate(@Observes AfterDeploymentValidation validated) {
        try {
            // Past the server's pool, which has no name yet that it could be looked up by.
            of(new Database()).migrate();
        } catch (RuntimeException failure) {
            // The container keeps the message of what stopped the deployment and drops its cause.
            LOG.log(Level.SEVERE, "the tables could not be brought up to date", failure);
            throw failure;
        }
    }

    static Flyway of(DataSource database) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                // Flyway would let an older release work on the tables of a newer one.
                .ignoreMigrationPatterns(NO_PATTERNS)
                .load();
    }
}
