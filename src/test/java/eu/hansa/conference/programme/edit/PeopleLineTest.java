package eu.hansa.conference.programme.edit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.conference.programme.ParticipationRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleLineTest {

    private static PeopleLine line(String text) {
        return PeopleLine.of(text).get(0);
    }

    @Test
    void theNameStandsBeforeTheFirstComma() {
        PeopleLine line = line("- **Laura Corrado**, Head of Unit Legal Migration and Integration, DG HOME");

        assertThat(line.name()).isEqualTo("Laura Corrado");
        assertThat(line.function()).isEqualTo("Head of Unit Legal Migration and Integration, DG HOME");
        assertThat(line.last()).isEqualTo("DG HOME");
    }

    @Test
    void aNameMayStandAlone() {
        assertThat(line("3. 王小明")).isEqualTo(new PeopleLine("王小明", null, 1, null));
    }

    @Test
    void cellsOfATableAreTakenApartToo() {
        assertThat(line("Ann Bell;Mayor;Leipzig").name()).isEqualTo("Ann Bell");
        assertThat(PeopleLine.of("a\n\n  \nb")).hasSize(2);
        assertThat(PeopleLine.of(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNHCR representative (Name TBC)", "UNHCR representative, to be named", "UNHCR representative – name to come",
            "UNHCR representative, à désigner", "UNHCR representative (nom à confirmer)", "UNHCR representative, N.N.",
            "UNHCR representative (wird noch benannt)", "UNHCR representative, da definire", "UNHCR representative (por confirmar)"})
    void aNameToComeIsUnderstoodInFiveLanguages(String text) {
        assertThat(line(text)).isEqualTo(new PeopleLine(null, "UNHCR representative", 1, null));
    }

    @ParameterizedTest
    @CsvSource({"4 rapporteurs, 4, RAPPORTEUR", "3 Berichterstatterinnen, 3, RAPPORTEUR", "2 relatori, 2, SPEAKER", "2 relatores, 2, RAPPORTEUR",
            "5 panélistes à confirmer, 5, PANELLIST", "1 Moderator, 1, MODERATOR"})
    void placesThatAreOnlyCountedAreUnderstood(String text, int count, ParticipationRole role) {
        assertThat(line(text)).isEqualTo(new PeopleLine(null, null, count, role));
    }

    @Test
    void whatIsCountedAndNoRoleIsKeptInWords() {
        assertThat(line("2 young people")).isEqualTo(new PeopleLine(null, "young people", 2, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tbilisi Abashidze, Mayor", "Tobias Tbarek, Speaker", "Noé Confirmer"})
    void aNameThatOnlyLooksLikeItIsAName(String text) {
        assertThat(line(text).name()).isNotNull();
    }
}
