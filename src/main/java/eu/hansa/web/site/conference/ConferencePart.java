package eu.hansa.web.site.conference;

import eu.hansa.conference.ConferenceType;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.web.entry.ItemPart;
import eu.hansa.web.site.DescribedPage;
import eu.hansa.web.site.ItemPage;
import eu.hansa.web.text.Texts;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A page below a conference that shows its programme in some way, and so is there as soon as that is released. */
abstract class ConferencePart implements ItemPart, DescribedPage {

    @Inject
    private ConferenceReleases releases;
    @Inject
    private ItemPage item;
    @Inject
    private ConferencePage conference;
    @Inject
    private Texts texts;

    /** The key of the text that names it, with the conference's title as its argument. */
    abstract String titleKey();

    @Override
    public String type() {
        return ConferenceType.KEY;
    }

    @Override
    public Map<ContentId, Set<Language>> having(Map<ContentId, Set<Language>> published) {
        return releases.having(published);
    }

    @Override
    public String title() {
        return texts.get(item.item().language().locale(), titleKey(), item.getTitle());
    }

    @Override
    public String description() {
        return conference.description();
    }

    @Override
    public Optional<JsonObjectBuilder> thing() {
        return Optional.empty();
    }

    String word(Language language, String key) {
        return "/" + texts.get(language.locale(), key);
    }

    ConferencePage conference() {
        return conference;
    }
}
