package eu.hansa.web.desk;

import eu.hansa.kernel.Refusal;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A date and a time of day as somebody types them, meant in the zone of the site. */
public class MomentField implements Serializable {

    private static final long serialVersionUID = 1L;

    private String date;
    private String time;

    /**
     * The moment meant; null when both are empty. A date alone means the first moment of that day. An hour that happens
     * twice, when the clocks are set back, means the first time.
     *
     * @param field where a refusal stands
     * @throws Refusal {@code moment.form} when it is no date and time, {@code moment.date} when there is a time alone,
     *                 {@code moment.gap} when the clocks are set forward over it
     */
    Instant in(ZoneId zone, String field) {
        if (isBlank(date) && isBlank(time)) {
            return null;
        }
        if (isBlank(date)) {
            throw Refusal.at(field, "moment.date");
        }
        LocalDateTime local;
        try {
            local = LocalDate.parse(date.strip()).atTime(isBlank(time) ? LocalTime.MIDNIGHT : LocalTime.parse(time.strip()));
        } catch (DateTimeException malformed) {
            throw Refusal.at(field, "moment.form");
        }
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw Refusal.at(field, "moment.gap", zone.getRules().getTransition(local).getDateTimeAfter().toLocalTime().toString());
        }
        return local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    void set(Instant moment, ZoneId zone) {
        LocalDateTime local = moment == null ? null : LocalDateTime.ofInstant(moment, zone);
        date = local == null ? null : local.toLocalDate().toString();
        time = local == null ? null : local.toLocalTime().withSecond(0).withNano(0).toString();
    }

    /** The first moment that can be typed and is not before this one. */
    static Instant notBefore(Instant moment) {
        Instant minute = moment.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(moment) ? minute : minute.plus(1, ChronoUnit.MINUTES);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
