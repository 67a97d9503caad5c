package eu.hansa.sample;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.content.Body;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.kernel.ContentId;
import eu.hansa.membership.OfficeEntry;
import eu.hansa.membership.OfficeKind;
import eu.hansa.membership.OfficeWords;
import eu.hansa.membership.SaveOffice;
import eu.hansa.membership.Shown;
import eu.hansa.membership.Term;
import eu.hansa.workinggroup.GroupBody;
import eu.hansa.workinggroup.GroupType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** The working groups of the sample: a folder each, with facts as JSON. */
@ApplicationScoped
public class SampleGroups {

    /** From when on the offices of the source are held. */
    private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);

    @Inject
    private SampleItems items;
    @Inject
    private ContentTypes types;
    @Inject
    private SaveOffice saveOffice;
    @Inject
    private SamplePapers papers;

    static List<String> keys() {
        return SampleResources.read("groups/order.txt").lines().toList();
    }

    void write(String key, References references) {
        items.write(references.item(key), GroupType.KEY, folder(key), null, List.of(), references, SampleGroups::body);
    }

    static Body body(SampleText text) {
        GroupBody body = new GroupBody();
        body.setMission(text.section("mission"));
        body.setHeadings(plain(text.parts("headings")));
        body.setSections(text.parts("sections"));
        body.setPoints(plain(text.parts("points")));
        body.setConditions(plain(text.parts("conditions")));
        body.setNotes(plain(text.parts("notes")));
        body.setThemes(plain(text.parts("themes")));
        body.setAgendas(text.parts("agendas"));
        body.setVisits(plain(text.parts("visits")));
        return body;
    }

    private static Map<String, String> plain(Map<String, String> markup) {
        return markup.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Parser.unescapeEntities(entry.getValue(), false)));
    }

    void release(Actor portal, String key, References references) {
        ContentId id = references.item(key);
        papers.make(portal, id, folder(key) + "/papers", references);
        items.state(portal, id, types.readFacts(GroupType.KEY, references.resolve(SampleResources.read(folder(key) + "/facts.json"))));
        items.release(portal, id, folder(key), Audience.PUBLIC, ReleasePolicy.TOGETHER);
        offices(portal, id, references.resolve(SampleResources.read(folder(key) + "/offices.json")));
    }

    /** In their order, with everything shown to everybody. */
    private void offices(Actor portal, ContentId group, String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            int place = 0;
            for (JsonObject office : reader.readArray().getValuesAs(JsonObject.class)) {
                place++;
                Map<String, OfficeWords> words = new HashMap<>();
                office.getJsonObject("words").forEach((language, said) -> words.put(language,
                        new OfficeWords(null, said.asJsonObject().getString("function"), said.asJsonObject().getString("organisation", null))));
                saveOffice.save(portal, group.value(), new OfficeEntry(null, 0, OfficeKind.valueOf(office.getString("kind")),
                        office.getJsonNumber("person").longValue(), words, office.getString("email"), Shown.PUBLIC,
                        office.getString("phone", null), Shown.PUBLIC, place, Term.from(SINCE)));
            }
        }
    }

    private static String folder(String key) {
        return "groups/" + key;
    }
}
