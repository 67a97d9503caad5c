package eu.hansa.given;

import eu.hansa.content.ContentRepository;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What is being written, for tests inside the portal. */
@ApplicationScoped
@Transactional
public class GivenDrafts {

    @Inject
    private ContentRepository content;

    /** The id of the newest revision of a language. */
    public long head(ContentId item, Language language) {
        return content.find(item).orElseThrow().translation(language).orElseThrow().headId();
    }
}
