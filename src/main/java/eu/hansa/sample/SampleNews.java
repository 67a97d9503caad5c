package eu.hansa.sample;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.content.Body;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.WebLink;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Languages;
import eu.hansa.news.NewsBody;
import eu.hansa.news.NewsFacts;
import eu.hansa.news.NewsType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The articles of the sample: a folder each, with facts as properties. */
@ApplicationScoped
public class SampleNews {

    @Inject
    private SampleItems items;
    @Inject
    private Languages languages;

    static List<String> keys() {
        return SampleResources.read("news/order.txt").lines().toList();
    }

    void write(String key, References references) {
        Properties given = given(key);
        Long group = id("item", given, "group", references);
        items.write(references.item(key), NewsType.KEY, folder(key), group == null ? null : new ContentId(group),
                SampleResources.list(given, "outdated"), references, SampleNews::body);
    }

    private static Body body(SampleText text) {
        NewsBody body = new NewsBody();
        body.setKicker(text.meta("kicker"));
        body.setDateline(text.meta("dateline"));
        body.setPictureAlt(text.meta("picture-alt"));
        body.setPictureCaption(text.meta("picture-caption"));
        body.setHtml(text.html());
        return body;
    }

    void release(Actor portal, String key, References references) {
        Properties given = given(key);
        ContentId id = references.item(key);
        items.state(portal, id, facts(given, references));
        Audience audience = given.getProperty("audience").equals("members") ? Audience.group(references.id("item", given.getProperty("group")))
                : new Audience(given.getProperty("audience"));
        items.release(portal, id, folder(key), audience, switch (given.getProperty("release")) {
            case "together" -> ReleasePolicy.TOGETHER;
            case "source-first" -> ReleasePolicy.SOURCE_FIRST;
            default -> ReleasePolicy.INDEPENDENT;
        });
    }

    private NewsFacts facts(Properties given, References references) {
        NewsFacts facts = new NewsFacts();
        facts.setDate(references.date(given.getProperty("date")));
        facts.setByline(given.getProperty("byline"));
        facts.setTopics(ids("topic", given, "topics", references));
        facts.setHashtags(SampleResources.list(given, "hashtags"));
        facts.setSeries(id("series", given, "series", references));
        facts.setPlace(Optional.ofNullable(given.getProperty("place")).map(Integer::valueOf).orElse(null));
        facts.setPicture(id("file", given, "picture", references));
        facts.setPictureDecorative(Boolean.parseBoolean(given.getProperty("picture.decorative")));
        facts.setAttachments(ids("file", given, "attachments", references));
        facts.setFeatured(Boolean.parseBoolean(given.getProperty("featured")));
        facts.setLinks(links(given));
        facts.setRelated(ids("item", given, "related", references));
        return facts;
    }

    private static Long id(String kind, Properties given, String key, References references) {
        return Optional.ofNullable(given.getProperty(key)).map(name -> references.id(kind, name)).orElse(null);
    }

    private static List<Long> ids(String kind, Properties given, String key, References references) {
        return SampleResources.list(given, key).stream().map(name -> references.id(kind, name)).toList();
    }

    private List<WebLink> links(Properties given) {
        List<WebLink> links = new ArrayList<>();
        for (int n = 1; given.containsKey("links." + n + ".url"); n++) {
            String prefix = "links." + n + ".";
            WebLink link = new WebLink();
            link.setUrl(given.getProperty(prefix + "url"));
            languages.inOrder().forEach(language -> Optional.ofNullable(given.getProperty(prefix + "title." + language))
                    .ifPresent(title -> link.getTitles().put(language.tag(), title)));
            links.add(link);
        }
        return links;
    }

    private static Properties given(String key) {
        return SampleResources.properties(folder(key) + "/facts.properties");
    }

    private static String folder(String key) {
        return "news/" + key;
    }
}
