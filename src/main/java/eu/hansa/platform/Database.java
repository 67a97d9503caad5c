package eu.hansa.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The database that {@code hansa.db.url} names, whichever product it is. A data source in {@code web.xml}
 * would otherwise want the driver's class as a further setting. The server pools what this opens.
 */
public class Database implements DataSource {

    private static final Logger LOG = Logger.getLogger(Database.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String UNREACHABLE = "08";

    private final String url = setting("hansa.db.url");
    private Driver driver;
    private volatile boolean reached;

    /** By this class's loader, since the pool also opens connections on threads that belong to no application. */
    private static String setting(String name) {
        return ConfigProvider.getConfig(Database.class.getClassLoader()).getValue(name, String.class);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(setting("hansa.db.user"), setting("hansa.db.password"));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        if (url.startsWith("jdbc:mysql:")) {
            // Moments are kept in UTC wherever the server and the database think they are; what the URL says wins.
            properties.setProperty("connectionTimeZone", "UTC");
            properties.setProperty("rewriteBatchedStatements", "true");
            // The server's own certificate is not the portal's to show: MySQL hangs up on one that it does not know.
            properties.setProperty("fallbackToSystemKeyStore", "false");
        }
        return connect(properties);
    }

    /** Portal and database are often started together: the first to come waits, for it could not start at all. */
    private Connection connect(Properties properties) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                Connection connection = driver().connect(url, properties);
                reached = true;
                return connection;
            } catch (SQLException failure) {
                boolean mayCome = !reached && String.valueOf(failure.getSQLState()).startsWith(UNREACHABLE);
                if (!mayCome || System.nanoTime() > deadline) {
                    throw failure;
                }
                LOG.info("waiting for the database: " + failure.getMessage().lines().findFirst().orElse(""));
                pause();
            }
        }
    }

    private static void pause() throws SQLException {
        try {
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLException(stopped);
        }
    }

    /** Asked for by loader, since the DriverManager knows only the drivers beside it and not those in the WAR. */
    private synchronized Driver driver() throws SQLException {
        if (driver == null) {
            for (Driver candidate : ServiceLoader.load(Driver.class, Database.class.getClassLoader())) {
                if (candidate.acceptsURL(url)) {
                    driver = candidate;
                    return driver;
                }
            }
            throw new SQLException("no driver here understands hansa.db.url");
        }
        return driver;
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // the drivers log for themselves
    }

    @Override
    public int getLoginTimeout() {
        return DriverManager.getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        DriverManager.setLoginTimeout(seconds);
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException(type + " is not wrapped here");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
