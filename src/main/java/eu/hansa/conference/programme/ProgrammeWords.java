package eu.hansa.conference.programme;

import eu.hansa.kernel.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The titles and descriptions of a programme's sessions and presentations, each written in one language at least. */
public record ProgrammeWords(List<Map<String, String>> texts) {

    public static ProgrammeWords of(Programme programme) {
        return new ProgrammeWords(programme.sessions().stream().flatMap(ProgrammeWords::of)
                .filter(text -> text.values().stream().anyMatch(words -> !words.isBlank())).toList());
    }

    private static Stream<Map<String, String>> of(Session session) {
        return Stream.of(Stream.of(session.title(), session.description()),
                session.presentations().stream().flatMap(part -> Stream.of(part.title(), part.description())),
                session.options().stream().flatMap(ProgrammeWords::of)).flatMap(texts -> texts);
    }

    public int total() {
        return texts.size();
    }

    /** How many of them are there in this language. */
    public int written(Language language) {
        return (int) texts.stream().filter(text -> !text.getOrDefault(language.tag(), "").isBlank()).count();
    }

    public int missing(Language language) {
        return total() - written(language);
    }
}
