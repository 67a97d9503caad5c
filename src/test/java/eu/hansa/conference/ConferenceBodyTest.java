package eu.hansa.conference;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.given.Json;
import eu.hansa.kernel.AssetId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConferenceBodyTest {

    @ParameterizedTest
    @EnumSource
    void everySectionIsSanitised(SectionName section) {
        ConferenceBody body = Json.read("{\"" + section.name().toLowerCase() + "\":\"<p onclick=\\\"steal()\\\">Text</p><script>x</script>\"}",
                ConferenceBody.class);

        body.clean();

        assertThat(body.section(section)).isEqualTo("<p>Text</p>");
    }

    @ParameterizedTest
    @EnumSource
    void everySectionIsFoundAndKeepsItsFiles(SectionName section) {
        ConferenceBody body = Json.read("{\"" + section.name().toLowerCase() + "\":\"<p>Wo <a href=\\\"/files/42/plan.pdf\\\">Plan</a></p>\"}",
                ConferenceBody.class);

        assertThat(body.searchableText()).isEqualTo("Wo Plan");
        assertThat(body.assets()).containsExactly(new AssetId(42));
        assertThat(body.isWithoutText()).isFalse();
    }

    @Test
    void aSubtitleAloneIsNoText() {
        ConferenceBody body = new ConferenceBody();
        body.setSubtitle("First thematic meeting");

        assertThat(body.isWithoutText()).isTrue();
    }

    @Test
    void onlyWhatWasEnteredIsStored() {
        ConferenceBody body = new ConferenceBody();
        body.setSubtitle("First thematic meeting");
        body.setAbout("<p>About</p>");

        assertThat(Json.keys(body)).containsExactlyInAnyOrder("subtitle", "about");
        assertThat(Json.read(Json.write(body), ConferenceBody.class)).usingRecursiveComparison().isEqualTo(body);
    }
}
