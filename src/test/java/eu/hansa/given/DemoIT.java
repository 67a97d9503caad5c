package eu.hansa.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The portal as {@code mvn -Pdemo} starts it, beside the one of the other tests. */
class DemoIT {

    @TempDir
    Path home;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void startsWithSampleContentAndFindsItAgain() throws IOException {
        Map<String, String> said = new HashMap<>(TestDatabase.embedded().settings());
        said.put("hansa.http.port", String.valueOf(PayaraMicro.freePort()));
        Map<String, String> settings = Demo.settings(home, said);

        try (PayaraMicro first = Demo.start(settings, home)) {
            first.awaitReady();
            assertThat(Files.readString(first.log())).doesNotContain(" SEVERE ");
        }
        try (PayaraMicro second = Demo.start(settings, home)) {
            second.awaitReady();
            assertThat(Files.readString(second.log()))
                    .contains("is up to date. No migration necessary")
                    .doesNotContain(" SEVERE ");
        }
    }
}
