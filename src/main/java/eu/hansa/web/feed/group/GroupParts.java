package eu.hansa.web.feed.group;

import eu.hansa.kernel.Language;
import eu.hansa.web.entry.ItemPart;
import eu.hansa.web.text.Texts;
import eu.hansa.workinggroup.GroupType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** The files of working groups for calendars: below a group {@code .ics} and {@code /meetings/{id}.ics}. */
@ApplicationScoped
class GroupParts {

    static final String WHOLE = "calendar";
    static final String MEETING = "meeting-calendar";

    @Inject
    private Texts texts;

    private record File(String key, String wordKey, String ending, Texts texts) implements ItemPart {

        @Override
        public String type() {
            return GroupType.KEY;
        }

        @Override
        public String path(Language language) {
            return (wordKey == null ? "" : "/" + texts.get(language.locale(), wordKey)) + ending;
        }

        @Override
        public String answeredBy() {
            return GroupCalendar.NAME;
        }
    }

    @Produces
    ItemPart whole() {
        return new File(WHOLE, null, ".ics", texts);
    }

    @Produces
    ItemPart meeting() {
        return new File(MEETING, "group.meetings.path", "/{id}.ics", texts);
    }
}
