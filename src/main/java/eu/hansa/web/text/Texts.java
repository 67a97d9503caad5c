package eu.hansa.web.text;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The one way to a text that people read. Texts live beside their feature, in
 * {@code eu/hansa/<room>/messages*.properties}; the first word of a key says in which room: {@code news.list.title}
 * stands in {@code eu/hansa/news}, {@code site.menu.open} in {@code eu/hansa/web/site}. Patterns are those of
 * {@link MessageFormat}, always: an apostrophe is doubled in every text, with or without arguments.
 */
@ApplicationScoped
public class Texts {

    /** Rooms whose bundle does not stand in the folder of the same name. */
    private static final Map<String, String> ROOMS = Map.ofEntries(
            entry("site", "web/site"), entry("desk", "web/desk"), entry("counter", "web/counter"), entry("api", "web/api"),
            entry("refusal", "kernel"), entry("audience", "access"), entry("right", "access"),
            entry("workflow", "content"), entry("audit", "content"), entry("mail", "notification"),
            entry("group", "workinggroup"), entry("paper", "workinggroup/paper"));

    /** Texts without arguments, which are most by far, as they come out of their patterns. */
    private final Map<Locale, Map<String, String>> plain = new ConcurrentHashMap<>();

    /** The others as read once; to be copied, since a format is nobody else's while it works. */
    private final Map<Locale, Map<String, MessageFormat>> patterns = new ConcurrentHashMap<>();

    /** @throws MissingResourceException when the key is in no bundle, which the build checks */
    public String get(Locale locale, String key, Object... arguments) {
        return arguments.length > 0 ? format(locale, key, arguments)
                : plain.computeIfAbsent(locale, l -> new ConcurrentHashMap<>())
                        .computeIfAbsent(key, k -> pattern(locale, k).format(arguments));
    }

    private String format(Locale locale, String key, Object... arguments) {
        MessageFormat read = patterns.computeIfAbsent(locale, l -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, k -> pattern(locale, k));
        return ((MessageFormat) read.clone()).format(arguments);
    }

    private static MessageFormat pattern(Locale locale, String key) {
        return new MessageFormat(bundle(locale, key).getString(key), locale);
    }

    /** The texts whose keys begin so, by the rest of their keys: for scripts, which put arguments in themselves. */
    public Map<String, String> beginningWith(Locale locale, String prefix) {
        return bundle(locale, prefix).keySet().stream().filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(key -> key.substring(prefix.length()), key -> get(locale, key)));
    }

    public boolean has(Locale locale, String key) {
        try {
            return bundle(locale, key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private static ResourceBundle bundle(Locale locale, String key) {
        String word = key.substring(0, key.indexOf('.'));
        return ResourceBundle.getBundle("eu/hansa/" + ROOMS.getOrDefault(word, word) + "/messages", locale,
                Thread.currentThread().getContextClassLoader(), WITHOUT_SERVER_LANGUAGE);
    }

    /** A text that a language lacks is English, whatever the language of the server is. */
    private static final ResourceBundle.Control WITHOUT_SERVER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
