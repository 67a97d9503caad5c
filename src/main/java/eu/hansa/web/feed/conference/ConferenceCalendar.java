package eu.hansa.web.feed.conference;

import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.feed.calendar.CalendarFile;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Answers for every file that calendars read. The front door hands over to it. */
public class ConferenceCalendar extends HttpServlet {

    static final String NAME = "conferenceCalendar";

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteRequest site;
    @Inject
    private ConferenceFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CalendarFile> file = file();
        if (file.isEmpty()) {
            response.setHeader("Cache-Control", "private, no-cache");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar; charset=utf-8");
        response.setHeader("Content-Disposition", "inline; filename=\"" + fileName() + ".ics\"");
        response.getOutputStream().write(file.get().bytes());
    }

    private Optional<CalendarFile> file() {
        if (site.kind() == SiteRequest.Kind.LIST) {
            return Optional.of(files.all(site.viewer(), site.listed()));
        }
        return switch (site.part().key()) {
            case ConferenceParts.WHOLE -> Optional.of(files.whole(site.published()));
            case ConferenceParts.PROGRAMME -> files.programme(site.published());
            default -> files.session(site.published(), site.values().get("id"));
        };
    }

    private String fileName() {
        return site.kind() == SiteRequest.Kind.LIST ? "hansa" : site.published().slug() + (site.values().isEmpty() ? "" : "-" + site.values().get("id"));
    }
}
