package eu.hansa.given;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.web.entry.ItemPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A page below conferences that only tests have: the conference itself, on the map, but never in Italian. */
@ApplicationScoped
public class GivenLookPart implements ItemPart {

    @Override
    public String key() {
        return "given-look";
    }

    @Override
    public String type() {
        return "conference";
    }

    @Override
    public String path(Language language) {
        return language.tag().equals("fr") ? "/given/regard" : "/given/look";
    }

    @Override
    public String answeredBy() {
        return "/WEB-INF/site/conference/detail.xhtml";
    }

    @Override
    public Map<ContentId, Set<Language>> having(Map<ContentId, Set<Language>> published) {
        Map<ContentId, Set<Language>> having = new HashMap<>(published);
        having.replaceAll((id, languages) -> languages.stream().filter(language -> !language.tag().equals("it")).collect(Collectors.toSet()));
        return having;
    }

    @Override
    public boolean isOnTheMap() {
        return true;
    }
}
