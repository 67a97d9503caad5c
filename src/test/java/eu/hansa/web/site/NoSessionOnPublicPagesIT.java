package eu.hansa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Visit
class NoSessionOnPublicPagesIT {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/", "/fr/", "/it/", "/en/news", "/fr/actualites", "/it/notizie?only=1", "/en/news?page=999999",
        "/en/news/never-was", "/xx/news", "/resources/site/hansa.css", "/resources/site/fonts/inter-tight-latin.woff2"})
    void aVisitorGetsNoCookieAndNothingToRun(String path, Portal portal) {
        HttpResponse<String> answer = portal.get(path);

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        // data for search engines runs nowhere
        assertThat(answer.body().replace("<script type=\"application/ld+json\">", "")).doesNotContain("<script", "javascript:", "jsessionid", "ViewState", "style=\"");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'").doesNotContain("unsafe", "nonce");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
    }
}
