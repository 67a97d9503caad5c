package eu.hansa.sample;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.conference.ConferenceType;
import eu.hansa.conference.SectionName;
import eu.hansa.conference.programme.EditProgramme;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.ReleaseProgramme;
import eu.hansa.content.Body;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The conferences of the sample: a folder each, with facts and the versions of its programme as JSON. */
@ApplicationScoped
public class SampleConferences {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private SampleItems items;
    @Inject
    private ContentTypes types;
    @Inject
    private EditProgramme editProgramme;
    @Inject
    private ReleaseProgramme releaseProgramme;

    private final Jsonb jsonb = JsonbBuilder.create();

    /**
     * How a version of a programme goes out.
     *
     * @param day  when it went out; null for the demo's first start
     * @param note what visitors read about it, by language tag
     */
    public record Version(LocalDate day, boolean isFinal, Map<String, String> note) {
    }

    static List<String> keys() {
        return SampleResources.read("conferences/order.txt").lines().toList();
    }

    void write(String key, References references) {
        items.write(references.item(key), ConferenceType.KEY, folder(key), null, List.of(), references, this::body);
    }

    private Body body(SampleText text) {
        Map<String, String> words = new HashMap<>();
        words.put("subtitle", text.meta("subtitle"));
        words.put("funding", text.meta("funding"));
        words.put("pictureAlt", text.meta("picture-alt"));
        for (SectionName name : SectionName.values()) {
            String id = name.name().toLowerCase(Locale.ROOT);
            words.put(id, text.section(id));
        }
        return types.readBody(ConferenceType.KEY, jsonb.toJson(words));
    }

    void release(Actor portal, String key, References references) {
        ContentId id = references.item(key);
        items.state(portal, id, types.readFacts(ConferenceType.KEY, references.resolve(SampleResources.read(folder(key) + "/facts.json"))));
        items.release(portal, id, folder(key), Audience.PUBLIC, ReleasePolicy.TOGETHER);
        Set<Language> ready = new HashSet<>(items.ready(folder(key)));
        int edits = 0;
        int number = 0;
        for (Version version : jsonb.fromJson(SampleResources.read(folder(key) + "/releases.json"), Version[].class)) {
            number++;
            Programme next = jsonb.fromJson(references.resolve(SampleResources.read(folder(key) + "/programme-" + number + ".json")), Programme.class);
            edits = editProgramme.edit(portal, id, edits, before -> next).editNo();
            releaseProgramme.release(portal, id, edits, ready, version.isFinal(), version.note());
            if (version.day() != null) {
                date(id, number, version.day());
            }
        }
    }

    /** The verb knows only now; a programme of years ago did not go out today. */
    private void date(ContentId id, int number, LocalDate day) {
        entities.createNativeQuery("update programme_release set released_at = ? where item_id = ? and release_no = ?")
                .setParameter(1, day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).toEpochMilli())
                .setParameter(2, id.value()).setParameter(3, number).executeUpdate();
    }

    private static String folder(String key) {
        return "conferences/" + key;
    }
}
