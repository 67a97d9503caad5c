package eu.hansa.web.feed.calendar;

import eu.hansa.kernel.Language;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * An entry of a calendar, as people read it in one language.
 *
 * @param uid       the same for ever, in every language
 * @param parent    the uid of what it is a part of; null for none
 * @param sequence  how often it was changed in a way that its readers have to know of
 * @param language  of the title
 * @param location  in one line; null when it is not known, like the place and the organiser
 * @param url       the page that tells more
 * @param online    where one takes part online; null for nowhere, or when that is not for everybody
 * @param organiser whom to write to
 */
public record CalendarEvent(String uid, String parent, int sequence, Instant changedAt, When when, State state, Language language,
        String title, String description, String location, Place place, URI url, URI online, Organiser organiser,
        List<String> categories) {

    /** How sure it is that it takes place. */
    public enum State {
        TENTATIVE, CONFIRMED, CANCELLED
    }

    /** Degrees north and east (WGS 84). */
    public record Place(BigDecimal latitude, BigDecimal longitude) {
    }

    /** @param name null when only the address is known */
    public record Organiser(String name, String email) {
    }
}
