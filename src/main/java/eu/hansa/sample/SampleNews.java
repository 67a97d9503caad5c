package eu.hansa.sample;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.account.Actors;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.ChangeAccess;
import eu.hansa.content.workflow.ChangeRelease;
import eu.hansa.content.workflow.CreateItem;
import eu.hansa.content.workflow.Publish;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.SaveFacts;
import eu.hansa.content.workflow.Submit;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.media.AssetLibrary;
import eu.hansa.news.NewsFacts;
import eu.hansa.news.NewsLink;
import eu.hansa.news.NewsType;
import eu.hansa.thesaurus.Term;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.thesaurus.Thesaurus;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The news of the demo site, brought in at the first start of an empty portal, in one transaction. The demo's author
 * and translator write; the portal itself submits, approves and publishes, so that no mail tells anybody of it.
 */
@ApplicationScoped
public class SampleNews {

    private static final Logger LOG = Logger.getLogger(SampleNews.class.getName());

    /** After the demo's people, who write it. */
    private static final int PRIORITY = 2000;
    private static final String ROOM = "/eu/hansa/sample/";

    @Inject
    @ConfigProperty(name = "hansa.demo", defaultValue = "false")
    private boolean demo;
    @Inject
    private Actors actors;
    @Inject
    private Languages languages;
    @Inject
    private Thesaurus thesaurus;
    @Inject
    private AssetLibrary library;
    @Inject
    private ContentRepository content;
    @Inject
    private CreateItem create;
    @Inject
    private SaveDraft save;
    @Inject
    private SaveFacts saveFacts;
    @Inject
    private ChangeAccess changeAccess;
    @Inject
    private ChangeRelease changeRelease;
    @Inject
    private Submit submit;
    @Inject
    private Approve approve;
    @Inject
    private Publish publish;

    @Transactional
    public void make(@Observes @Priority(PRIORITY) @Initialized(ApplicationScoped.class) Object started) {
        if (!demo || !content.idsAfter(0, 1).isEmpty()) {
            return;
        }
        Actor portal = Actor.system();
        Map<String, Long> topics = terms(portal, TermKind.TOPIC, "topics.properties");
        Map<String, Long> series = terms(portal, TermKind.SERIES, "series.properties");
        Map<String, Long> files = files(portal);
        Map<String, ContentId> articles = new LinkedHashMap<>();
        List<String> keys = read("news/order.txt").lines().toList();
        keys.forEach(key -> articles.put(key, article(key, topics, series, files)));
        keys.forEach(key -> relate(portal, key, articles));
        keys.forEach(key -> release(portal, key, articles.get(key)));
        LOG.info(() -> "The demo has " + articles.size() + " articles now");
    }

    private Map<String, Long> terms(Actor portal, TermKind kind, String file) {
        Properties names = properties(file);
        Map<String, Long> ids = new HashMap<>();
        names.stringPropertyNames().stream().map(key -> key.split("\\.")[0]).distinct().forEach(key -> {
            Map<Language, TermLabel> labels = new HashMap<>();
            for (String tag : List.of("en", "fr", "de", "it", "es")) {
                String name = names.getProperty(key + "." + tag);
                if (name != null) {
                    labels.put(Language.of(tag), new TermLabel(0, kind, key, name, names.getProperty(key + ".about." + tag), tag));
                }
            }
            Term term = thesaurus.save(portal, kind, key, labels);
            ids.put(key, term.id());
        });
        return ids;
    }

    private Map<String, Long> files(Actor portal) {
        Properties about = properties("files/files.properties");
        Map<String, Long> ids = new HashMap<>();
        about.stringPropertyNames().stream().filter(key -> key.endsWith(".credit")).map(key -> key.substring(0, key.lastIndexOf('.')))
                .forEach(name -> {
                    Map<Language, String> titles = new HashMap<>();
                    languages.inOrder().forEach(language -> Optional.ofNullable(about.getProperty(name + ".title." + language))
                            .ifPresent(title -> titles.put(language, title)));
                    try (InputStream bytes = open("files/" + name)) {
                        AssetId id = library.add(portal, bytes, name, titles, about.getProperty(name + ".credit"));
                        ids.put(name, id.value());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return ids;
    }

    private ContentId article(String key, Map<String, Long> topics, Map<String, Long> series, Map<String, Long> files) {
        Properties given = properties("news/" + key + "/facts.properties");
        Actor author = actors.of("author@example.org").orElseThrow();
        Actor translator = actors.of("translator@example.org").orElseThrow();
        Language source = Language.of("en");
        SampleText english = text(key, source).orElseThrow();
        List<String> outdated = list(given, "outdated");
        ContentId id = create.create(author, NewsType.KEY, source, outdated.isEmpty() ? english.words() : english.earlierWords(),
                facts(given, topics, series, files));
        long first = head(id, source);
        if (!outdated.isEmpty()) {
            save.save(author, id, source, english.words(), first, null, false);
        }
        for (Language language : languages.inOrder()) {
            if (!language.equals(source)) {
                text(key, language).ifPresent(words -> {
                    long base = outdated.contains(language.tag()) ? first : head(id, source);
                    save.save(translator, id, language, words.words(), null, base, false);
                    if (words.isStillInReview()) {
                        submit.submit(translator, id, language, null);
                    }
                });
            }
        }
        return id;
    }

    private NewsFacts facts(Properties given, Map<String, Long> topics, Map<String, Long> series, Map<String, Long> files) {
        NewsFacts facts = new NewsFacts();
        facts.setDate(LocalDate.parse(given.getProperty("date")));
        facts.setByline(given.getProperty("byline"));
        facts.setTopics(list(given, "topics").stream().map(topics::get).toList());
        facts.setHashtags(list(given, "hashtags"));
        facts.setSeries(series.get(given.getProperty("series", "")));
        facts.setPlace(given.containsKey("place") ? Integer.valueOf(given.getProperty("place")) : null);
        facts.setPicture(files.get(given.getProperty("picture", "")));
        facts.setPictureDecorative(Boolean.parseBoolean(given.getProperty("picture.decorative")));
        facts.setAttachments(list(given, "attachments").stream().map(files::get).toList());
        facts.setFeatured(Boolean.parseBoolean(given.getProperty("featured")));
        List<NewsLink> links = new ArrayList<>();
        for (int n = 1; given.containsKey("links." + n + ".url"); n++) {
            NewsLink link = new NewsLink();
            link.setUrl(given.getProperty("links." + n + ".url"));
            for (Language language : languages.inOrder()) {
                String title = given.getProperty("links." + n + ".title." + language);
                if (title != null) {
                    link.getTitles().put(language.tag(), title);
                }
            }
            links.add(link);
        }
        facts.setLinks(links);
        return facts;
    }

    /** Only now, when all articles are there, can they name each other. */
    private void relate(Actor portal, String key, Map<String, ContentId> articles) {
        ContentItem item = content.find(articles.get(key)).orElseThrow();
        NewsFacts facts = (NewsFacts) content.facts(item);
        facts.setRelated(list(properties("news/" + key + "/facts.properties"), "related").stream()
                .map(other -> articles.get(other).value()).toList());
        saveFacts.save(portal, item.id(), facts, item.factsNo());
    }

    private void release(Actor portal, String key, ContentId id) {
        Properties given = properties("news/" + key + "/facts.properties");
        List<Language> ready = languages.inOrder().stream()
                .filter(language -> text(key, language).map(text -> !text.isStillInReview()).orElse(false)).toList();
        changeAccess.change(portal, id, Set.of(new Audience(given.getProperty("audience"))));
        changeRelease.change(portal, id, switch (given.getProperty("release")) {
            case "together" -> ReleasePolicy.TOGETHER;
            case "source-first" -> ReleasePolicy.SOURCE_FIRST;
            default -> ReleasePolicy.INDEPENDENT;
        }, ready);
        for (Language language : ready) {
            submit.submit(portal, id, language, null);
            approve.approve(portal, id, language, head(id, language), null);
        }
        boolean together = "together".equals(given.getProperty("release"));
        (together ? ready.stream().limit(1) : ready.stream()).forEach(language -> publish.publish(portal, id, language));
    }

    private long head(ContentId id, Language language) {
        return content.find(id).orElseThrow().translation(language).orElseThrow().headId();
    }

    private static Optional<SampleText> text(String key, Language language) {
        String path = "news/" + key + "/" + language + ".html";
        return SampleNews.class.getResource(ROOM + path) == null ? Optional.empty() : Optional.of(new SampleText(read(path)));
    }

    private static List<String> list(Properties given, String key) {
        return Stream.of(given.getProperty(key, "").split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private static Properties properties(String path) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(read(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(String path) {
        try (InputStream bytes = open(path)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        InputStream bytes = SampleNews.class.getResourceAsStream(ROOM + path);
        if (bytes == null) {
            throw new IllegalStateException("The sample lacks " + path);
        }
        return bytes;
    }
}
