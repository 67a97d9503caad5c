package eu.hansa.sample;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.workinggroup.paper.Folders;
import eu.hansa.workinggroup.paper.PaperDesk;
import eu.hansa.workinggroup.paper.PaperEntry;
import eu.hansa.workinggroup.paper.PaperState;
import eu.hansa.workinggroup.paper.PaperWords;
import eu.hansa.workinggroup.paper.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The papers of the sample's groups; each is known to facts by the name of its file. */
@ApplicationScoped
public class SamplePapers {

    @Inject
    private Papers papers;
    @Inject
    private Folders folders;
    @Inject
    private PaperDesk desk;
    @Inject
    private Languages languages;

    /** @param room the folder of the group's papers in the sample */
    void make(Actor portal, ContentId group, String room, References references) {
        try (JsonReader reader = Json.createReader(new StringReader(SampleResources.read(room + "/papers.json")))) {
            JsonObject all = reader.readObject();
            Map<String, Long> made = new HashMap<>();
            for (JsonObject folder : all.getJsonArray("folders").getValuesAs(JsonObject.class)) {
                made.put(folder.getString("key"), folders.make(portal, group, made.get(folder.getString("in", "")), words(folder, "names")));
            }
            for (JsonObject paper : all.getJsonArray("papers").getValuesAs(JsonObject.class)) {
                List<String> files = paper.getJsonArray("files").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
                String name = paper.getString("name", files.get(0));
                references.put("paper", name, make(portal, group, room, paper, files, name, made.get(paper.getString("folder", ""))));
            }
        }
    }

    private long make(Actor portal, ContentId group, String room, JsonObject paper, List<String> files, String name, Long folder) {
        PaperWords words = new PaperWords(words(paper, "titles"), Language.of(paper.getString("language")), PaperState.valueOf(paper.getString("state")));
        try (InputStream first = SampleResources.open(room + "/" + files.get(0))) {
            long id = papers.add(portal, group, folder, first, name, words);
            for (String later : files.subList(1, files.size())) {
                try (InputStream next = SampleResources.open(room + "/" + later)) {
                    papers.renew(portal, id, next, name);
                }
            }
            if (paper.containsKey("audience")) {
                PaperEntry entry = desk.find(portal, id, languages.first()).orElseThrow();
                papers.describe(portal, id, entry.version(), words, folder, Set.of(new Audience(paper.getString("audience"))));
            }
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the languages that the site has. */
    private Map<Language, String> words(JsonObject of, String property) {
        Map<Language, String> words = new HashMap<>();
        JsonObject given = of.getJsonObject(property);
        languages.inOrder().stream().filter(language -> given.containsKey(language.tag()))
                .forEach(language -> words.put(language, given.getString(language.tag())));
        return words;
    }
}
