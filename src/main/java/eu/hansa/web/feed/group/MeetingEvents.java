package eu.hansa.web.feed.group;

import eu.hansa.access.Viewer;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Published;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.feed.calendar.CalendarEvent;
import eu.hansa.web.feed.calendar.When;
import eu.hansa.workinggroup.GroupBody;
import eu.hansa.workinggroup.GroupFacts;
import eu.hansa.workinggroup.GroupType;
import eu.hansa.workinggroup.GroupWords;
import eu.hansa.workinggroup.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The meetings of a group as calendars have them: those that its reader may see, with what the reader may see of them. */
@ApplicationScoped
class MeetingEvents {

    @Inject
    private PublicationReader publications;
    @Inject
    private Languages languages;
    @Inject
    private SiteUrls urls;

    List<CalendarEvent> of(Viewer viewer, Published group) {
        GroupWords words = new GroupWords(group,
                () -> publications.inEveryLanguage(viewer, GroupType.KEY, group.id(), group.language()));
        Instant saved = Objects.requireNonNullElse(publications.factsSaved(List.of(group)).get(group.id()), group.updatedAt());
        Instant changed = saved.isAfter(group.updatedAt()) ? saved : group.updatedAt();
        return ((GroupFacts) group.facts()).getMeetings().stream().filter(meeting -> meeting.getFirstDay() != null)
                .sorted(Comparator.comparing(Meeting::begins)).map(meeting -> event(group, meeting, words, changed)).toList();
    }

    private CalendarEvent event(Published group, Meeting meeting, GroupWords words, Instant changed) {
        String place = Translated.of(meeting.getPlaces(), languages.preferring(group.language())).map(Translated::text).orElse(null);
        Optional<String> theme = words.of(GroupBody::getThemes, meeting.getId()).map(Translated::text);
        String title = Stream.of(Optional.of(group.title()), Optional.ofNullable(place)).flatMap(Optional::stream).collect(Collectors.joining(": "));
        URI page = URI.create(urls.absolute(urls.item(group)) + "#m-" + meeting.getId());
        String text = Stream.of(theme, words.of(GroupBody::getVisits, meeting.getId()).map(Translated::text),
                words.of(GroupBody::getAgendas, meeting.getId()).map(Translated::text).map(MeetingEvents::plain), Optional.of(page.toString()))
                .flatMap(Optional::stream).collect(Collectors.joining("\n\n"));
        boolean online = meeting.getJoinUrl() != null && !meeting.getJoinUrl().isBlank();
        return new CalendarEvent(stem(group, meeting.getId()) + page.getHost(), null, group.factsNo(), changed, when(meeting),
                meeting.isCancelled() ? CalendarEvent.State.CANCELLED : CalendarEvent.State.CONFIRMED, group.language(), title, text, place, null, page,
                online ? URI.create(meeting.getJoinUrl().strip()) : null, null, List.of());
    }

    /** What the uid of a meeting begins with, in every language. */
    static String stem(Published group, String meeting) {
        return group.id() + "-" + meeting + "@";
    }

    private static When when(Meeting meeting) {
        return meeting.getStartTime() == null && meeting.getEndTime() == null ? new When.Days(meeting.getFirstDay(), meeting.endDay())
                : new When.Hours(meeting.begins().atZone(meeting.zoneId()), meeting.ends().atZone(meeting.zoneId()));
    }

    /** A line for each paragraph and entry. */
    private static String plain(String markup) {
        return Jsoup.parse(markup).select("p, li, h2, h3, td").stream().map(Element::text).filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
