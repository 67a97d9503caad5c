package eu.hansa.conference.programme;

import eu.hansa.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What no programme may exceed. Everything else that may be wrong with one is a warning, see {@link Warnings}. */
final class ProgrammeLimits {

    static final int MOST_SESSIONS = 1000;
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_DESCRIPTION = 5000;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_FUNCTION = 300;
    private static final int MOST_PEOPLE = 200;
    private static final int MOST_PARTS = 50;
    private static final int LONGEST_SESSION = 24 * 60;

    private ProgrammeLimits() {
    }

    /** Looks at what has changed alone. @throws Refusal at {@code <id of the part>.<field>}, all that is wrong at once */
    static void check(Programme before, Programme after) {
        List<Refusal> wrong = new ArrayList<>();
        if (after.sessions().size() > MOST_SESSIONS) {
            wrong.add(Refusal.because("programme.sessions.many", MOST_SESSIONS));
        }
        if (after.days().size() > MOST_PARTS || after.rooms().size() > MOST_PARTS || after.tracks().size() > MOST_PARTS) {
            wrong.add(Refusal.because("programme.parts.many", MOST_PARTS));
        }
        Programme changed = Parts.differing(after, before);
        changed.days().forEach(day -> texts(day.date() + ".title", day.title(), LONGEST_TITLE, wrong));
        changed.rooms().forEach(room -> {
            texts(room.id() + ".name", room.name(), LONGEST_NAME, wrong);
            texts(room.id() + ".floor", room.floor(), LONGEST_NAME, wrong);
        });
        changed.tracks().forEach(track -> texts(track.id() + ".name", track.name(), LONGEST_NAME, wrong));
        changed.sessions().forEach(session -> check(session, wrong));
        if (!wrong.isEmpty()) {
            throw Refusal.all(wrong);
        }
    }

    private static void check(Session session, List<Refusal> wrong) {
        texts(session.id() + ".title", session.title(), LONGEST_TITLE, wrong);
        texts(session.id() + ".description", session.description(), LONGEST_DESCRIPTION, wrong);
        texts(session.id() + ".place", session.place(), LONGEST_NAME, wrong);
        if (session.start() != null && session.day() == null) {
            wrong.add(Refusal.at(session.id() + ".start", "programme.start.without-day"));
        }
        if (session.minutes() != null && session.minutes() <= 0) {
            wrong.add(Refusal.at(session.id() + ".end", "programme.end.before-start"));
        }
        if (session.minutes() != null && session.minutes() > LONGEST_SESSION) {
            wrong.add(Refusal.at(session.id() + ".end", "programme.end.late"));
        }
        if (session.everybody().count() > MOST_PEOPLE) {
            wrong.add(Refusal.at(session.id() + ".people", "programme.people.many", MOST_PEOPLE));
        }
        if (session.presentations().size() > MOST_PARTS || session.options().size() > MOST_PARTS) {
            wrong.add(Refusal.at(session.id() + ".parts", "programme.parts.many", MOST_PARTS));
        }
        session.people().forEach(person -> check(person, wrong));
        for (Presentation presentation : session.presentations()) {
            texts(presentation.id() + ".title", presentation.title(), LONGEST_TITLE, wrong);
            texts(presentation.id() + ".description", presentation.description(), LONGEST_DESCRIPTION, wrong);
            presentation.people().forEach(person -> check(person, wrong));
        }
        session.options().forEach(option -> check(option, wrong));
    }

    private static void check(Participation person, List<Refusal> wrong) {
        if (person.name() != null && person.name().length() > LONGEST_NAME) {
            wrong.add(Refusal.at(person.id() + ".name", "programme.long", LONGEST_NAME));
        }
        texts(person.id() + ".function", person.function(), LONGEST_FUNCTION, wrong);
    }

    private static void texts(String field, Map<String, String> texts, int longest, List<Refusal> wrong) {
        texts.forEach((tag, text) -> {
            if (text.length() > longest) {
                wrong.add(Refusal.at(field + "." + tag, "programme.long", longest));
            }
        });
    }
}
