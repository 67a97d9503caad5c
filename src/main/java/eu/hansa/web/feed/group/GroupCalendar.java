package eu.hansa.web.feed.group;

import eu.hansa.publication.Published;
import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.feed.calendar.CalendarEvent;
import eu.hansa.web.feed.calendar.CalendarFile;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Answers for a group's meetings as calendars read them. The front door hands over to it. */
public class GroupCalendar extends HttpServlet {

    static final String NAME = "groupCalendar";

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteRequest site;
    @Inject
    private MeetingEvents events;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Published group = site.published();
        String meeting = site.values().get("id");
        List<CalendarEvent> found = events.of(site.viewer(), group).stream()
                .filter(event -> meeting == null || event.uid().startsWith(MeetingEvents.stem(group, meeting))).toList();
        if (found.isEmpty()) {
            response.setHeader("Cache-Control", "private, no-cache");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar; charset=utf-8");
        response.setHeader("Content-Disposition", "inline; filename=\"" + group.slug() + (meeting == null ? "" : "-" + meeting) + ".ics\"");
        response.getOutputStream().write(new CalendarFile(group.title(), group.language(), found).bytes());
    }
}
