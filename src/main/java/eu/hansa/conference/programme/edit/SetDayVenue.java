package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.Day;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.Venue;
import eu.hansa.kernel.Refusal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Says where a day takes place, when that is not the conference's own venue.
 *
 * @param name the venue's; with neither a name nor a street nor a city it is the conference's venue again
 */
public record SetDayVenue(LocalDate day, String name, String street, String postcode, String city) implements Edit {

    private static final int LONGEST = 200;
    private static final int LONGEST_POSTCODE = 20;
    private static final int LONGEST_CITY = 120;

    public SetDayVenue {
        Objects.requireNonNull(day);
        name = Typed.line(name);
        street = Typed.line(street);
        postcode = Typed.line(postcode);
        city = Typed.line(city);
    }

    @Override
    public Programme apply(Programme programme) {
        requireShort(name, "name", LONGEST);
        requireShort(street, "street", LONGEST);
        requireShort(postcode, "postcode", LONGEST_POSTCODE);
        requireShort(city, "city", LONGEST_CITY);
        Programme with = AddDay.with(programme, day);
        return with.withDays(with.days().stream().map(d -> d.date().equals(day) ? new Day(day, d.title(), venue(d.venue())) : d).toList());
    }

    private void requireShort(String text, String field, int longest) {
        if (text != null && text.length() > longest) {
            throw Refusal.at(day + "." + field, "programme.long", longest);
        }
    }

    /** Where it was a point on the map, that stays only with the same address. */
    private Venue venue(Venue before) {
        if (name == null && street == null && city == null) {
            return null;
        }
        Venue venue = new Venue();
        venue.setName(name);
        venue.setStreet(street);
        venue.setPostcode(postcode);
        venue.setCity(city);
        if (before != null && Objects.equals(street, before.getStreet()) && Objects.equals(city, before.getCity())) {
            venue.setCountry(before.getCountry());
            venue.setLatitude(before.getLatitude());
            venue.setLongitude(before.getLongitude());
        }
        return venue;
    }
}
