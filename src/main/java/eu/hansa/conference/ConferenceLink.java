package eu.hansa.conference;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Something to read or to watch elsewhere: a recording, a report, a page of the organisers. */
public class ConferenceLink implements Serializable {

    private static final long serialVersionUID = 1L;

    private String url;
    private Map<String, String> titles = new HashMap<>();
    private Integer minutes;

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

    /** How long a recording is; null when that is not known or does not apply. */
    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
