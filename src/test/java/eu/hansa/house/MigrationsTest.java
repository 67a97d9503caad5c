package eu.hansa.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A migration runs on H2 and on MySQL as it stands, and what it names is found again by everyone. */
class MigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Path KNOWN = Path.of("src/test/resources/migrations.sha256");
    private static final Pattern NAME = Pattern.compile("V(\\d{4})__[a-z][a-z0-9_]*\\.sql");
    private static final Pattern COMMENTS_AND_LITERALS = Pattern.compile("--[^\n]*|/\\*.*?\\*/|'[^']*'", Pattern.DOTALL);
    private static final Pattern NOT_PORTABLE = Pattern.compile(
            "auto_increment|\\bidentity\\b|\\bserial\\b|\\bsequence\\b|\\bengine\\b|\\bcharset\\b|character set"
                    + "|\\bcollate\\b|\\bunsigned\\b|\\benum\\b|\\bfulltext\\b|if not exists|on update|on duplicate|`|\"",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONSTRAINT = Pattern.compile(
            "(\\S+\\s+)?(\\S+)\\s+(primary key|foreign key|unique|check)\\s*\\(");
    private static final Pattern COLUMN_CONSTRAINT = Pattern.compile("\\b(unique|primary key)\\b(?!\\s*\\()(?!\\s+index)");

    @Test
    void everyFileIsNumberedAndNamedAfterItsRoom() throws IOException {
        assertThat(wrongNames(names())).isEmpty();
    }

    @Test
    void everyScriptIsPortableAndNamesWhatItMakes() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String name : names()) {
            faults(Files.readString(FOLDER.resolve(name))).forEach(fault -> wrong.add(name + ": " + fault));
        }
        assertThat(wrong).isEmpty();
    }

    /** A portal that has applied a script refuses to start with another text of it; a change is a script of its own. */
    @Test
    void whatSomebodyMayHaveAppliedStaysAsItIs() throws IOException {
        List<String> now = new ArrayList<>();
        for (String name : names()) {
            now.add(HexFormat.of().formatHex(digest(Files.readAllBytes(FOLDER.resolve(name)))) + "  " + name);
        }

        assertThat(now).containsExactlyElementsOf(Files.readAllLines(KNOWN));
    }

    private static byte[] digest(byte[] script) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(script);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void badNamesAreFoundOut() {
        assertThat(wrongNames(List.of("V0001__news.sql", "V0001__page.sql", "V2__late.sql", "V0003__News.sql")))
                .hasSize(3);
    }

    @Test
    void badScriptsAreFoundOut() {
        assertThat(faults("create table a (id bigint auto_increment);")).hasSize(1);
        assertThat(faults("create table a (id bigint not null) engine=InnoDB;")).isNotEmpty();
        assertThat(faults("create table NewsItem (id bigint not null);")).hasSize(1);
        assertThat(faults("create table a (b bigint, foreign key (b) references c (id));")).hasSize(1);
        assertThat(faults("create table a (b bigint unique);")).hasSize(1);
        assertThat(faults("""
                -- What IS said here does not count, nor does 'a Literal'.
                create table a (
                  id bigint not null,
                  b varchar(3) default 'ABC',
                  constraint pk_a primary key (id),
                  constraint fk_a_b foreign key (b) references c (id),
                  constraint uq_a_b unique (b)
                );
                create unique index ux_a on a (b);
                """)).isEmpty();
    }

    private static List<String> names() throws IOException {
        if (!Files.exists(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> wrongNames(List<String> names) {
        List<String> wrong = new ArrayList<>();
        int last = 0;
        for (String name : names) {
            Matcher matcher = NAME.matcher(name);
            if (!matcher.matches()) {
                wrong.add(name + " is not called V0001__room.sql");
            } else if (Integer.parseInt(matcher.group(1)) <= last) {
                wrong.add(name + " has a number that is taken");
            } else {
                last = Integer.parseInt(matcher.group(1));
            }
        }
        return wrong;
    }

    private static List<String> faults(String script) {
        String bare = COMMENTS_AND_LITERALS.matcher(script).replaceAll("''");
        List<String> faults = new ArrayList<>();
        Matcher notPortable = NOT_PORTABLE.matcher(bare);
        while (notPortable.find()) {
            faults.add("'" + notPortable.group() + "' is not understood everywhere");
        }
        Matcher upperCase = Pattern.compile("\\b\\w*[A-Z]\\w*\\b").matcher(bare);
        while (upperCase.find()) {
            faults.add("'" + upperCase.group() + "' is not in lower case, and MySQL on Linux minds");
        }
        Matcher constraint = CONSTRAINT.matcher(bare);
        while (constraint.find()) {
            if (constraint.group(1) == null || !constraint.group(1).strip().equals("constraint")) {
                faults.add("a " + constraint.group(3) + " without a name: " + constraint.group().strip());
            }
        }
        Matcher column = COLUMN_CONSTRAINT.matcher(bare);
        while (column.find()) {
            faults.add("'" + column.group() + "' beside a column, without a name");
        }
        return faults;
    }
}
