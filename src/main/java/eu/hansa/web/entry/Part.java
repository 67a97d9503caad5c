package eu.hansa.web.entry;

import eu.hansa.kernel.Language;
import java.util.Set;

/** What an address of the site may lead to beside home, lists and items. A feature adds one by a CDI bean. */
public interface Part {

    /** By which other rooms name it: {@code programme}. */
    String key();

    /**
     * What its address ends in, in the words of a language: {@code /programme}, {@code /programme.pdf}, {@code .ics};
     * {@code {name}} stands for a slug or an id, as in {@code /sessions/{id}.ics}.
     */
    String path(Language language);

    /** A view ({@code /WEB-INF/site/…}), or the name of a servlet in {@code web.xml}. Either finds all in {@link SiteRequest}. */
    String answeredBy();

    /** Whether its page has a script of the site's own, without which it is read all the same. */
    default boolean isScripted() {
        return false;
    }

    /** The tags that it hangs on beside published content, terms, files and the directory. */
    default Set<String> tags() {
        return Set.of();
    }
}
