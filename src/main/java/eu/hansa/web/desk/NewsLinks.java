package eu.hansa.web.desk;

import eu.hansa.news.NewsFacts;
import eu.hansa.news.NewsLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Begins a link in the facts of an article, for its form. */
@Named
@ApplicationScoped
public class NewsLinks {

    public void add(NewsFacts facts) {
        facts.getLinks().add(new NewsLink());
    }
}
