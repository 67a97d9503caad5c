package eu.hansa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import eu.hansa.given.Visit;
import org.junit.jupiter.api.Test;

@Visit
class StartJourney {

    @Test
    void thePortalAnswersABrowserAndLeavesNoCookie(Page page) {
        Response answer = page.navigate("/health/ready");

        assertThat(answer.ok()).isTrue();
        assertThat(page.content()).contains("database");
        assertThat(page.context().cookies()).isEmpty();
    }
}
