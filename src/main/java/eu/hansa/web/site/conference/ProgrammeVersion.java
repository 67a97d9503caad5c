package eu.hansa.web.site.conference;

import eu.hansa.conference.programme.ReleaseHead;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Texts;
import java.time.ZoneId;
import java.util.Locale;

/** What a release of a programme is called. */
final class ProgrammeVersion {

    private ProgrammeVersion() {
    }

    /** “Draft programme, version 2 of 12 October 2018”; the day is that of the conference's zone. */
    static String words(ReleaseHead head, ZoneId zone, Locale locale, Texts texts, DateWords dates) {
        return texts.get(locale, head.isFinal() ? "conference.programme.final.line" : "conference.programme.draft.line", head.number(),
                day(head, zone, locale, dates));
    }

    static String day(ReleaseHead head, ZoneId zone, Locale locale, DateWords dates) {
        return dates.full(locale, head.releasedAt().atZone(zone).toLocalDate());
    }
}
