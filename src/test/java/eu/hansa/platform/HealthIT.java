package eu.hansa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import org.junit.jupiter.api.Test;

@Visit
class HealthIT {

    @Test
    void isAliveWithoutAskingTheDatabase(Portal portal) {
        HttpResponse<String> answer = portal.get("/health/live");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"portal\"").doesNotContain("database");
    }

    @Test
    void isReadyOnceTheDatabaseAnswers(Portal portal) {
        HttpResponse<String> answer = portal.get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("{\"name\":\"database\",\"status\":\"UP\"");
    }
}
