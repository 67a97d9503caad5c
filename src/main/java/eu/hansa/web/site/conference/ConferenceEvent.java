package eu.hansa.web.site.conference;

import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.ConferenceStatus;
import eu.hansa.conference.Organiser;
import eu.hansa.conference.OrganiserPart;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ParticipationRole;
import eu.hansa.conference.programme.ParticipationState;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.Venue;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.publication.Published;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.site.SeriesBox;
import eu.hansa.web.site.Things;
import eu.hansa.web.site.When;
import eu.hansa.web.site.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A conference as schema.org's Event, with its sessions as events of their own. */
@ApplicationScoped
public class ConferenceEvent {

    private static final String VOCABULARY = "https://schema.org/";
    /** So many sessions and people are told to programs; a longer programme is there to be read. */
    private static final int MOST = 100;

    private static final Set<ParticipationRole> PERFORMING = Set.of(ParticipationRole.OPENING, ParticipationRole.KEYNOTE_SPEAKER,
            ParticipationRole.SPEAKER, ParticipationRole.PANELLIST, ParticipationRole.MODERATOR);

    @Inject
    private SiteUrls urls;
    @Inject
    private ConferenceAddresses addresses;

    JsonObjectBuilder of(ConferencePage page, Published conference, SeriesBox series) {
        ConferenceFacts facts = page.facts();
        JsonObjectBuilder event = Things.thing("Event").add("@id", urls.absolute(urls.item(conference)) + "#event").add("name", conference.title())
                .add("eventStatus", status(facts.getStatus())).add("eventAttendanceMode", VOCABULARY + switch (facts.heldAs()) {
                    case ON_SITE -> "OfflineEventAttendanceMode";
                    case ONLINE -> "OnlineEventAttendanceMode";
                    case HYBRID -> "MixedEventAttendanceMode";
                });
        When when = page.getWhen();
        if (when != null) {
            event.add("startDate", when.startMachine()).add("endDate", when.endMachine());
        }
        addAll(event, "location", locations(facts, page.getPlatform(), urls.absolute(urls.item(conference))));
        addAll(event, "organizer", organisations(page, OrganiserPart.ORGANISER));
        addAll(event, "contributor", organisations(page, OrganiserPart.PARTNER));
        addAll(event, "funder", organisations(page, OrganiserPart.FUNDER));
        if (series != null) {
            event.add("superEvent", Things.thing("EventSeries").add("name", series.name()).add("url", urls.absolute(series.address())));
        }
        page.programme().ifPresent(release -> {
            addAll(event, "performer", performers(release.programme()));
            addAll(event, "subEvent", sessions(release.programme(), page, conference));
        });
        return event;
    }

    private static String status(ConferenceStatus status) {
        return VOCABULARY + switch (status) {
            case ANNOUNCED, CONFIRMED -> "EventScheduled";
            case POSTPONED -> "EventPostponed";
            case MOVED_ONLINE -> "EventMovedOnline";
            case CANCELLED -> "EventCancelled";
        };
    }

    private static JsonArray locations(ConferenceFacts facts, String platform, String page) {
        JsonArrayBuilder locations = Things.list();
        if (facts.heldAs().hasPlace()) {
            locations.add(place(facts.getVenue()));
        }
        if (facts.heldAs().isOnline()) {
            JsonObjectBuilder online = Things.thing("VirtualLocation").add("url", isGiven(facts.getOnlineUrl()) ? facts.getOnlineUrl() : page);
            locations.add(platform == null ? online : online.add("name", platform));
        }
        return locations.build();
    }

    static JsonObjectBuilder place(Venue venue) {
        JsonObjectBuilder address = Things.thing("PostalAddress");
        add(address, "streetAddress", venue.getStreet());
        add(address, "postalCode", venue.getPostcode());
        add(address, "addressLocality", venue.getCity());
        add(address, "addressCountry", venue.getCountry());
        JsonObjectBuilder place = Things.thing("Place").add("address", address);
        add(place, "name", isGiven(venue.getName()) ? venue.getName() : venue.getCity());
        if (venue.getLatitude() != null && venue.getLongitude() != null) {
            place.add("geo", Things.thing("GeoCoordinates").add("latitude", venue.getLatitude()).add("longitude", venue.getLongitude()));
        }
        return place;
    }

    private static JsonArray organisations(ConferencePage page, OrganiserPart part) {
        JsonArrayBuilder all = Things.list();
        page.facts().getOrganisers().stream().filter(organiser -> organiser.getPart() == part).map(Organiser::getOrganisation)
                .map(page.organisations()::get).filter(Objects::nonNull).forEach(entry -> all.add(organisation(entry, page.wording())));
        return all.build();
    }

    private static JsonObjectBuilder organisation(OrganisationEntry entry, Wording wording) {
        JsonObjectBuilder organisation = Things.thing("Organization").add("name", Objects.requireNonNullElse(wording.plain(entry.names()), ""));
        add(organisation, "alternateName", entry.abbreviation());
        add(organisation, "url", entry.url());
        return organisation;
    }

    private static JsonArray performers(Programme programme) {
        JsonArrayBuilder performers = Things.list();
        programme.sessions().stream().filter(session -> !session.cancelled()).flatMap(Session::everybody)
                .filter(one -> one.name() != null && one.state() == ParticipationState.CONFIRMED && PERFORMING.contains(one.role()))
                .map(Participation::name).distinct().limit(MOST).forEach(name -> performers.add(Things.thing("Person").add("name", name)));
        return performers.build();
    }

    private JsonArray sessions(Programme programme, ConferencePage page, Published conference) {
        List<Session> sessions = programme.sessions().stream().filter(session -> session.type().isContent() && session.hasTime())
                .limit(MOST).toList();
        JsonArrayBuilder events = Things.list();
        for (Session session : sessions) {
            String title = page.wording().plain(session.title());
            if (title != null) {
                events.add(session(session, title, programme, page, conference));
            }
        }
        return events.build();
    }

    private JsonObjectBuilder session(Session session, String title, Programme programme, ConferencePage page, Published conference) {
        ConferenceFacts facts = page.facts();
        JsonObjectBuilder event = Things.thing("Event").add("name", title)
                .add("url", urls.absolute(addresses.session(conference, session.id())))
                .add("startDate", When.machine(session.day(), session.start(), facts.zoneId()))
                .add("eventStatus", session.cancelled() ? VOCABULARY + "EventCancelled" : status(facts.getStatus()));
        if (session.finishes() != null) {
            event.add("endDate", When.machine(session.finishes().toLocalDate(), session.finishes().toLocalTime(), facts.zoneId()));
        }
        Venue venue = programme.day(session.day()).map(day -> day.venue()).orElse(facts.getVenue());
        String room = session.rooms().stream().flatMap(id -> programme.room(id).stream()).map(one -> page.wording().plain(one.name()))
                .filter(Objects::nonNull).findFirst().orElse(null);
        if (facts.heldAs().hasPlace()) {
            JsonObjectBuilder place = place(venue);
            if (room != null) {
                place.add("name", room).add("containedInPlace", place(venue));
            }
            event.add("location", place);
        } else {
            addAll(event, "location", locations(facts, page.getPlatform(), urls.absolute(urls.item(conference))));
        }
        return event;
    }

    private static void add(JsonObjectBuilder to, String name, String value) {
        if (isGiven(value)) {
            to.add(name, value);
        }
    }

    private static void addAll(JsonObjectBuilder to, String name, JsonArray values) {
        if (!values.isEmpty()) {
            to.add(name, values.size() == 1 ? values.get(0) : values);
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
