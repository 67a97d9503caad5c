package eu.hansa.sample;

import eu.hansa.content.ItemLinks;
import eu.hansa.kernel.ContentId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the sample's files call by name: {@code @topic:housing}, {@code @person:mark-bendeich}, {@code @item:milan}. A
 * name becomes the id of what was made of it. {@code @today} is the day of the demo's first start, {@code @day:+1} the
 * day after the first day of the conference that is to come. A text links to an item as {@code /item/@milan}.
 */
final class References {

    private static final Pattern REFERENCE = Pattern.compile("\"@([a-z]+)(?::([^\"]+))?\"");
    private static final Pattern LINK = Pattern.compile("(?<=href=\"" + ItemLinks.ROOT + ")@([a-z0-9-]+)");
    private static final int WEEKS_AHEAD = 6;

    private final LocalDate today;
    private final Map<String, Long> ids = new HashMap<>();

    References(LocalDate today) {
        this.today = today;
    }

    void put(String kind, String key, long id) {
        ids.put(kind + ":" + key, id);
    }

    long id(String kind, String key) {
        Long id = ids.get(kind + ":" + key);
        if (id == null) {
            throw new IllegalStateException("The sample has no " + kind + " " + key);
        }
        return id;
    }

    ContentId item(String key) {
        return new ContentId(id("item", key));
    }

    /** A date as it stands in a file, or one that is counted from the first start. */
    LocalDate date(String given) {
        if (given.equals("@today")) {
            return today;
        }
        return given.startsWith("@day:") ? conference().plusDays(Long.parseLong(given.substring(5))) : LocalDate.parse(given);
    }

    /** Nobody begins a conference on a Sunday. */
    private LocalDate conference() {
        return today.plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    }

    /** @return the same markup with ids in the places of names */
    String resolveLinks(String html) {
        return LINK.matcher(html).replaceAll(found -> String.valueOf(id("item", found.group(1))));
    }

    /** @return the same JSON with ids and dates in the places of names */
    String resolve(String json) {
        return REFERENCE.matcher(json).replaceAll(found -> Matcher.quoteReplacement(switch (found.group(1)) {
            case "day", "today" -> "\"" + date(found.group().replace("\"", "")) + "\"";
            default -> String.valueOf(id(found.group(1), found.group(2)));
        }));
    }
}
