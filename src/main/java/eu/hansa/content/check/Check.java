package eu.hansa.content.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a text is looked through for, in the order in which it is told. */
enum Check {
    LEAD_MISSING, TITLE_LONG, HEADING_EMPTY, HEADING_SKIPPED, LINK_EMPTY, LINK_VAGUE, LINK_NOWHERE, LINK_DEAD, LINK_TRACKED,
    LANGUAGE_OTHER, CAPITALS, TABLE_HEADLESS;

    /** As settings and message keys write it: {@code link-vague}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Check> of(String key) {
        return Arrays.stream(values()).filter(check -> check.key().equals(key)).findFirst();
    }
}
