package eu.hansa.web.site.conference;

import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.SessionType;

/**
 * Which sessions of a programme somebody wants to see.
 *
 * @param track the id of a track; null for all. What belongs to no track is for everybody and stays
 * @param type  null for all
 */
record SessionFilter(String track, SessionType type) {

    static final SessionFilter NONE = new SessionFilter(null, null);

    boolean lets(Session session) {
        return (track == null || session.track() == null || session.track().equals(track)) && (type == null || session.type() == type);
    }

    boolean isNarrow() {
        return track != null || type != null;
    }
}
