package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Session;
import eu.hansa.kernel.Refusal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * Changes places with the session before or after on the same day. Both keep their length, and the gap between them
 * stays; two that begin at the same time only change their order.
 *
 * @param by −1 for earlier, 1 for later; the first and the last of a day stay
 */
public record MoveSession(String session, int by) implements Edit {

    @Override
    public Programme apply(Programme programme) {
        Session moved = Place.session(programme, session);
        List<Session> day = programme.on(moved.day());
        int to = day.indexOf(moved) + Integer.signum(by);
        if (to < 0 || to >= day.size()) {
            return programme;
        }
        Session other = day.get(to);
        if (Objects.equals(moved.start(), other.start())) {
            return ordered(programme, moved, other);
        }
        if (moved.start() == null || other.start() == null) {
            return programme;
        }
        if (other.fixed()) {
            throw Refusal.because("programme.move.fixed");
        }
        return by < 0 ? swapped(programme, other, moved) : swapped(programme, moved, other);
    }

    private static Programme swapped(Programme programme, Session first, Session second) {
        LocalDateTime start = first.starts();
        LocalDateTime end = first.finishes() == null ? start : first.finishes();
        boolean parallel = second.starts().isBefore(end);
        LocalDateTime later = parallel ? second.starts()
                : second.starts().plusMinutes(length(second)).minusMinutes(length(first));
        if (!later.toLocalDate().equals(first.day())) {
            throw Refusal.because("programme.push.midnight");
        }
        return programme.with(second.at(second.day(), start.toLocalTime(), second.minutes()))
                .with(first.at(first.day(), later.toLocalTime(), first.minutes()));
    }

    private static int length(Session session) {
        return session.minutes() == null ? 0 : session.minutes();
    }

    private static Programme ordered(Programme programme, Session one, Session other) {
        return programme.withSessions(programme.sessions().stream()
                .map(s -> s.equals(one) ? other : s.equals(other) ? one : s).toList());
    }
}
