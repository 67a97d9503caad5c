package eu.hansa.web.site.conference;

import eu.hansa.conference.programme.Venue;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place as an address is written on a page.
 *
 * @param town “20154 Milano”
 * @param country by its name in the page's language; null when it is not known
 * @param map  where it is shown on a map; null without coordinates
 */
public record VenueLines(String name, String street, String town, String country, String map) {

    /** Null when nothing is known of the venue. */
    static VenueLines of(Venue venue, Locale reader) {
        String town = Stream.of(venue.getPostcode(), venue.getCity()).filter(VenueLines::isGiven).collect(Collectors.joining(" "));
        if (!isGiven(venue.getName()) && !isGiven(venue.getStreet()) && town.isEmpty()) {
            return null;
        }
        return new VenueLines(venue.getName(), venue.getStreet(), town,
                isGiven(venue.getCountry()) ? new Locale("", venue.getCountry()).getDisplayCountry(reader) : null, map(venue));
    }

    private static String map(Venue venue) {
        if (venue.getLatitude() == null || venue.getLongitude() == null) {
            return null;
        }
        String latitude = venue.getLatitude().toPlainString();
        String longitude = venue.getLongitude().toPlainString();
        return "https://www.openstreetmap.org/?mlat=" + latitude + "&mlon=" + longitude + "#map=17/" + latitude + "/" + longitude;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
