package eu.hansa.conference.programme;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenProgramme.programme;
import static eu.hansa.given.GivenSession.session;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgrammeWordsTest {

    @Test
    void titlesAndDescriptionsAreCounted() {
        ProgrammeWords words = ProgrammeWords.of(programme(session("a").described("en", "All about it."), session("b").titled("fr", "Séance b")));

        assertThat(words.total()).isEqualTo(3);
        assertThat(words.missing(EN)).isZero();
        assertThat(words.missing(FR)).isEqualTo(2);
        assertThat(words.written(FR)).isEqualTo(1);
    }

    @Test
    void presentationsAndSessionsToChooseFromAreCountedToo() {
        ProgrammeWords words = ProgrammeWords.of(programme(session("a").presenting("p", "Findings").offering(session("b"), session("c"))));

        assertThat(words.total()).isEqualTo(4);
    }

    @Test
    void whatIsWrittenInNoLanguageIsNotMissing() {
        assertThat(ProgrammeWords.of(programme(session("a").untitled().described("en", " "))).total()).isZero();
    }

    @Test
    void aBlankTextIsMissing() {
        assertThat(ProgrammeWords.of(programme(session("a").titled("fr", " "))).missing(FR)).isEqualTo(1);
    }
}
