package eu.hansa.web.desk;

import eu.hansa.content.WebLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Begins a link in the facts of an article, for its form. */
@Named
@ApplicationScoped
public class NewsLinks {

    public void begin(List<WebLink> links) {
        links.add(new WebLink());
    }
}
