package eu.hansa.web.desk;

import eu.hansa.content.ContentTypes;
import eu.hansa.content.Words;
import eu.hansa.content.WordsField;
import eu.hansa.content.workflow.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.Map;

/** The words of a form as a script of the page sends them: its fields by their names, on top of the newest text. */
@ApplicationScoped
class SentWords {

    @Inject
    private ContentTypes types;

    /** @throws ClassCastException when a field is no text */
    Words on(Dossier dossier, JsonObject sent) {
        Words before = dossier.head() == null ? new Words("", "", "", types.emptyBody(dossier.type())) : dossier.head().words();
        Map<String, String> words = new HashMap<>();
        sent.forEach((name, value) -> words.put(name, ((JsonString) value).getString()));
        return WordsField.with(before, words);
    }
}
