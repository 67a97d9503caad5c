package eu.hansa.notification;

import eu.hansa.kernel.Language;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A mail being worded in its recipient's language, paragraph by paragraph. */
class Letter {

    private static final ResourceBundle.Control WITHOUT_SERVER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;
    private final List<String> paragraphs = new ArrayList<>();

    Letter(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("eu/hansa/notification/messages", locale, Letter.class.getClassLoader(),
                WITHOUT_SERVER_LANGUAGE);
    }

    Locale locale() {
        return locale;
    }

    String worded(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    Letter say(String key, Object... arguments) {
        paragraphs.add(worded(key, arguments));
        return this;
    }

    /** A sentence and, in the line below it, what it points to. */
    Letter point(String key, String target) {
        return list(key, List.of(target));
    }

    /** A sentence and lines below it. */
    Letter list(String key, List<String> lines, Object... arguments) {
        paragraphs.add(worded(key, arguments) + "\n" + String.join("\n", lines));
        return this;
    }

    /** A sentence and, below it, what somebody wrote, each line marked as theirs. */
    Letter quote(String key, String words) {
        return list(key, words.lines().map(line -> ("> " + line).stripTrailing()).toList());
    }

    /** “Wednesday 16 May 2018 at 18:00 CEST”, as this language writes it. */
    String moment(Instant moment, ZoneId zone) {
        Locale writing = Language.writing(locale);
        ZonedDateTime there = moment.atZone(zone);
        return worded("mail.moment", DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(writing).format(there),
                DateTimeFormatter.ofPattern("HH:mm", writing).format(there), DateTimeFormatter.ofPattern("z", writing).format(there));
    }

    /** “Friday, 18 May 2018”, as this language writes it. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Language.writing(locale)).format(day);
    }

    String text() {
        return String.join("\n\n", paragraphs) + "\n";
    }
}
