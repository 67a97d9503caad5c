package eu.hansa.given;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The database of a test run, empty at its start: the embedded one that the portal uses when nothing is said, or
 * with {@code -Pmysql} the one that {@code HANSA_DB_URL}, {@code HANSA_DB_USER} and {@code HANSA_DB_PASSWORD} name.
 */
record TestDatabase(String url, String user, String password) {

    static TestDatabase chosen() {
        if (!"environment".equals(System.getProperty("hansa.test.database"))) {
            return embedded();
        }
        TestDatabase named = new TestDatabase(
                environment("HANSA_DB_URL"), environment("HANSA_DB_USER"), environment("HANSA_DB_PASSWORD"));
        named.dropTables();
        return named;
    }

    static TestDatabase embedded() {
        Properties defaults = defaults();
        return new TestDatabase(defaults.getProperty("hansa.db.url"),
                defaults.getProperty("hansa.db.user"), defaults.getProperty("hansa.db.password"));
    }

    /** Given explicitly in either case, since the environment may name a database that is none of the test's. */
    Map<String, String> settings() {
        return Map.of("hansa.db.url", url, "hansa.db.user", user, "hansa.db.password", password);
    }

    private static Properties defaults() {
        Properties defaults = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("src/main/resources/META-INF/microprofile-config.properties"))) {
            defaults.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return defaults;
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException("-Pmysql wants " + name + " in the environment");
        }
        return value;
    }

    private void dropTables() {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = database()")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            statement.execute("set foreign_key_checks = 0");
            for (String table : tables) {
                statement.execute("drop table `" + table + "`");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot empty " + url, e);
        }
    }
}
