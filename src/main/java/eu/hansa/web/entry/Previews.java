package eu.hansa.web.entry;

import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.Words;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.publication.Published;
import eu.hansa.publication.Publisher;
import eu.hansa.web.text.TextLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import java.io.IOException;

/** Shows a text that is not published in the very view that it will have when it is. */
@ApplicationScoped
public class Previews {

    @Inject
    private ContentRepository content;
    @Inject
    private Publisher publisher;
    @Inject
    private SiteRequest site;
    @Inject
    private TextLocale locale;
    /** Itself as others see it, so that reading has a transaction. */
    @Inject
    private Previews self;

    /** @param saying what stands above the page, so that nobody takes it for a page of the site */
    public void show(ContentId id, Language language, Words words, String saying, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Published published = self.published(id, language, words);
        site.preview(published, saying);
        show(published, "detail.xhtml", request, response);
    }

    /**
     * Shows a page below an item's.
     *
     * @param view       among the views of the item's type
     * @param unreleased what stands on it, as {@link SiteRequest#unreleased} hands it on
     */
    public void show(ContentId id, Language language, Words words, String view, Object unreleased, String saying,
            HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Published published = self.published(id, language, words);
        site.preview(published, unreleased, saying);
        show(published, view, request, response);
    }

    private void show(Published published, String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        locale.speak(published.language());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Content-Security-Policy", SafetyHeaders.STRICT);
        request.getRequestDispatcher("/WEB-INF/site/" + published.type() + "/" + view)
                .forward(request, new OwnPolicyResponse(response));
    }

    /** The text as the site would show it now. */
    @Transactional
    public Published published(ContentId id, Language language, Words words) {
        ContentItem item = content.find(id).orElseThrow();
        return publisher.preview(item, language, words);
    }
}
