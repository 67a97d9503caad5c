package eu.hansa.news;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** A link to elsewhere that belongs to the article as a whole. */
public class NewsLink implements Serializable {

    private static final long serialVersionUID = 1L;

    private String url;
    private Map<String, String> titles = new HashMap<>();

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    /** By language tag. */
    public Map<String, String> getTitles() {
        return titles;
    }

    public void setTitles(Map<String, String> titles) {
        this.titles = titles == null ? new HashMap<>() : titles;
    }
}
