package eu.hansa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Visit
class DiscretionIT {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no-such-page", "/no-such-page.xhtml", "/health/ready", "/openapi", "/api/v1/none"})
    void noAnswerNamesTheServer(String path, Portal portal) {
        HttpResponse<String> answer = portal.get(path);

        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.body()).doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("glassfish");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/jakarta.faces.resource/template.xhtml",
        "/metrics",
        "/api/v1/application.wadl"})
    void whatIsNobodysBusinessIsNotThere(String path, Portal portal) {
        assertThat(portal.get(path).statusCode()).isIn(403, 404);
    }

    @Test
    void doesNotEchoWhatItWasSent(Portal portal) {
        HttpResponse<String> answer = portal.send(
                portal.request("/").method("TRACE", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void theSessionCookieIsForThePortalAlone(Portal portal) {
        HttpResponse<String> plain = portal.get("/login");
        HttpResponse<String> secure = portal.send(portal.request("/login").header("X-Forwarded-Proto", "https"));

        assertThat(plain.headers().firstValue("Set-Cookie")).get().asString()
                .matches("hansa=\\w+; Path=/; HttpOnly; SameSite=lax");
        assertThat(secure.headers().firstValue("Set-Cookie")).get().asString().contains("; Secure;");
    }
}
