package eu.hansa.web.site;

import eu.hansa.kernel.Language;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What kinds of things are called that can be found: content types as everywhere, what features add by texts of the search. */
@ApplicationScoped
public class SearchTypes {

    @Inject
    private SiteUrls urls;
    @Inject
    private Texts texts;

    /** “News”, “Session”. */
    public String name(String type, Language language) {
        return text(urls.types().contains(type) ? type + ".name" : "site.search.type." + type, language, type);
    }

    /** “News”, “Sessions”. */
    public String plural(String type, Language language) {
        return text(urls.types().contains(type) ? type + ".list.title" : "site.search.types." + type, language, type);
    }

    /** Somebody may ask for any type; what nobody knows has no name but that. */
    private String text(String key, Language language, String otherwise) {
        return texts.has(language.locale(), key) ? texts.get(language.locale(), key) : otherwise;
    }

    /** Content types in their order, then all others. */
    public List<String> inOrder(Collection<String> types) {
        return types.stream().sorted(Comparator.comparingInt((String type) -> urls.types().contains(type)
                ? urls.types().indexOf(type) : urls.types().size()).thenComparing(Comparator.naturalOrder())).toList();
    }
}
