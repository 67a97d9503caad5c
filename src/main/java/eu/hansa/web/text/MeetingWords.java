package eu.hansa.web.text;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import eu.hansa.workinggroup.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a meeting is called where no more than its place and its days are told. */
@Named
@ApplicationScoped
public class MeetingWords {

    @Inject
    private Languages languages;
    @Inject
    private DateWords dates;
    @Inject
    private TextLocale locale;

    /** “Toulouse, 9–10 April 2019”, in the language of this request. */
    public String of(Meeting meeting) {
        Language reader = locale.language();
        String days = dates.days(locale.locale(), meeting.getFirstDay(), meeting.endDay());
        return Translated.of(meeting.getPlaces(), languages.preferring(languages.contains(reader) ? reader : languages.first()))
                .map(place -> place.text() + ", " + days).orElse(days);
    }
}
