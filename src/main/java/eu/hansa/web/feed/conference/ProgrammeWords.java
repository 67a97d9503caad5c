package eu.hansa.web.feed.conference;

import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ParticipationState;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.ReleaseHead;
import eu.hansa.conference.programme.Session;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A programme in one language, as texts.
 *
 * @param organisations those that the conference names, by id
 */
record ProgrammeWords(Texts texts, DateWords dates, Languages languages, Language language, Map<Long, OrganisationEntry> organisations) {

    private static final String TITLE_OF_TYPE = "conference.SessionType.";

    Locale locale() {
        return language.locale();
    }

    String text(String key, Object... arguments) {
        return texts.get(locale(), key, arguments);
    }

    Optional<Translated> translated(Map<String, String> given) {
        return Translated.of(given, languages.preferring(language));
    }

    /** Null when no language has it. */
    String plain(Map<String, String> given) {
        return translated(given).map(Translated::text).orElse(null);
    }

    /** What a session is called: by its kind as long as it has no title. */
    Translated title(Session session) {
        return translated(session.title()).orElseGet(() -> new Translated(text(TITLE_OF_TYPE + session.type()), language));
    }

    /** “Plenary room, 1st floor”; empty for none, and for a break that is everywhere. */
    String where(Session session, Programme programme) {
        Stream<String> rooms = session.rooms().stream().flatMap(id -> programme.room(id).stream())
                .map(room -> Stream.of(plain(room.name()), plain(room.floor())).filter(name -> name != null).collect(Collectors.joining(", ")));
        return Stream.concat(rooms, Stream.ofNullable(plain(session.place()))).filter(name -> !name.isEmpty()).collect(Collectors.joining("; "));
    }

    /** Those who can be expected, in their order. */
    static List<Participation> expected(List<Participation> people) {
        return people.stream().filter(person -> person.state() != ParticipationState.CANCELLED).toList();
    }

    String role(Participation person) {
        return text("conference.ParticipationRole." + person.role());
    }

    /** The name, or as much as is known of who it will be: “UNHCR representative”, “4 × Rapporteur”. */
    String name(Participation person) {
        if (person.name() != null && !person.name().isBlank()) {
            return person.name();
        }
        String known = Stream.of(Optional.ofNullable(plain(person.function())), organisation(person)).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> role(person));
        boolean counted = person.count() > 1 && !known.startsWith(String.valueOf(person.count()));
        return counted ? person.count() + " × " + known : known;
    }

    /** Title and organisation as at the event; null when they are not known, or stand for the name. */
    String function(Participation person) {
        String function = plain(person.function());
        if (person.name() == null || person.name().isBlank()) {
            return null;
        }
        return function == null ? organisation(person).orElse(null) : function;
    }

    private Optional<String> organisation(Participation person) {
        return Optional.ofNullable(person.organisation()).flatMap(this::organisation);
    }

    Optional<String> organisation(long id) {
        return Optional.ofNullable(organisations.get(id)).map(entry -> plain(entry.names()));
    }

    /** “Name to be confirmed”, “Invited”; null when there is nothing to say. */
    String note(Participation person) {
        return person.state() == ParticipationState.CONFIRMED ? null : text("conference.ParticipationState." + person.state());
    }

    /** “Draft programme, version 2 of 12 October 2018”. */
    String version(ReleaseHead head, ZoneId zone) {
        return version(head.isFinal() ? "conference.sheet.final" : "conference.sheet.draft", head, zone);
    }

    /** “Version 2 of 12 October 2018”, for where it is plain what of. */
    String shortVersion(ReleaseHead head, ZoneId zone) {
        return version("conference.sheet.version", head, zone);
    }

    private String version(String key, ReleaseHead head, ZoneId zone) {
        return text(key, String.valueOf(head.number()), dates.full(locale(), head.releasedAt().atZone(zone).toLocalDate()));
    }
}
