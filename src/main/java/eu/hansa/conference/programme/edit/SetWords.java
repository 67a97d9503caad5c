package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Day;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.Presentation;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Room;
import eu.hansa.conference.programme.Track;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Words in one language.
 *
 * @param kind     whose words they are
 * @param id       of the participation, room, track or day (its date); null for the words of a session or its part
 * @param language a tag
 * @param text     null or empty for none
 */
public record SetWords(Kind kind, String session, String part, String id, String language, String text) implements Edit {

    /** What has words. */
    public enum Kind {
        TITLE, DESCRIPTION, PLACE, FUNCTION, DAY_TITLE, ROOM_NAME, ROOM_FLOOR, TRACK_NAME
    }

    public SetWords {
        Objects.requireNonNull(kind);
        language = Language.of(language).tag();
        text = kind == Kind.DESCRIPTION ? Typed.text(text) : Typed.line(text);
    }

    @Override
    public Programme apply(Programme programme) {
        Place place = new Place(session, part);
        return switch (kind) {
            case TITLE, DESCRIPTION, PLACE -> place.isPresentation(programme) ? place.changePresentation(programme, this::presentation)
                    : place.change(programme, this::session);
            case FUNCTION -> place.changePerson(programme, id, p -> new Participation(p.id(), p.role(), p.person(), p.organisation(), p.name(),
                    with(p.function()), p.state(), p.count()));
            case DAY_TITLE -> {
                LocalDate day = LocalDate.parse(id);
                Programme with = AddDay.with(programme, day);
                yield with.withDays(replaced(with.days(), d -> d.date().equals(day), d -> new Day(d.date(), with(d.title()), d.venue())));
            }
            case ROOM_NAME, ROOM_FLOOR -> programme.withRooms(replaced(programme.rooms(), r -> r.id().equals(id), this::room));
            case TRACK_NAME -> programme.withTracks(replaced(programme.tracks(), t -> t.id().equals(id), t -> new Track(id, named(t.name()))));
        };
    }

    private Presentation presentation(Presentation p) {
        return kind == Kind.TITLE ? new Presentation(p.id(), with(p.title()), p.description(), p.people())
                : new Presentation(p.id(), p.title(), with(p.description()), p.people());
    }

    private void session(SessionDraft draft) {
        switch (kind) {
            case TITLE -> draft.title = with(draft.title);
            case DESCRIPTION -> draft.description = with(draft.description);
            default -> draft.place = with(draft.place);
        }
    }

    private Room room(Room room) {
        return kind == Kind.ROOM_NAME ? new Room(id, named(room.name()), room.floor()) : new Room(id, room.name(), with(room.floor()));
    }

    private Map<String, String> with(Map<String, String> texts) {
        Map<String, String> changed = new HashMap<>(texts);
        if (text == null) {
            changed.remove(language);
        } else {
            changed.put(language, text);
        }
        return changed;
    }

    /** A room or a track has a name in one language at least, or nobody could choose it. */
    private Map<String, String> named(Map<String, String> names) {
        Map<String, String> changed = with(names);
        if (changed.isEmpty()) {
            throw Refusal.at(id + ".name." + language, "programme.name.empty");
        }
        return changed;
    }

    private static <E> List<E> replaced(List<E> all, Predicate<E> which, UnaryOperator<E> change) {
        if (all.stream().noneMatch(which)) {
            throw Refusal.because("programme.gone");
        }
        return all.stream().map(each -> which.test(each) ? change.apply(each) : each).toList();
    }
}
