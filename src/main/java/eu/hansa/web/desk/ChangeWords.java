package eu.hansa.web.desk;

import eu.hansa.conference.programme.Change;
import eu.hansa.conference.programme.Comparison;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Session;
import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what differs between two versions of a programme, in any language. */
@ApplicationScoped
class ChangeWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private Texts texts;
    @Inject
    private Directory directory;
    @Inject
    private Languages languages;

    /** One thing that differs: what it is in a word or two, and as it was and is; null for nothing. */
    public record Line(Change.Kind kind, String text, String before, String after) {
    }

    /** All that differs with one session, which may be gone. */
    public record Told(String session, String title, String titleLanguage, String when, List<Line> lines) {
    }

    private final class Telling {

        private final Programme before;
        private final Programme after;
        private final Locale reader;
        private final List<Language> order;
        private final Map<Long, OrganisationEntry> organisations;

        Telling(Programme before, Programme after, List<Change> changes, Language reader) {
            this.before = before;
            this.after = after;
            this.reader = reader.locale();
            this.order = languages.preferring(reader);
            Set<Long> ids = changes.stream().flatMap(change -> Stream.concat(change.joined().stream(), change.left().stream()))
                    .filter(p -> p.name() == null && p.organisation() != null).map(Participation::organisation).collect(Collectors.toSet());
            this.organisations = directory.organisations(ids);
        }

        Told told(Change change) {
            Translated title = Translated.of(change.session().title(), order).orElse(null);
            return new Told(change.session().id(), title == null ? null : title.text(), title == null ? null : title.language().tag(),
                    when(change.session(), null), change.kinds().stream().flatMap(kind -> lines(change, kind).stream()).toList());
        }

        private List<Line> lines(Change change, Change.Kind kind) {
            String text = texts.get(reader, "desk.programme.change." + kind);
            return switch (kind) {
                case NEW -> List.of(new Line(kind, text, null, when(change.after(), null)));
                case REMOVED, CANCELLED -> List.of(new Line(kind, text, when(change.session(), null), null));
                case MOVED -> List.of(new Line(kind, text, when(change.before(), change.after()), when(change.after(), change.before())));
                case ROOM -> List.of(new Line(kind, text, where(before, change.before()), where(after, change.after())));
                case PEOPLE -> List.of(new Line(kind, text, people(change.left()), people(change.joined())));
                case WORDS -> words(change, text);
                default -> List.of(new Line(kind, text, null, null));
            };
        }

        private List<Line> words(Change change, String text) {
            List<Line> lines = new ArrayList<>();
            Map<String, String> was = change.before().title();
            Map<String, String> is = change.after().title();
            Set<String> tags = new LinkedHashSet<>(languages.inOrder().stream().map(Language::tag).toList());
            tags.addAll(was.keySet());
            tags.addAll(is.keySet());
            tags.stream().filter(tag -> !Objects.equals(was.get(tag), is.get(tag))).forEach(tag -> lines.add(new Line(Change.Kind.WORDS,
                    texts.get(reader, "desk.programme.change.WORDS.in", Language.of(tag).nameIn(reader)), was.get(tag), is.get(tag))));
            return lines.isEmpty() ? List.of(new Line(Change.Kind.WORDS, text, null, null)) : lines;
        }

        /** With the day only where that of the other is another one. */
        private String when(Session session, Session other) {
            String day = session.day() == null ? texts.get(reader, "desk.programme.no-day")
                    : session.day().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Language.writing(reader)));
            boolean sameDay = other != null && Objects.equals(session.day(), other.day());
            String time = session.start() == null ? texts.get(reader, "desk.programme.no-time") : time(session);
            return sameDay ? time : session.day() == null ? day : day + ", " + time;
        }

        private String time(Session session) {
            return TIME.format(session.start()) + (session.finishes() == null ? "" : "–" + TIME.format(session.finishes()));
        }

        private String where(Programme programme, Session session) {
            if (session.allRooms()) {
                return texts.get(reader, "desk.programme.all-rooms");
            }
            String where = Stream.concat(session.rooms().stream().map(id -> programme.room(id)
                    .flatMap(room -> Translated.of(room.name(), order)).map(Translated::text).orElse("?")),
                    Translated.of(session.place(), order).map(Translated::text).stream()).collect(Collectors.joining(", "));
            return where.isEmpty() ? null : where;
        }

        private String people(List<Participation> people) {
            String names = people.stream().map(this::name).collect(Collectors.joining(", "));
            return names.isEmpty() ? null : names;
        }

        private String name(Participation p) {
            String function = Translated.of(p.function(), order).map(Translated::text).orElse(null);
            if (p.awaitsName()) {
                String role = texts.get(reader, "conference.ParticipationRole." + p.role());
                return texts.get(reader, p.count() > 1 ? "desk.programme.awaited.many" : "desk.programme.awaited",
                        Objects.requireNonNullElse(function, role), p.count());
            }
            if (p.name() != null) {
                return p.name() + (function == null ? "" : " (" + function + ")");
            }
            return p.organisation() != null && organisations.containsKey(p.organisation()) ? Translated.of(organisations.get(p.organisation()).names(), order)
                    .map(Translated::text).orElse("?") : "?";
        }
    }

    List<Told> of(Programme before, Programme after, Language reader) {
        List<Change> changes = Comparison.of(before, after).changes();
        Telling telling = new Telling(before, after, changes, reader);
        return changes.stream().map(telling::told).toList();
    }

    /** A proposal for the list of changes that visitors read: a sentence for each thing that they have to know. */
    String note(Programme before, Programme after, Language reader) {
        List<Change> changes = Comparison.of(before, after).concerningVisitors();
        Telling telling = new Telling(before, after, changes, reader);
        return changes.stream().map(telling::told).flatMap(told -> told.lines().stream().filter(line -> line.kind().concernsVisitors())
                .flatMap(line -> sentence(told, line, reader.locale()))).collect(Collectors.joining("\n"));
    }

    private Stream<String> sentence(Told told, Line line, Locale reader) {
        String title = Objects.requireNonNullElseGet(told.title(), () -> texts.get(reader, "desk.programme.untitled"));
        String key = "desk.programme.note." + line.kind();
        return switch (line.kind()) {
            case NEW, MOVED -> Stream.of(texts.get(reader, key, title, line.after()));
            case ROOM -> line.after() == null ? Stream.of() : Stream.of(texts.get(reader, key, title, line.after()));
            case PEOPLE -> Stream.concat(
                    line.after() == null ? Stream.of() : Stream.of(texts.get(reader, key, title, line.after())),
                    line.before() == null ? Stream.of() : Stream.of(texts.get(reader, key + ".left", title, line.before())));
            default -> Stream.of(texts.get(reader, key, title));
        };
    }
}
