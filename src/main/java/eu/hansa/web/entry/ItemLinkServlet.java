package eu.hansa.web.entry;

import eu.hansa.content.ItemLinks;
import eu.hansa.content.ItemLinks.Reference;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Teaser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Leads from an item's own link, which texts keep, to where the item stands now in the best language for the caller. */
@WebServlet(ItemLinks.ROOT + "*")
public class ItemLinkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private PublicationReader publications;
    @Inject
    private CurrentViewer caller;
    @Inject
    private BestLanguage languages;
    @Inject
    private SiteUrls urls;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        Optional<Reference> reference = Reference.of(request.getRequestURI().substring(request.getContextPath().length()));
        Optional<Teaser> there = reference.flatMap(named -> publications.best(caller.viewer(), List.of(named.item()),
                languages.of(request.getHeader("Accept-Language"))).stream().findFirst());
        if (there.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Redirect.to(request.getContextPath() + urls.item(there.get()) + reference.get().rest(), response);
    }
}
