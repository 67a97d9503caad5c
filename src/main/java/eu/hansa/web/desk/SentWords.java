package eu.hansa.web.desk;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Words;
import eu.hansa.content.WordsField;
import eu.hansa.content.workflow.Benches;
import eu.hansa.content.workflow.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of a form as a script of the page sends them: its fields by their names, on top of the newest text; passages
 * beside a source by {@code text/key}, with the revision of the source beside which they stand.
 */
@ApplicationScoped
class SentWords {

    @Inject
    private ContentTypes types;
    @Inject
    private Benches benches;

    /**
     * @throws ClassCastException       when a field is no text
     * @throws IllegalArgumentException when there is no such source
     */
    Words on(Actor actor, Dossier dossier, JsonObject sent) {
        Words before = dossier.head() == null ? new Words("", "", "", types.emptyBody(dossier.type())) : dossier.head().words();
        Map<String, String> words = new HashMap<>();
        Map<String, String> passages = new HashMap<>();
        sent.getJsonObject("words").forEach((name, value) -> (name.indexOf('/') < 0 ? words : passages).put(name, ((JsonString) value).getString()));
        Words written = WordsField.with(before, words);
        return passages.isEmpty() ? written : benches.open(actor, dossier.id(), dossier.language(), Long.parseLong(sent.getString("source")))
                .orElseThrow(IllegalArgumentException::new).written(written, passages);
    }
}
