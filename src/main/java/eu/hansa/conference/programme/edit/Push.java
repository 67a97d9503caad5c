package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Session;
import eu.hansa.kernel.Refusal;
import java.time.LocalDateTime;

/**
 * Moves everything on a day from this session on by some minutes. What is marked as fixed stays.
 *
 * @param minutes negative for earlier
 */
public record Push(String session, int minutes) implements Edit {

    private static final int MOST = 12 * 60;

    @Override
    public Programme apply(Programme programme) {
        Session from = Place.session(programme, session);
        if (!from.hasTime()) {
            throw Refusal.at("by", "programme.push.no-time");
        }
        if (minutes == 0 || Math.abs(minutes) > MOST) {
            throw Refusal.at("by", "programme.push.minutes", MOST);
        }
        return programme.withSessions(programme.sessions().stream().map(s -> goesAlong(from, s) ? pushed(s) : s).toList());
    }

    private static boolean goesAlong(Session from, Session other) {
        return from.day().equals(other.day()) && other.start() != null && !other.start().isBefore(from.start()) && !other.fixed();
    }

    private Session pushed(Session session) {
        LocalDateTime start = session.starts().plusMinutes(minutes);
        if (!start.toLocalDate().equals(session.day())) {
            throw Refusal.at("by", "programme.push.midnight");
        }
        return session.at(session.day(), start.toLocalTime(), session.minutes());
    }
}
