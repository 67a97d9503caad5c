package eu.hansa.conference;

import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ParticipationState;
import eu.hansa.conference.programme.Presentation;
import eu.hansa.conference.programme.ProgrammeReader;
import eu.hansa.conference.programme.Session;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import eu.hansa.publication.Projection;
import eu.hansa.publication.search.Entry;
import eu.hansa.publication.search.Scope;
import eu.hansa.publication.search.SearchParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sessions of released programmes, to be found each by itself, also by who takes part. */
@ApplicationScoped
public class ConferenceSessions implements SearchParts {

    @Inject
    private ProgrammeReader programmes;
    @Inject
    private Languages languages;

    @Override
    public String type() {
        return ConferenceType.KEY;
    }

    @Override
    public List<Entry> of(Projection conference) {
        return programmes.current(conference.published()).stream().flatMap(release -> release.programme().sessions().stream())
                .filter(session -> session.type().isContent())
                .flatMap(session -> Stream.concat(entry(session, session.day(), conference).stream(),
                        session.options().stream().flatMap(option -> entry(option, session.day(), conference).stream())))
                .toList();
    }

    /** Empty for one that has no title yet. */
    private Optional<Entry> entry(Session session, LocalDate day, Projection conference) {
        Language language = conference.published().language();
        Scope scope = Scope.of(conference);
        return in(language, session.title()).map(title -> new Entry("session", day == null ? scope : scope.on(day),
                new Entry.Wording(title, in(language, session.description()).orElse(null), text(session, language), conference.published().title()),
                new Entry.Place(ConferenceType.KEY, conference.published().slug(), "programme", session.id())));
    }

    private String text(Session session, Language language) {
        return Stream.concat(session.presentations().stream().flatMap(part -> words(part, language)),
                Stream.concat(session.people().stream(), session.presentations().stream().flatMap(part -> part.people().stream()))
                        .filter(person -> person.state() != ParticipationState.CANCELLED).flatMap(person -> words(person, language)))
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> words(Presentation part, Language language) {
        return Stream.of(part.title(), part.description()).flatMap(words -> in(language, words).stream());
    }

    private Stream<String> words(Participation person, Language language) {
        return Stream.of(person.name(), in(language, person.function()).orElse(null)).filter(Objects::nonNull);
    }

    private Optional<String> in(Language language, Map<String, String> words) {
        return Translated.of(words, languages.preferring(language)).map(Translated::text);
    }
}
