package eu.hansa.conference.programme.edit;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type, as programmes keep it. */
final class Typed {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}?)(?:\\s*[.:,hH]\\s*)?(\\d{2})?\\s*[hH]?\\s*([aApP][mM])?\\s*(\\+\\s*1)?");
    private static final Pattern ID = Pattern.compile("[a-z0-9]{4,24}(-[0-9]{1,3})?");
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private Typed() {
    }

    /** Of one line, without what cannot be shown; null when nothing is left. */
    static String line(String text) {
        String plain = text == null ? "" : text.replaceAll("[\\s\\u00A0\\u2028\\u2029]+", " ").replaceAll("[\\p{Cc}\\uFFFE\\uFFFF]", "").strip();
        return plain.isEmpty() ? null : plain;
    }

    /** Of several lines. */
    static String text(String text) {
        String plain = text == null ? "" : text.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}\\uFFFE\\uFFFF&&[^\n\t]]", "").strip();
        return plain.isEmpty() ? null : plain;
    }

    static Map<String, String> lines(Map<String, String> texts) {
        Map<String, String> lines = new HashMap<>();
        if (texts != null) {
            texts.forEach((tag, text) -> {
                if (line(text) != null) {
                    lines.put(Language.of(tag).tag(), line(text));
                }
            });
        }
        return lines;
    }

    /** An id that somebody proposes for something new. @throws IllegalArgumentException when it is none */
    static String id(String id) {
        if (id == null || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no id: " + id);
        }
        return id;
    }

    /**
     * How long after the midnight with which the day begins: “9”, “9.00”, “9:00”, “0900”, “9h30”, “2.30 pm”; “1.00 +1”
     * is on the following day. Null when nothing was typed.
     *
     * @throws Refusal at the field when it is no time of day
     */
    static Duration time(String field, String typed) {
        String text = line(typed);
        if (text == null) {
            return null;
        }
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw Refusal.at(field, "programme.time.form");
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        if (time.group(3) != null && hour >= 1 && hour <= 12) {
            hour = hour % 12 + (time.group(3).equalsIgnoreCase("pm") ? 12 : 0);
        }
        boolean midnight = hour == 24 && minute == 0 && time.group(4) == null;
        if (hour > 23 && !midnight || minute >= HOUR) {
            throw Refusal.at(field, "programme.time.form");
        }
        return Duration.ofMinutes((long) hour * HOUR + minute + (time.group(4) == null ? 0 : DAY));
    }
}
