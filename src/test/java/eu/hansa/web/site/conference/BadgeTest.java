package eu.hansa.web.site.conference;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.conference.ConferenceStatus;
import eu.hansa.conference.Phase;
import eu.hansa.kernel.Language;
import eu.hansa.web.site.Phrase;
import eu.hansa.web.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgeTest {

    private static final Language EN = Language.of("en");
    private static final Language IT = Language.of("it");

    private static Badge badge(ConferenceStatus status, Phase phase, Language... languages) {
        return Badge.of(status, phase, EN, languages.length == 0 ? List.of(EN) : List.of(languages), new Texts());
    }

    @ParameterizedTest
    @CsvSource({
        "ANNOUNCED, UPCOMING, Announced, plan",
        "CONFIRMED, UPCOMING, Confirmed, live",
        "CONFIRMED, UNDER_WAY, Under way, live",
        "ANNOUNCED, CONCLUDED, Concluded, done",
        "CONFIRMED, CONCLUDED, Concluded, done",
        "MOVED_ONLINE, UPCOMING, Moved online, live",
        "MOVED_ONLINE, UNDER_WAY, Moved online, live",
        "MOVED_ONLINE, CONCLUDED, Concluded, done"})
    void whatMattersIsSaid(ConferenceStatus status, Phase phase, String word, String mark) {
        assertThat(badge(status, phase).word()).isEqualTo(word);
        assertThat(badge(status, phase).mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"UPCOMING", "UNDER_WAY", "CONCLUDED"})
    void whatDoesNotTakePlaceNeitherBeginsNorEnds(Phase phase) {
        assertThat(badge(ConferenceStatus.CANCELLED, phase).word()).isEqualTo("Cancelled");
        assertThat(badge(ConferenceStatus.POSTPONED, phase).word()).isEqualTo("Postponed");
    }

    @Test
    void severalLanguagesStandSideBySideEachMarkedAsWhatItIs() {
        assertThat(badge(ConferenceStatus.CONFIRMED, Phase.CONCLUDED, EN, IT).words())
                .containsExactly(new Phrase("Concluded", null), new Phrase("Concluso", "it"));
    }

    @Test
    void aLanguageThatTheInterfaceDoesNotSpeakIsLeftOut() {
        assertThat(badge(ConferenceStatus.CONFIRMED, Phase.CONCLUDED, EN, Language.of("pl")).words()).hasSize(1);
    }
}
