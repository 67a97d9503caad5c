package eu.hansa.web.site.group;

import eu.hansa.publication.Published;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.site.Link;
import eu.hansa.web.site.SiteOrganisation;
import eu.hansa.web.site.Things;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** A working group in the words of schema.org: a page about an organisation that meets. */
@ApplicationScoped
public class GroupThing {

    @Inject
    private SiteUrls urls;
    @Inject
    private SiteOrganisation organisation;

    /** @param parent null for none: then the network itself is above it */
    JsonObjectBuilder of(Published group, List<MeetingView> meetings, Link parent) {
        JsonObjectBuilder about = Things.thing("Organization").add("@id", urls.absolute(urls.item(group)) + "#group").add("name", group.title())
                .add("parentOrganization", parent == null ? organisation.thing(group.language())
                        : Things.thing("Organization").add("name", parent.text()).add("url", urls.absolute(parent.address())));
        JsonArrayBuilder events = Things.list();
        meetings.forEach(meeting -> events.add(event(group, meeting)));
        if (!meetings.isEmpty()) {
            about.add("event", events);
        }
        return Things.thing("WebPage").add("name", group.title()).add("about", about);
    }

    private JsonObjectBuilder event(Published group, MeetingView meeting) {
        String name = group.title() + ": " + meeting.title().text();
        JsonObjectBuilder event = Things.thing("Event").add("name", name).add("startDate", meeting.when().startMachine())
                .add("endDate", meeting.when().endMachine()).add("url", urls.absolute(urls.item(group)) + "#m-" + meeting.id())
                .add("organizer", Things.thing("Organization").add("@id", urls.absolute(urls.item(group)) + "#group").add("name", group.title()));
        if (meeting.isCancelled()) {
            event.add("eventStatus", "https://schema.org/EventCancelled");
        }
        if (meeting.place() != null) {
            event.add("location", Things.thing("Place").add("name", meeting.place().text()).add("address", meeting.place().text()));
        }
        return meeting.theme() == null ? event : event.add("description", meeting.theme().text());
    }
}
