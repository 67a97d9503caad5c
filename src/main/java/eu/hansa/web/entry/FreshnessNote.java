package eu.hansa.web.entry;

import eu.hansa.access.Viewer;
import eu.hansa.freshness.Freshness;
import eu.hansa.kernel.Languages;
import eu.hansa.publication.Listed;
import eu.hansa.publication.PublicationReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequest;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Notes the {@link Freshest} of whatever is published for machines, in all languages at once. */
@ApplicationScoped
public class FreshnessNote {

    @Inject
    private Freshness freshness;
    @Inject
    private PublicationReader publications;
    @Inject
    private Languages languages;

    /** To be called before anything of these types is read. */
    public void take(ServletRequest request, Collection<String> types) {
        take(request, types, Set.of());
    }

    /**
     * To be called before anything of these types is read.
     *
     * @param parts what else is read
     */
    public void take(ServletRequest request, Collection<String> types, Collection<? extends Part> parts) {
        Set<String> tags = new TreeSet<>(PageFreshness.COMMON);
        types.forEach(type -> languages.inOrder().forEach(language -> tags.add(Listed.tag(type, language))));
        parts.forEach(part -> tags.addAll(part.tags()));
        request.setAttribute(Freshest.ATTRIBUTE, new Freshest(freshness.read(tags), publications.nextEdge(Viewer.anonymous())));
    }
}
