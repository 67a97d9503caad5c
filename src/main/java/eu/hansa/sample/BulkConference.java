package eu.hansa.sample;

import eu.hansa.access.Actor;
import eu.hansa.access.Viewer;
import eu.hansa.conference.ConferenceBody;
import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.ConferenceType;
import eu.hansa.conference.programme.Day;
import eu.hansa.conference.programme.EditProgramme;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ParticipationRole;
import eu.hansa.conference.programme.ParticipationState;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.ReleaseProgramme;
import eu.hansa.conference.programme.Room;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.SessionType;
import eu.hansa.conference.programme.Track;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.Words;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.CreateItem;
import eu.hansa.content.workflow.Publish;
import eu.hansa.content.workflow.SaveFacts;
import eu.hansa.content.workflow.Submit;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.publication.Lookup;
import eu.hansa.publication.PublicationReader;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A conference with a programme of {@value #SESSIONS} sessions for load tests, where there are generated articles too. */
@ApplicationScoped
public class BulkConference {

    private static final int AFTER_THE_SAMPLE = 3000;
    private static final int SESSIONS = 200;
    private static final int ROOMS = 10;
    private static final int PANEL = 3;
    private static final int DAYS_AHEAD = 90;
    private static final String SLUG = "bulk-conference";
    private static final Language ENGLISH = Language.of("en");

    @Inject
    @ConfigProperty(name = "hansa.demo.bulk", defaultValue = "0")
    private int wanted;
    @Inject
    private PublicationReader publications;
    @Inject
    private ContentRepository content;
    @Inject
    private CreateItem create;
    @Inject
    private SaveFacts saveFacts;
    @Inject
    private Submit submit;
    @Inject
    private Approve approve;
    @Inject
    private Publish publish;
    @Inject
    private EditProgramme editProgramme;
    @Inject
    private ReleaseProgramme releaseProgramme;
    @Inject
    private Clock clock;

    @Transactional
    public void make(@Observes @Priority(AFTER_THE_SAMPLE) @Initialized(ApplicationScoped.class) Object started) {
        if (wanted <= 0 || publications.at(Viewer.anonymous(), ConferenceType.KEY, ENGLISH, SLUG) instanceof Lookup.Found) {
            return;
        }
        Actor portal = Actor.system();
        LocalDate first = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS_AHEAD);
        ConferenceBody body = new ConferenceBody();
        body.setAbout("<p>Two days of sessions in ten rooms.</p>");
        ContentId id = create.create(portal, ConferenceType.KEY, ENGLISH,
                new Words("A conference of " + SESSIONS + " sessions", SLUG, "Two days of sessions in ten rooms.", body), null);
        ContentItem item = content.find(id).orElseThrow();
        ConferenceFacts facts = new ConferenceFacts();
        facts.setFirstDay(first);
        facts.setLastDay(first.plusDays(1));
        saveFacts.save(portal, id, facts, item.factsNo());
        submit.submit(portal, id, ENGLISH, null);
        approve.approve(portal, id, ENGLISH, item.translation(ENGLISH).orElseThrow().headId(), null);
        publish.publish(portal, id, ENGLISH);
        int edits = editProgramme.edit(portal, id, 0, before -> programme(first)).editNo();
        releaseProgramme.release(portal, id, edits, Set.of(ENGLISH), true, Map.of());
    }

    private static Programme programme(LocalDate first) {
        List<Room> rooms = IntStream.range(0, ROOMS).mapToObj(n -> new Room("room" + n, english("Room " + (n + 1)), Map.of())).toList();
        List<Track> tracks = List.of(new Track("cities", english("Cities")), new Track("regions", english("Regions")));
        List<Session> sessions = new ArrayList<>();
        for (int n = 0; n < SESSIONS; n++) {
            int slot = n / ROOMS % (SESSIONS / ROOMS / 2);
            LocalDate day = first.plusDays(n < SESSIONS / 2 ? 0 : 1);
            String id = "session" + n;
            List<Participation> panel = IntStream.range(0, PANEL).mapToObj(p -> new Participation(id + "p" + p,
                    p == 0 ? ParticipationRole.MODERATOR : ParticipationRole.PANELLIST, null, null, "Speaker " + id + " " + p,
                    english("Head of department, City"), ParticipationState.CONFIRMED, 1)).toList();
            sessions.add(new Session(id, SessionType.PANEL, day, LocalTime.of(9, 0).plusMinutes(slot * 50L), 45, false,
                    english("What cities have learned, part " + (n + 1)),
                    english("Practice of three cities, what it cost, and what others can take over from it."),
                    List.of("room" + n % ROOMS), false, Map.of(), n % 2 == 0 ? "cities" : "regions", panel, List.of(), List.of(), false));
        }
        return new Programme(List.of(new Day(first, Map.of(), null), new Day(first.plusDays(1), Map.of(), null)), rooms, tracks, sessions);
    }

    private static Map<String, String> english(String text) {
        return Map.of(ENGLISH.tag(), text);
    }
}
