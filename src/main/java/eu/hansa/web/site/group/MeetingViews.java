package eu.hansa.web.site.group;

import eu.hansa.kernel.Languages;
import eu.hansa.publication.Published;
import eu.hansa.web.entry.Parts;
import eu.hansa.web.site.Phrase;
import eu.hansa.web.site.When;
import eu.hansa.web.site.Wording;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Texts;
import eu.hansa.workinggroup.GroupBody;
import eu.hansa.workinggroup.GroupFacts;
import eu.hansa.workinggroup.GroupWords;
import eu.hansa.workinggroup.Meeting;
import eu.hansa.workinggroup.Readers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Tells the meetings of a group in words, in the order of their days; one without a day, or of which nothing can be said, is left out. */
@ApplicationScoped
public class MeetingViews {

    @Inject
    private Languages languages;
    @Inject
    private Texts texts;
    @Inject
    private DateWords dateWords;
    @Inject
    private Parts parts;

    List<MeetingView> of(Published group, GroupWords words, Instant now) {
        List<Meeting> meetings = ((GroupFacts) group.facts()).getMeetings().stream().filter(meeting -> meeting.getFirstDay() != null)
                .sorted(Comparator.comparing(Meeting::begins)).toList();
        Optional<Meeting> next = meetings.stream().filter(meeting -> !meeting.isCancelled() && now.isBefore(meeting.begins())).findFirst();
        return meetings.stream().map(meeting -> view(group, meeting, words, now, next.filter(meeting::equals).isPresent()))
                .filter(Objects::nonNull).toList();
    }

    private MeetingView view(Published group, Meeting meeting, GroupWords words, Instant now, boolean isNext) {
        Locale locale = group.language().locale();
        Phrase place = Wording.of(group.language(), languages).of(meeting.getPlaces());
        Phrase theme = of(words, GroupBody::getThemes, meeting);
        if (place == null && theme == null) {
            return null;
        }
        boolean over = meeting.isOver(now);
        boolean off = meeting.isCancelled();
        String state = off ? "CANCELLED" : over ? "CONCLUDED" : isNext ? "NEXT" : now.isBefore(meeting.begins()) ? "PLANNED" : "UNDER_WAY";
        return new MeetingView(meeting.getId(), meeting.getFirstDay().getYear(), When.of(meeting, locale, dateWords), place, theme,
                of(words, GroupBody::getVisits, meeting), of(words, GroupBody::getAgendas, meeting),
                off || over ? "done" : state.equals("PLANNED") ? "plan" : "live", texts.get(locale, "group.meeting." + state),
                off, meeting.getReaders() != Readers.EVERYBODY, off || over || meeting.getJoinUrl() == null || meeting.getJoinUrl().isBlank() ? null : meeting.getJoinUrl(),
                parts.address(group, "meeting-calendar", Map.of("id", meeting.getId())).orElse(null), meeting.getPapers());
    }

    private static Phrase of(GroupWords words, Function<GroupBody, Map<String, String>> texts, Meeting meeting) {
        return words.of(texts, meeting.getId()).map(text -> Phrase.of(text, words.page().language())).orElse(null);
    }
}
