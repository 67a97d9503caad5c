package eu.hansa.sample;

import eu.hansa.access.Actor;
import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.media.AssetLibrary;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.thesaurus.Thesaurus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiConsumer;

/** What sample items name: topics, series, files, organisations and persons. */
@ApplicationScoped
public class SampleStock {

    @Inject
    private Languages languages;
    @Inject
    private Thesaurus thesaurus;
    @Inject
    private AssetLibrary library;
    @Inject
    private Directory directory;

    private final Jsonb jsonb = JsonbBuilder.create();

    /** Makes them all, so that the references know them. */
    void make(Actor portal, References references) {
        terms(portal, TermKind.TOPIC, "topics.properties", references);
        terms(portal, TermKind.SERIES, "series.properties", references);
        files(portal, references);
        entries("organisations", references, (key, json) -> references.put("org", key,
                directory.save(portal, jsonb.fromJson(json, OrganisationEntry.class)).id()));
        entries("persons", references, (key, json) -> references.put("person", key,
                directory.save(portal, jsonb.fromJson(json, PersonEntry.class)).id()));
    }

    private void terms(Actor portal, TermKind kind, String file, References references) {
        Properties names = SampleResources.properties(file);
        names.stringPropertyNames().stream().map(key -> key.split("\\.")[0]).distinct().forEach(key -> {
            Map<Language, TermLabel> labels = new HashMap<>();
            for (String tag : List.of("en", "fr", "de", "it", "es")) {
                String name = names.getProperty(key + "." + tag);
                if (name != null) {
                    labels.put(Language.of(tag), new TermLabel(0, kind, key, name, names.getProperty(key + ".about." + tag), tag));
                }
            }
            references.put(kind == TermKind.TOPIC ? "topic" : "series", key, thesaurus.save(portal, kind, key, labels).id());
        });
    }

    private void files(Actor portal, References references) {
        Properties about = SampleResources.properties("files/files.properties");
        about.stringPropertyNames().stream().filter(key -> key.endsWith(".credit")).map(key -> key.substring(0, key.lastIndexOf('.')))
                .forEach(name -> {
                    Map<Language, String> titles = new HashMap<>();
                    languages.inOrder().forEach(language -> Optional.ofNullable(about.getProperty(name + ".title." + language))
                            .ifPresent(title -> titles.put(language, title)));
                    try (InputStream bytes = SampleResources.open("files/" + name)) {
                        references.put("file", name, library.add(portal, bytes, name, titles, about.getProperty(name + ".credit")).value());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static void entries(String kind, References references, BiConsumer<String, String> entry) {
        try (JsonReader reader = Json.createReader(new StringReader(SampleResources.read("directory.json")))) {
            JsonObject all = reader.readObject().getJsonObject(kind);
            all.forEach((key, value) -> entry.accept(key, references.resolve(value.toString())));
        }
    }
}
