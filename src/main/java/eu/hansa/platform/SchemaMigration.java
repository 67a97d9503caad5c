package eu.hansa.platform;

import javax.naming.InitialContext;
import javax.naming.NamingException;
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

    void migrate(@Observes AfterDeploymentValidation validated) throws NamingException {
        DataSource database = InitialContext.doLookup("java:app/jdbc/hansa");
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
