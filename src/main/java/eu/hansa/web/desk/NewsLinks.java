package eu.hansa.web.desk;

import eu.hansa.news.NewsLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Begins a link in the facts of an article, for its form. */
@Named
@ApplicationScoped
public class NewsLinks {

    public void begin(List<NewsLink> links) {
        links.add(new NewsLink());
    }
}
