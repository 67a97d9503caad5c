package eu.hansa.web.site.conference;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.conference.programme.Day;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ParticipationRole;
import eu.hansa.conference.programme.ParticipationState;
import eu.hansa.conference.programme.Presentation;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Room;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.SessionType;
import eu.hansa.conference.programme.Track;
import eu.hansa.conference.programme.Venue;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.Language;
import eu.hansa.web.site.Phrase;
import eu.hansa.web.site.Wording;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgrammeLayoutTest {

    private static final Language EN = Language.of("en");
    private static final Language FR = Language.of("fr");
    private static final LocalDate DAY = LocalDate.of(2018, 11, 8);
    private static final Instant BEFORE = Instant.parse("2018-11-01T08:00:00Z");

    private final List<Session> sessions = new ArrayList<>();
    private Language reader = EN;
    private Instant now = BEFORE;
    private boolean invitedMarked = true;

    private static Session session(String id, String start, Integer minutes) {
        return new Session(id, SessionType.PANEL, DAY, LocalTime.parse(start), minutes, false, Map.of("en", "Title of " + id), null, null, false,
                null, null, null, null, null, false);
    }

    private static Session with(Session s, SessionType type, List<String> rooms, String track, List<Participation> people,
            List<Presentation> parts, List<Session> options, boolean cancelled) {
        return new Session(s.id(), type, s.day(), s.start(), s.minutes(), false, s.title(), null, rooms, false, null, track, people, parts,
                options, cancelled);
    }

    private static Session people(Participation... people) {
        return with(session("people", "09:00", 60), SessionType.PANEL, null, null, List.of(people), null, null, false);
    }

    private static Participation somebody(String name, ParticipationRole role, ParticipationState state) {
        return new Participation(name, role, null, null, name, Map.of("en", "Function of " + name), state, 1);
    }

    private ProgrammeLayout layout() {
        Programme programme = new Programme(List.of(new Day(DAY, null, null)),
                List.of(new Room("plenary", Map.of("en", "Plenary room", "fr", "Salle plénière"), Map.of("en", "1st floor"))),
                List.of(new Track("t", Map.of("en", "Workshops"))), sessions);
        PersonEntry agreed = new PersonEntry(1L, 0, "Ada", "Ada", "ada", true, null, null, null, null);
        OrganisationEntry city = new OrganisationEntry(7L, 0, Map.of("en", "City of Milan"), null, null, null, null, null, null, null);
        return new ProgrammeLayout(programme, new Wording(reader, List.of(reader, EN, FR)), ZoneId.of("Europe/Rome"), now, new Texts(),
                new DateWords(new Texts()), new ProgrammeLayout.Names(Map.of(1L, agreed), Map.of(7L, city),
                person -> Optional.of("/en/people/" + person.slug()), session -> "/calendar/" + session.id(), invitedMarked));
    }

    private SessionView only() {
        return layout().days(SessionFilter.NONE, null).get(0).sessions().get(0);
    }

    private PeopleView.Line line() {
        PeopleView people = only().people();
        return (people.apart().isEmpty() ? people.groups() : people.apart()).get(0).people().get(0);
    }

    @Test
    void timesAreThoseOfTheConferencesZone() {
        sessions.add(session("late", "23:30", 60));

        assertThat(only().start()).isEqualTo("23.30");
        assertThat(only().startsAt()).isEqualTo("2018-11-08T23:30+01:00");
        assertThat(only().end()).isEqualTo("0.30");
        assertThat(only().endsAt()).isEqualTo("2018-11-09T00:30+01:00");
    }

    @Test
    void aTextThatIsMissingIsTheOriginalAndSaysItsLanguage() {
        reader = FR;
        sessions.add(with(session("one", "09:00", 60), SessionType.PANEL, List.of("plenary"), null, null, null, null, false));

        assertThat(only().title()).isEqualTo(new Phrase("Title of one", "en"));
        assertThat(only().type()).isEqualTo("Table ronde");
        assertThat(only().places()).containsExactly(new SessionView.Place(new Phrase("Salle plénière", null), new Phrase("1st floor", "en")));
    }

    @Test
    void whoeverModeratesStandsApart() {
        sessions.add(people(somebody("Bob", ParticipationRole.PANELLIST, null), somebody("Mark", ParticipationRole.MODERATOR, null)));

        assertThat(only().people().apart()).extracting(PeopleView.Group::heading).containsExactly("Moderator");
        assertThat(only().people().groups()).hasSize(1);
        assertThat(only().people().groups().get(0).heading()).isNull();
        assertThat(only().people().groups().get(0).people().get(0).name().text()).isEqualTo("Bob");
    }

    @Test
    void severalRolesAreEachNamed() {
        sessions.add(people(somebody("Bob", ParticipationRole.PANELLIST, null), somebody("Eve", ParticipationRole.PANELLIST, null),
                somebody("Ann", ParticipationRole.RAPPORTEUR, null)));

        assertThat(only().people().groups()).extracting(PeopleView.Group::heading).containsExactly("Panel", "Rapporteur");
    }

    @Test
    void aPlaceIsKeptForWhoeverIsToBeNamed() {
        sessions.add(people(new Participation("p", ParticipationRole.PANELLIST, null, null, null, Map.of("en", "UNHCR representative"),
                ParticipationState.TO_BE_NAMED, 1)));

        assertThat(line().name().text()).isEqualTo("UNHCR representative");
        assertThat(line().state()).isEqualTo("Name to be confirmed");
        assertThat(line().isToBeNamed()).isTrue();
    }

    @Test
    void placesMayOnlyBeCounted() {
        sessions.add(people(new Participation("p", ParticipationRole.RAPPORTEUR, null, null, null, null, ParticipationState.TO_BE_NAMED, 4)));

        assertThat(line().name().text()).isEqualTo("4 rapporteurs");
        assertThat(line().state()).isEqualTo("Names to be confirmed");
        assertThat(only().people().groups().get(0).heading()).isNull();
    }

    @Test
    void anOrganisationMayTakePartAsSuch() {
        sessions.add(people(new Participation("p", ParticipationRole.HOST, null, 7L, null, null, null, 1)));

        assertThat(line().name().text()).isEqualTo("City of Milan");
        assertThat(line().function()).isNull();
        assertThat(only().people().groups().get(0).heading()).isEqualTo("Host");
    }

    @Test
    void whoeverHasAPageIsLinkedToIt() {
        sessions.add(people(new Participation("p", ParticipationRole.SPEAKER, 1L, null, "Ada L.", null, null, 1)));

        assertThat(line().address()).isEqualTo("/en/people/ada");
        assertThat(line().name().text()).isEqualTo("Ada L.");
    }

    @Test
    void aNameWithoutAMarkIsSomebodyWhoComes() {
        sessions.add(people(somebody("Ann", ParticipationRole.SPEAKER, ParticipationState.INVITED)));

        assertThat(line().state()).isEqualTo("Invited");
        invitedMarked = false;
        assertThat(line().state()).isNull();
    }

    @Test
    void partsHavePeopleOfTheirOwn() {
        sessions.add(with(session("one", "09:00", 60), SessionType.PANEL, null, null, null,
                List.of(new Presentation("x", Map.of("en", "Findings"), null, List.of(somebody("Eve", ParticipationRole.SPEAKER, null)))), null, false));

        assertThat(only().parts()).hasSize(1);
        assertThat(only().parts().get(0).title().text()).isEqualTo("Findings");
        assertThat(only().parts().get(0).people().groups().get(0).people().get(0).name().text()).isEqualTo("Eve");
    }

    @Test
    void optionsAreLettered() {
        sessions.add(with(session("visits", "14:30", 60), SessionType.SITE_VISIT, null, null, null, null,
                List.of(session("w", "14:30", 60), session("y", "14:30", 60), session("z", "14:30", 60)), false));

        assertThat(only().choice()).isEqualTo("Choose one of three");
        assertThat(only().options()).extracting(SessionView.Option::letter).containsExactly("A", "B", "C");
    }

    @Test
    void whatIsUnderWayIsMarkedByTheClock() {
        sessions.add(session("first", "09:00", 60));
        sessions.add(session("second", "10:00", null));
        sessions.add(session("third", "11:00", 60));

        now = Instant.parse("2018-11-08T07:59:59Z");
        assertThat(layout().current()).isEmpty();
        now = Instant.parse("2018-11-08T08:00:00Z");
        assertThat(layout().current()).extracting(SessionView::id).containsExactly("first");
        now = Instant.parse("2018-11-08T09:59:59Z");
        assertThat(layout().current()).extracting(SessionView::id).containsExactly("second");
        now = Instant.parse("2018-11-08T10:00:00Z");
        assertThat(layout().current()).extracting(SessionView::id).containsExactly("third");
    }

    @Test
    void whatIsCancelledIsNeverOn() {
        sessions.add(with(session("one", "09:00", 60), SessionType.PANEL, null, null, null, null, null, true));
        now = Instant.parse("2018-11-08T08:30:00Z");

        assertThat(layout().current()).isEmpty();
        assertThat(only().isCancelled()).isTrue();
    }

    @Test
    void aTrackKeepsWhatIsForEverybody() {
        sessions.add(with(session("of-track", "09:00", 60), SessionType.WORKSHOP, null, "t", null, null, null, false));
        sessions.add(with(session("of-other", "09:00", 60), SessionType.WORKSHOP, null, "u", null, null, null, false));
        sessions.add(with(session("for-all", "10:00", 60), SessionType.PLENARY, null, null, null, null, null, false));

        assertThat(layout().days(new SessionFilter("t", null), null).get(0).sessions()).extracting(SessionView::id)
                .containsExactly("of-track", "for-all");
        assertThat(layout().days(new SessionFilter(null, SessionType.PLENARY), null).get(0).sessions()).extracting(SessionView::id)
                .containsExactly("for-all");
    }

    @Test
    void whatHasNoDayComesByItself() {
        sessions.add(session("timed", "09:00", 60));
        sessions.add(session("undated", "09:00", 60).at(null, null, null));

        assertThat(layout().days(SessionFilter.NONE, null).get(0).sessions()).hasSize(1);
        assertThat(layout().undated(SessionFilter.NONE)).extracting(SessionView::id).containsExactly("undated");
    }

    @Test
    void aVenueIsNamedOnceAsLongAsItIsTheSame() {
        Venue venue = new Venue();
        venue.setName("Fabbrica del Vapore");
        sessions.add(session("one", "09:00", 60));
        sessions.add(session("two", "09:00", 60).at(DAY.plusDays(1), LocalTime.of(9, 0), 60));

        assertThat(layout().days(SessionFilter.NONE, venue)).extracting(day -> day.venue() == null ? null : day.venue().name())
                .containsExactly("Fabbrica del Vapore", null);
    }
}
