package eu.hansa.web.site.conference;

import eu.hansa.conference.programme.Change;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Session;
import eu.hansa.web.site.Phrase;
import eu.hansa.web.site.Wording;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Texts;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells those who planned to come what changed between two versions of a programme. */
final class ChangeWords {

    private final Programme before;
    private final Programme after;
    private final Wording wording;
    private final Texts texts;
    private final DateWords dates;
    private final UnaryOperator<String> address;

    /** @param address of a session by its id */
    ChangeWords(Programme before, Programme after, Wording wording, Texts texts, DateWords dates, UnaryOperator<String> address) {
        this.before = before;
        this.after = after;
        this.wording = wording;
        this.texts = texts;
        this.dates = dates;
        this.address = address;
    }

    ChangeView view(Change change) {
        Session session = change.session();
        Phrase title = wording.of(session.title());
        List<String> kinds = change.kinds().stream().filter(Change.Kind::concernsVisitors).map(kind -> text("conference.change." + kind)).toList();
        return new ChangeView(kinds, mark(change), title == null ? new Phrase(text("conference.SessionType." + session.type()), null) : title,
                change.after() == null ? null : address.apply(session.id()), when(session), lines(change));
    }

    private static String mark(Change change) {
        if (change.is(Change.Kind.CANCELLED) || change.is(Change.Kind.REMOVED)) {
            return "done";
        }
        return change.is(Change.Kind.NEW) || change.is(Change.Kind.REINSTATED) ? "live" : "cond";
    }

    private List<String> lines(Change change) {
        List<String> lines = new ArrayList<>();
        if (change.is(Change.Kind.MOVED)) {
            lines.add(text("conference.change.until-now", when(change.before())));
        }
        if (change.is(Change.Kind.ROOM)) {
            lines.add(text("conference.change.place", where(after, change.after()), where(before, change.before())));
        }
        if (!change.joined().isEmpty()) {
            lines.add(text("conference.change.joined", names(change.joined())));
        }
        if (!change.left().isEmpty()) {
            lines.add(text("conference.change.left", names(change.left())));
        }
        return List.copyOf(lines);
    }

    /** “8 November 2018, 9.00–10.30”. */
    private String when(Session session) {
        if (session.day() == null) {
            return text("conference.programme.untimed");
        }
        String day = dates.full(locale(), session.day());
        if (session.start() == null) {
            return day;
        }
        LocalDateTime ends = session.finishes();
        return day + ", " + dates.times(locale(), session.start(), ends == null ? null : ends.toLocalTime());
    }

    private String where(Programme programme, Session session) {
        Stream<String> rooms = session.allRooms() ? Stream.of(text("conference.rooms.all"))
                : session.rooms().stream().flatMap(id -> programme.room(id).stream()).map(room -> wording.plain(room.name()));
        String where = Stream.concat(rooms, Stream.ofNullable(wording.plain(session.place()))).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? text("conference.change.nowhere") : where;
    }

    private String names(List<Participation> people) {
        return people.stream().map(one -> one.name() != null ? one.name() : wording.plain(one.function())).filter(Objects::nonNull)
                .distinct().collect(Collectors.joining(", "));
    }

    private String text(String key, Object... arguments) {
        return texts.get(locale(), key, arguments);
    }

    private Locale locale() {
        return wording.locale();
    }
}
