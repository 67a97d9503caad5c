package eu.hansa.web.api;

import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.ConferenceType;
import eu.hansa.conference.programme.Venue;
import eu.hansa.publication.Published;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When and where a conference is; moments with the offset that its zone has then. */
@ApplicationScoped
public class ConferenceJson implements TypeJson {

    @Override
    public String type() {
        return ConferenceType.KEY;
    }

    @Override
    public void write(Published item, JsonObjectBuilder json) {
        ConferenceFacts conference = (ConferenceFacts) item.facts();
        json.add("starts", moment(conference.begins(), conference)).add("ends", moment(conference.ends(), conference))
                .add("zone", conference.zoneId().getId()).add("status", word(conference.getStatus()))
                .add("attendance", word(conference.getAttendance()))
                .add("venue", conference.getAttendance().hasPlace() ? venue(conference.getVenue()) : JsonValue.NULL);
    }

    private static JsonValue moment(Instant instant, ConferenceFacts conference) {
        return instant == null ? JsonValue.NULL
                : Json.createValue(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(conference.zoneId())));
    }

    private static JsonValue venue(Venue venue) {
        return venue.inOneLine().isEmpty() ? JsonValue.NULL : Json.createObjectBuilder().add("name", text(venue.getName()))
                .add("street", text(venue.getStreet())).add("postcode", text(venue.getPostcode())).add("city", text(venue.getCity()))
                .add("country", text(venue.getCountry())).add("latitude", number(venue.getLatitude()))
                .add("longitude", number(venue.getLongitude())).build();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonValue text(String text) {
        return text == null || text.isBlank() ? JsonValue.NULL : Json.createValue(text);
    }

    private static JsonValue number(BigDecimal number) {
        return number == null ? JsonValue.NULL : Json.createValue(number);
    }
}
