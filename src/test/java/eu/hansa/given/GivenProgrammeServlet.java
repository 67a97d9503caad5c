package eu.hansa.given;

import static eu.hansa.given.GivenSession.session;

import eu.hansa.access.Actor;
import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.ConferenceStatus;
import eu.hansa.conference.programme.EditProgramme;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.ReleaseProgramme;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.workflow.SaveFacts;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a test outside has the programme of a conference released, or its status changed; see {@link Newsroom}. */
@WebServlet("/given/programme")
public class GivenProgrammeServlet extends HttpServlet {

    @Inject
    private ContentRepository content;
    @Inject
    private SaveFacts saveFacts;
    @Inject
    private EditProgramme edit;
    @Inject
    private ReleaseProgramme release;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        ContentId id = ContentId.parse(request.getParameter("id"));
        ContentItem item = content.find(id).orElseThrow();
        ConferenceFacts facts = (ConferenceFacts) content.facts(item);
        if (request.getParameter("status") != null) {
            facts.setStatus(ConferenceStatus.valueOf(request.getParameter("status")));
            saveFacts.save(Actor.system(), id, facts, item.factsNo());
            return;
        }
        Programme programme = programme(facts.getFirstDay(), request.getParameterValues("session"), "true".equals(request.getParameter("cancelled")));
        int number = edit.edit(GivenActors.author(), id, Integer.MAX_VALUE, now -> programme).editNo();
        release.release(GivenActors.publisher(), id, number, Stream.of(request.getParameter("languages").split(",")).map(Language::of)
                .collect(Collectors.toSet()), "true".equals(request.getParameter("final")), Map.of());
    }

    /** Sessions of an hour in the hall, one after the other from nine o'clock, called {@code s1}, {@code s2} …. */
    private static Programme programme(LocalDate day, String[] titles, boolean firstCancelled) {
        Programme programme = new Programme(List.of(GivenProgramme.day(day)), List.of(GivenProgramme.room("hall")), List.of(), List.of());
        for (int i = 0; i < titles.length; i++) {
            GivenSession session = session("s" + (i + 1)).at(day, "%02d:00".formatted(9 + i), 60).in("hall").titled("en", titles[i]);
            programme = programme.with(firstCancelled && i == 0 ? session.cancelled().make() : session.make());
        }
        return programme;
    }
}
