package eu.hansa.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The database that {@code hansa.db.url} names, whichever product it is. A data source in {@code web.xml}
 * would otherwise want the driver's class as a further setting. The server pools what this opens.
 */
public class Database implements DataSource {

    private final String url = setting("hansa.db.url");
    private Driver driver;

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
        }
        return driver().connect(url, properties);
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
            throw new SQLException("no driver here understands hansa.db.url, which is " + url);
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
