package eu.hansa.web.site.conference;

import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.ConferenceType;
import eu.hansa.kernel.ContentId;
import eu.hansa.publication.Listed;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Published;
import eu.hansa.publication.Teaser;
import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.site.Once;
import eu.hansa.web.site.Row;
import eu.hansa.web.site.When;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conferences as lists and the home page tell of them. */
@Named
@RequestScoped
public class ConferenceRows {

    private static final int NEXT = 3;

    @Inject
    private SiteRequest site;
    @Inject
    private PublicationReader publications;
    @Inject
    private SiteUrls urls;
    @Inject
    private Texts texts;
    @Inject
    private DateWords dateWords;
    @Inject
    private Clock clock;

    private final Once<Map<ContentId, Line>> listed = new Once<>(this::findListed);
    private final Once<List<Next>> next = new Once<>(this::findNext);

    /**
     * What a conference's entry says beside its title.
     *
     * @param when  null while no day is given
     * @param place the city, or how one takes part where there is none
     * @param state “Registration open” while it is, else how the conference stands
     */
    public record Line(When when, String place, String mark, String state) {
    }

    /** One of the next conferences. */
    public record Next(String title, String address, String language, Line line) {
    }

    /** Of an entry of the list that this page shows. */
    public Line of(Row row) {
        return listed.get().get(row.id());
    }

    private Map<ContentId, Line> findListed() {
        List<ContentId> ids = site.slice().entries().stream().map(Teaser::id).toList();
        return publications.facts(site.viewer(), ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> line((ConferenceFacts) entry.getValue())));
    }

    /** What is under way or to come, the soonest first; empty when nothing is. */
    public List<Next> getNext() {
        return next.get();
    }

    private List<Next> findNext() {
        Listed upcoming = Listed.all(ConferenceType.KEY, site.language()).at(Listed.When.UPCOMING);
        return publications.newest(site.viewer(), upcoming, NEXT).stream().map(this::next).toList();
    }

    private Next next(Published conference) {
        boolean foreign = !conference.language().equals(site.language());
        return new Next(conference.title(), urls.item(conference), foreign ? conference.language().tag() : null,
                line((ConferenceFacts) conference.facts()));
    }

    /** Where all conferences stand. */
    public String getAll() {
        return urls.list(ConferenceType.KEY, site.language());
    }

    private Line line(ConferenceFacts facts) {
        Badge badge = Badge.of(facts.getStatus(), facts.phase(clock.instant()), site.language(), List.of(site.language()), texts);
        boolean open = facts.isRegistrationOpen(clock.instant());
        return new Line(When.of(facts, locale(), dateWords), place(facts), open ? "live" : badge.mark(),
                open ? texts.get(locale(), "conference.registration-open") : badge.word());
    }

    private String place(ConferenceFacts facts) {
        String city = facts.heldAs().hasPlace() ? facts.getVenue().getCity() : null;
        String attendance = texts.get(locale(), "conference.Attendance." + facts.heldAs());
        if (city == null || city.isBlank()) {
            return attendance;
        }
        String name = facts.getVenue().getName();
        String venue = Stream.of(city, name).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
        return facts.heldAs().isOnline() ? venue + " · " + attendance : venue;
    }

    private Locale locale() {
        return site.language().locale();
    }
}
