package eu.hansa.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/**
 * The texts in the language of this request, as views write them: {@code #{text['news.list.title']}}, with arguments
 * {@code #{text.of('site.list.page', 2, 7)}}.
 */
@Named
@RequestScoped
public class Text extends AbstractMap<String, String> {

    @Inject
    private Texts texts;
    @Inject
    private TextLocale locale;

    @Override
    public String get(Object key) {
        return texts.get(locale.locale(), (String) key);
    }

    public String of(String key, Object... arguments) {
        return texts.get(locale.locale(), key, arguments);
    }

    /** A map only in so far as it can be asked. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
