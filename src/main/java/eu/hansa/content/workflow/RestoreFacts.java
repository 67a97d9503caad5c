package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.FactsRevision;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.io.StringReader;

/** Puts facts back to what they were, all or one of them; like all facts they are in force at once. */
@ApplicationScoped
@Transactional
public class RestoreFacts {

    @Inject
    private ContentRepository content;
    @Inject
    private ContentTypes types;
    @Inject
    private SaveFacts save;

    /**
     * @param number of the facts as they were
     * @param name   of the one fact that is meant; null for all of them
     * @throws Refusal as when facts are saved
     */
    public void restore(Actor actor, ContentId id, int number, String name) {
        ContentItem item = content.lock(id);
        FactsRevision old = content.factsRevision(item, number).orElseThrow(() -> Refusal.because("item.unknown"));
        String facts = name == null ? old.facts() : with(types.write(content.facts(item)), old.facts(), name);
        save.save(actor, id, types.readFacts(item.type(), facts), item.factsNo());
    }

    private static String with(String now, String before, String name) {
        JsonObject old = read(before);
        JsonObjectBuilder result = Json.createObjectBuilder(read(now));
        if (old.containsKey(name)) {
            result.add(name, old.get(name));
        } else {
            result.remove(name);
        }
        return result.build().toString();
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
