package eu.hansa.web.api;

import eu.hansa.access.Viewer;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import eu.hansa.publication.Published;
import eu.hansa.web.entry.PaperUrls;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.workinggroup.GroupBody;
import eu.hansa.workinggroup.GroupFacts;
import eu.hansa.workinggroup.GroupType;
import eu.hansa.workinggroup.GroupWords;
import eu.hansa.workinggroup.GuidingDocument;
import eu.hansa.workinggroup.Meeting;
import eu.hansa.workinggroup.Point;
import eu.hansa.workinggroup.Section;
import eu.hansa.workinggroup.paper.PaperReader;
import eu.hansa.workinggroup.paper.PublishedPaper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a working group is for, does and when it meets, as far as it has words in this language; moments with the offset that their zone has then. */
@ApplicationScoped
public class GroupJson implements TypeJson {

    @Inject
    private Languages languages;
    @Inject
    private PaperReader papers;
    @Inject
    private PaperUrls paperUrls;
    @Inject
    private SiteUrls urls;

    @Override
    public String type() {
        return GroupType.KEY;
    }

    @Override
    public void write(Published item, JsonObjectBuilder json) {
        GroupFacts group = (GroupFacts) item.facts();
        GroupBody words = (GroupBody) item.body();
        JsonObjectBuilder of = Json.createObjectBuilder().add("begins", text(group.getBegins())).add("ends", text(group.getEnds()));
        of.add("guide", guide(group.getGuide(), item));
        JsonArrayBuilder sections = Json.createArrayBuilder();
        group.getSections().stream().filter(section -> words.getSections().containsKey(section.getId()))
                .forEach(section -> sections.add(section(section, words)));
        JsonArrayBuilder points = Json.createArrayBuilder();
        GroupWords own = new GroupWords(item, List::of);
        group.getPoints().forEach(point -> own.of(GroupBody::getPoints, point).ifPresent(text -> points.add(point(point, text.text(), own))));
        JsonArrayBuilder meetings = Json.createArrayBuilder();
        group.getMeetings().forEach(meeting -> meetings.add(meeting(meeting, words, item)));
        json.add("group", of.add("sections", sections).add("points", points).add("meetings", meetings));
    }

    /** A paper that everybody may have stands at its own address, as on the group's page; of any other nothing is said. */
    private JsonObjectBuilder guide(GuidingDocument guide, Published item) {
        PublishedPaper paper = guide.getPaper() == null ? null : papers.find(Viewer.anonymous(), guide.getPaper(), item.language()).orElse(null);
        JsonValue name = best(guide.getNames(), item);
        return Json.createObjectBuilder().add("name", name == JsonValue.NULL && paper != null ? text(paper.name()) : name)
                .add("url", text(paper == null ? guide.getUrl() : urls.absolute(paperUrls.href(paper))));
    }

    private static JsonObjectBuilder section(Section section, GroupBody words) {
        return Json.createObjectBuilder().add("id", section.getId()).add("readers", word(section.getReaders()))
                .add("heading", text(words.getHeadings().get(section.getId()))).add("html", words.getSections().get(section.getId()));
    }

    private static JsonObjectBuilder point(Point point, String says, GroupWords words) {
        return Json.createObjectBuilder().add("id", point.getId()).add("year", point.getYear()).add("kind", word(point.getKind()))
                .add("parent", text(point.getParent())).add("state", word(point.getState())).add("text", says)
                .add("condition", text(words.of(GroupBody::getConditions, point).map(Translated::text).orElse(null)))
                .add("conditionState", point.getCondition() == null ? JsonValue.NULL : Json.createValue(word(point.getCondition())))
                .add("project", text(point.getProject())).add("projectUrl", text(point.getProjectUrl()))
                .add("note", text(words.of(GroupBody::getNotes, point.getId()).map(Translated::text).orElse(null))).add("noted", text(point.getNoted()))
                .add("carriedFrom", text(point.getCarriedFrom()));
    }

    private JsonObjectBuilder meeting(Meeting meeting, GroupBody words, Published item) {
        return Json.createObjectBuilder().add("id", meeting.getId()).add("readers", word(meeting.getReaders())).add("cancelled", meeting.isCancelled())
                .add("place", best(meeting.getPlaces(), item)).add("starts", moment(meeting.begins(), meeting)).add("ends", moment(meeting.ends(), meeting))
                .add("zone", meeting.zoneId().getId()).add("theme", text(words.getThemes().get(meeting.getId())))
                .add("visits", text(words.getVisits().get(meeting.getId()))).add("agenda", text(words.getAgendas().get(meeting.getId())))
                .add("joinUrl", text(meeting.getJoinUrl()));
    }

    private JsonValue best(Map<String, String> texts, Published item) {
        return Translated.of(texts, languages.preferring(item.language())).<JsonValue>map(one -> Json.createValue(one.text())).orElse(JsonValue.NULL);
    }

    private static JsonValue moment(Instant instant, Meeting meeting) {
        return instant == null ? JsonValue.NULL
                : Json.createValue(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(meeting.zoneId())));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonValue text(Object value) {
        return value == null || value.toString().isBlank() ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
