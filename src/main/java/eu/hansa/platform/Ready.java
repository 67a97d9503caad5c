package eu.hansa.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready as soon as the database answers; its tables were brought up to date before the portal was deployed. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Ready.class.getName());
    private static final int PATIENCE_SECONDS = 5;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource database;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = database.getConnection()) {
            return HealthCheckResponse.named("database").status(connection.isValid(PATIENCE_SECONDS)).build();
        } catch (SQLException unreachable) {
            // The reason is for the operator's log and not for whoever asks over the network.
            LOG.log(Level.WARNING, "the database does not answer", unreachable);
            return HealthCheckResponse.down("database");
        }
    }
}
