package eu.hansa.conference.programme.edit;

import static eu.hansa.given.GivenProgramme.FIRST;
import static eu.hansa.given.GivenProgramme.programme;
import static eu.hansa.given.GivenSession.person;
import static eu.hansa.given.GivenSession.session;
import static eu.hansa.given.GivenSession.toBeNamed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ParticipationRole;
import eu.hansa.conference.programme.ParticipationState;
import eu.hansa.conference.programme.Presentation;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.SessionType;
import eu.hansa.kernel.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People, presentations, and sessions to choose from. */
class PeopleEditsTest {

    private static final Programme PANEL = programme(session("panel").at(FIRST, "09:00", 120).with(person("ann", 1, "Ann"), person("bea", 2, "Bea"),
            toBeNamed("wait", "UNHCR representative", 1)).presenting("talk", "Talk", person("cy", 3, "Cy")).presenting("more", "More")
            .offering(session("visit").with(person("dan", 4, "Dan"))));

    private static Session panel(Edit edit) {
        return edit.apply(PANEL).session("panel").orElseThrow();
    }

    private static List<String> ids(List<Participation> people) {
        return people.stream().map(Participation::id).toList();
    }

    @Test
    void peopleAreAddedToASessionAPresentationOrAnOption() {
        List<Participation> eve = List.of(person("eve1", 5, " Eve\u0000 "));

        assertThat(ids(panel(new AddPeople("panel", null, eve)).people())).containsExactly("ann", "bea", "wait", "eve1");
        assertThat(panel(new AddPeople("panel", "talk", eve)).presentations().get(0).people()).extracting(Participation::name)
                .containsExactly("Cy", "Eve");
        assertThat(ids(panel(new AddPeople("panel", "visit", eve)).options().get(0).people())).containsExactly("dan", "eve1");
    }

    @Test
    void whoIsThereAlreadyIsNotAddedAgain() {
        Edit add = new AddPeople("panel", null, List.of(person("eve1", 5, "Eve")));

        assertThat(add.apply(add.apply(PANEL))).isEqualTo(add.apply(PANEL));
    }

    @Test
    void partAndStateAreSetAndTheRestStays() {
        Participation ann = panel(new SetParticipation("panel", null, "ann", ParticipationRole.MODERATOR, null, null)).people().get(0);

        assertThat(ann).isEqualTo(new Participation("ann", ParticipationRole.MODERATOR, 1L, null, "Ann", null, ParticipationState.CONFIRMED, 1));
    }

    @Test
    void aNameThatIsWithdrawnLeavesItsPlace() {
        Participation ann = panel(new SetParticipation("panel", null, "ann", null, ParticipationState.TO_BE_NAMED, null)).people().get(0);

        assertThat(ann.awaitsName()).isTrue();
        assertThat(ann.name()).isNull();
        assertThat(ann.person()).isNull();
    }

    @Test
    void placesAreCounted() {
        assertThat(panel(new SetParticipation("panel", null, "wait", null, null, 4)).people().get(2).count()).isEqualTo(4);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new SetParticipation("panel", null, "wait", null, null, 0).apply(PANEL));
        assertThat(refusal.field()).isEqualTo("wait.count");
    }

    @Test
    void whoFillsAPlaceIsConfirmed() {
        Participation named = panel(new NamePerson("panel", null, "wait", 9L, "Frida")).people().get(2);

        assertThat(named.state()).isEqualTo(ParticipationState.CONFIRMED);
        assertThat(named.person()).isEqualTo(9L);
        assertThat(named.function()).containsEntry("en", "UNHCR representative");
    }

    @Test
    void aNameIsCorrectedAndNotEmptied() {
        assertThat(panel(new NamePerson("panel", "talk", "cy", null, "Cyrus")).presentations().get(0).people().get(0))
                .isEqualTo(person("cy", 3, "Cyrus"));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new NamePerson("panel", null, "ann", null, " ").apply(PANEL));
        assertThat(refusal.field()).isEqualTo("ann.name");
    }

    @Test
    void titleAndOrganisationAreWordsOfThisEvent() {
        Participation ann = panel(new SetWords(SetWords.Kind.FUNCTION, "panel", null, "ann", "it", "Sindaca")).people().get(0);

        assertThat(ann.function()).containsOnly(Map.entry("it", "Sindaca"));
    }

    @Test
    void peopleAreMovedUpAndDownAndToAnotherPart() {
        assertThat(ids(panel(new Reorder(Reorder.Kind.PERSON, "panel", null, "bea", -1)).people())).containsExactly("bea", "ann", "wait");
        assertThat(ids(panel(new Reorder(Reorder.Kind.PERSON, "panel", null, "wait", 1)).people())).containsExactly("ann", "bea", "wait");
        Session moved = panel(new MovePerson("panel", null, "ann", "more"));
        assertThat(ids(moved.people())).containsExactly("bea", "wait");
        assertThat(ids(moved.presentations().get(1).people())).containsExactly("ann");
        assertThat(ids(panel(new MovePerson("panel", "talk", "cy", null)).people())).containsExactly("ann", "bea", "wait", "cy");
    }

    @Test
    void nobodyIsLostOnTheWayToAPartThatIsGone() {
        assertThat(catchThrowableOfType(Refusal.class, () -> new MovePerson("panel", null, "ann", "gone").apply(PANEL)).messageKey())
                .isEqualTo("refusal.programme.gone");
        assertThat(catchThrowableOfType(Refusal.class, () -> new MovePerson("panel", null, "nobody", "talk").apply(PANEL)).messageKey())
                .isEqualTo("refusal.programme.gone");
    }

    @Test
    void peopleAreTakenAway() {
        assertThat(ids(panel(new Remove(Remove.Kind.PERSON, "panel", null, "ann")).people())).containsExactly("bea", "wait");
        assertThat(panel(new Remove(Remove.Kind.PERSON, "panel", "talk", "cy")).presentations().get(0).people()).isEmpty();
    }

    @Test
    void partsAreAddedOnceMovedAndTakenAway() {
        Edit add = new AddPart("panel", "talk3", AddPart.Kind.PRESENTATION, Map.of("en", "Third"));
        assertThat(panel(add).presentations()).extracting(Presentation::id).containsExactly("talk", "more", "talk3");
        assertThat(add.apply(add.apply(PANEL))).isEqualTo(add.apply(PANEL));
        Session offering = panel(new AddPart("panel", "visit2", AddPart.Kind.OPTION, null));
        assertThat(offering.options()).extracting(Session::id).containsExactly("visit", "visit2");
        assertThat(panel(new Reorder(Reorder.Kind.PART, "panel", "more", null, -1)).presentations()).extracting(Presentation::id)
                .containsExactly("more", "talk");
        assertThat(panel(new Remove(Remove.Kind.PART, "panel", "visit", null)).options()).isEmpty();
    }

    @Test
    void partsHaveWordsAndOptionsHaveFieldsOfTheirOwn() {
        assertThat(panel(new SetWords(SetWords.Kind.TITLE, "panel", "talk", null, "fr", "Exposé")).presentations().get(0).title())
                .containsEntry("fr", "Exposé");
        assertThat(panel(new SetWords(SetWords.Kind.TITLE, "panel", "visit", null, "fr", "Visite")).options().get(0).title()).containsEntry("fr", "Visite");
        assertThat(panel(new SetRooms("panel", "visit", List.of("foyer"), false)).options().get(0).rooms()).containsExactly("foyer");
        assertThat(panel(new SetType("panel", "visit", SessionType.SITE_VISIT)).options().get(0).type()).isEqualTo(SessionType.SITE_VISIT);
    }
}
