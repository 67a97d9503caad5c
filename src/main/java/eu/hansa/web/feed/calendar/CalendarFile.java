package eu.hansa.web.feed.calendar;

import eu.hansa.kernel.Language;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Feature;
import net.fortuna.ical4j.model.parameter.RelType;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.RelatedTo;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar as a file (RFC 5545, with RFC 7986's properties).
 *
 * @param name what a client calls it
 */
public record CalendarFile(String name, Language language, List<CalendarEvent> events) {

    private static final Duration REFRESH = Duration.ofHours(1);
    private static final int LONGEST_LINE = 75;

    /** What a text may not contain, not even escaped. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    public byte[] bytes() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Hansa//Hansa//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        // RFC 5546, section 3.2.1: what is published in this way names an organiser
        if (events.stream().allMatch(event -> event.organiser() != null)) {
            calendar.add(ImmutableMethod.PUBLISH);
        }
        calendar.add(inLanguage(new Name(clean(name)), language));
        calendar.add(new XProperty("X-WR-CALNAME", clean(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        spans().forEach((zone, span) -> calendar.add(Observances.of(zone, span.first(), span.last())));
        events.forEach(event -> calendar.add(event(event)));
        return folded(calendar.toString());
    }

    /** The zones in which events have their times, each with the first and the last moment that is told in it. */
    private Map<ZoneId, TreeSet<Instant>> spans() {
        Map<ZoneId, TreeSet<Instant>> spans = new LinkedHashMap<>();
        for (CalendarEvent event : events) {
            if (event.when() instanceof When.Hours hours) {
                TreeSet<Instant> moments = spans.computeIfAbsent(hours.start().getZone(), zone -> new TreeSet<>(Comparator.naturalOrder()));
                moments.add(hours.start().toInstant());
                if (hours.end() != null) {
                    moments.add(hours.end().toInstant());
                }
            }
        }
        return spans;
    }

    private static VEvent event(CalendarEvent event) {
        VEvent entry = new VEvent(false);
        entry.add(new Uid(event.uid()));
        entry.add(new DtStamp(event.changedAt()));
        entry.add(new LastModified(event.changedAt()));
        entry.add(new Sequence(event.sequence()));
        entry.add(new Status(event.state().name()));
        time(entry, event);
        entry.add(inLanguage(new Summary(clean(event.title())), event.language()));
        if (isGiven(event.description())) {
            entry.add(inLanguage(new Description(clean(event.description())), event.language()));
        }
        if (isGiven(event.location())) {
            entry.add(new Location(clean(event.location())));
        }
        if (event.place() != null) {
            entry.add(new Geo(event.place().latitude(), event.place().longitude()));
        }
        entry.add(new Url(event.url()));
        if (event.online() != null) {
            entry.add(online(event.online()));
        }
        if (event.organiser() != null) {
            entry.add(organiser(event.organiser()));
        }
        if (!event.categories().isEmpty()) {
            entry.add(inLanguage(new Categories(new TextList(event.categories().stream().map(CalendarFile::clean).toList())), event.language()));
        }
        if (event.parent() != null) {
            entry.add(new RelatedTo(new ParameterList(List.of(RelType.PARENT)), event.parent()));
        }
        return entry;
    }

    private static void time(VEvent entry, CalendarEvent event) {
        if (event.when() instanceof When.Days days) {
            entry.add(new DtStart<>(days.first()));
            entry.add(new DtEnd<>(days.last().plusDays(1)));
        } else if (event.when() instanceof When.Hours hours) {
            entry.add(inZone(new DtStart<>(hours.start().toLocalDateTime()), hours.start()));
            if (hours.end() != null) {
                entry.add(inZone(new DtEnd<>(hours.end().toLocalDateTime()), hours.end()));
            }
        }
        // A conference of some days does not keep its visitors from everything else.
        if (event.when() instanceof When.Days || event.state() == CalendarEvent.State.CANCELLED) {
            entry.add(ImmutableTransp.TRANSPARENT);
        }
    }

    private static Property inZone(Property time, ZonedDateTime at) {
        return time.add(new TzId(at.getZone().getId()));
    }

    private static Property inLanguage(Property text, Language language) {
        return text.add(new net.fortuna.ical4j.model.parameter.Language(language.tag()));
    }

    private static Property online(URI address) {
        return new Conference(new ParameterList(List.of(Value.URI, new Feature("VIDEO"))), address.toString());
    }

    private static Property organiser(CalendarEvent.Organiser organiser) {
        Organizer property = new Organizer(URI.create("mailto:" + organiser.email()));
        return isGiven(organiser.name()) ? property.add(new Cn(clean(organiser.name()))) : property;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private static String clean(String text) {
        return FORBIDDEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    /** Lines of at most 75 octets (3.1), never cut within a character; the library counts characters, and cuts within them. */
    private static byte[] folded(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length() + content.length() / 8);
        for (String line : content.split("\r?\n")) {
            int length = 0;
            for (byte[] character : (Iterable<byte[]>) characters(line)::iterator) {
                if (length + character.length > LONGEST_LINE) {
                    bytes.writeBytes(new byte[] {'\r', '\n', ' '});
                    length = 1;
                }
                bytes.writeBytes(character);
                length += character.length;
            }
            bytes.writeBytes(new byte[] {'\r', '\n'});
        }
        return bytes.toByteArray();
    }

    private static Stream<byte[]> characters(String line) {
        return line.codePoints().mapToObj(c -> Character.toString(c).getBytes(StandardCharsets.UTF_8));
    }
}
