package eu.hansa.web.feed.conference;

import eu.hansa.access.Viewer;
import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.Organiser;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ProgrammeReader;
import eu.hansa.conference.programme.ReleaseHead;
import eu.hansa.conference.programme.ReleasedProgramme;
import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.publication.Listed;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Published;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.web.entry.Parts;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.entry.Terms;
import eu.hansa.web.feed.calendar.CalendarEvent;
import eu.hansa.web.feed.calendar.CalendarFile;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings together what the files of conferences are made of, in a number of queries that does not depend on how much there is. */
@ApplicationScoped
class ConferenceFiles {

    private static final int MOST_UPCOMING = 200;
    private static final int MOST_PAST = 50;

    /** For how long one finds in the calendar what one was at. */
    private static final Duration REMEMBERED = Duration.ofDays(366);

    @Inject
    private PublicationReader publications;
    @Inject
    private ProgrammeReader programmes;
    @Inject
    private Directory directory;
    @Inject
    private Terms terms;
    @Inject
    private Languages languages;
    @Inject
    private Texts texts;
    @Inject
    private DateWords dates;
    @Inject
    private SiteUrls urls;
    @Inject
    private Parts parts;
    @Inject
    private Clock clock;

    /** What is to come, and what was lately, of such a list. */
    CalendarFile all(Viewer viewer, Listed listed) {
        Instant since = clock.instant().minus(REMEMBERED);
        Predicate<Published> lately = past -> facts(past).ends() != null && facts(past).ends().isAfter(since);
        List<Published> conferences = Stream.concat(
                publications.newest(viewer, listed.at(Listed.When.UPCOMING), MOST_UPCOMING).stream(),
                publications.newest(viewer, listed.at(Listed.When.PAST), MOST_PAST).stream().filter(lately)).toList();
        Map<ContentId, ReleaseHead> releases = programmes.newest(conferences);
        Map<ContentId, Instant> saved = publications.factsSaved(conferences);
        Map<Long, OrganisationEntry> organisations = directory.organisations(conferences.stream().flatMap(ConferenceFiles::organisers)
                .collect(Collectors.toSet()));
        List<CalendarEvent> events = conferences.stream().flatMap(conference -> events(conference, saved.get(conference.id()), organisations)
                .whole(releases.get(conference.id())).stream()).toList();
        return new CalendarFile(texts.get(listed.language().locale(), "conference.list.title") + " – Hansa", listed.language(), events);
    }

    CalendarFile whole(Published conference) {
        ReleaseHead newest = programmes.newest(List.of(conference)).get(conference.id());
        return file(conference, conference.title(), events(conference, null).whole(newest).stream().toList());
    }

    Optional<CalendarFile> programme(Published conference) {
        return programmes.current(conference).map(release -> file(conference,
                texts.get(conference.language().locale(), "conference.calendar.programme", conference.title()),
                events(conference, release).sessions(release)));
    }

    /** @param id of a session; any other has no file, like one that has no day yet */
    Optional<CalendarFile> session(Published conference, String id) {
        Optional<ReleasedProgramme> current = programmes.current(conference);
        return current.flatMap(release -> release.programme().session(id)
                .flatMap(session -> events(conference, release).session(release, session))
                .map(event -> file(conference, event.title(), List.of(event))));
    }

    Optional<ProgrammeSheet> sheet(Published conference) {
        return programmes.current(conference).map(release -> new ProgrammeSheet(conference, release, words(conference.language(),
                directory.organisations(organisations(conference, release))), urls.absolute(page(conference)), clock.instant()));
    }

    private static CalendarFile file(Published conference, String name, List<CalendarEvent> events) {
        return new CalendarFile(name, conference.language(), events);
    }

    /** @param release null where none is looked at */
    private ConferenceEvents events(Published conference, ReleasedProgramme release) {
        return events(conference, publications.factsSaved(List.of(conference)).get(conference.id()),
                directory.organisations(organisations(conference, release)));
    }

    private ConferenceEvents events(Published conference, Instant saved, Map<Long, OrganisationEntry> organisations) {
        String page = urls.absolute(page(conference));
        Map<Long, String> topics = conference.facts().topics().stream().flatMap(id -> terms.find(id, conference.language()).stream())
                .collect(Collectors.toMap(TermLabel::id, TermLabel::name, (one, other) -> one));
        return new ConferenceEvents(conference, saved, words(conference.language(), organisations),
                URI.create(urls.absolute(urls.item(conference))), id -> page + "#s-" + id, topics, clock.instant());
    }

    /** The page of the programme; that of the conference where there is none. */
    private String page(Published conference) {
        return parts.address(conference, ConferenceParts.PAGE, Map.of()).orElseGet(() -> urls.item(conference));
    }

    private ProgrammeWords words(Language language, Map<Long, OrganisationEntry> organisations) {
        return new ProgrammeWords(texts, dates, languages, language, organisations);
    }

    private static Collection<Long> organisations(Published conference, ReleasedProgramme release) {
        Stream<Long> taking = release == null ? Stream.empty() : release.programme().everybody().map(Participation::organisation);
        return Stream.concat(organisers(conference), taking).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Stream<Long> organisers(Published conference) {
        return facts(conference).getOrganisers().stream().map(Organiser::getOrganisation).filter(Objects::nonNull);
    }

    private static ConferenceFacts facts(Published conference) {
        return (ConferenceFacts) conference.facts();
    }
}
