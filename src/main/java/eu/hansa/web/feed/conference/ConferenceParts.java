package eu.hansa.web.feed.conference;

import eu.hansa.conference.ConferenceType;
import eu.hansa.conference.programme.ProgrammeReader;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.web.entry.ItemPart;
import eu.hansa.web.entry.ListForm;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/**
 * The files of conferences: {@code /en/conferences.ics}, and below a conference {@code .ics}, {@code /programme.ics},
 * {@code /sessions/{id}.ics} and {@code /programme.pdf}.
 */
@ApplicationScoped
class ConferenceParts {

    static final String WHOLE = "calendar";
    static final String PROGRAMME = "programme-calendar";
    static final String SESSION = "session-calendar";
    static final String SHEET = "programme-pdf";
    static final String PAGE = "programme";

    @Inject
    private Texts texts;
    @Inject
    private ProgrammeReader programmes;

    @Produces
    ListForm all() {
        return new CalendarForm();
    }

    @Produces
    ItemPart whole() {
        return new File(WHOLE, "", ".ics", ConferenceCalendar.NAME);
    }

    @Produces
    ItemPart programme() {
        return new OfProgramme(PROGRAMME, "conference.programme.path", ".ics", ConferenceCalendar.NAME);
    }

    @Produces
    ItemPart session() {
        return new OfProgramme(SESSION, "conference.sessions.path", "/{id}.ics", ConferenceCalendar.NAME);
    }

    @Produces
    ItemPart sheet() {
        return new OfProgramme(SHEET, "conference.programme.path", ".pdf", ProgrammePdf.NAME);
    }

    private static final class CalendarForm implements ListForm {

        @Override
        public String suffix() {
            return ".ics";
        }

        @Override
        public boolean isOf(String type) {
            return type.equals(ConferenceType.KEY);
        }

        @Override
        public String answeredBy() {
            return ConferenceCalendar.NAME;
        }
    }

    private class File implements ItemPart {

        private final String key;
        private final String wordKey;
        private final String ending;
        private final String servlet;

        /** @param wordKey of the word in the address; empty for none */
        File(String key, String wordKey, String ending, String servlet) {
            this.key = key;
            this.wordKey = wordKey;
            this.ending = ending;
            this.servlet = servlet;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public String type() {
            return ConferenceType.KEY;
        }

        @Override
        public String path(Language language) {
            return (wordKey.isEmpty() ? "" : "/" + texts.get(language.locale(), wordKey)) + ending;
        }

        @Override
        public String answeredBy() {
            return servlet;
        }
    }

    private final class OfProgramme extends File {

        OfProgramme(String key, String wordKey, String ending, String servlet) {
            super(key, wordKey, ending, servlet);
        }

        @Override
        public Map<ContentId, Set<Language>> having(Map<ContentId, Set<Language>> published) {
            return programmes.released(published);
        }
    }
}
