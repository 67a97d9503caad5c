package eu.hansa.conference;

import eu.hansa.kernel.WebAddress;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Something to read or to watch elsewhere: a recording, a report, a page of the organisers. */
public class ConferenceLink implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 1000, message = "{url.long}")
    private String url;
    private Map<String, @Size(max = 300, message = "{link.title.long}") String> titles = new HashMap<>();
    @Min(value = 1, message = "{link.minutes.range}")
    @Max(value = 6000, message = "{link.minutes.range}")
    private Integer minutes;

    /** Only web addresses can be followed from a page. */
    @JsonbTransient
    @AssertTrue(message = "{link.form}")
    public boolean isUrlWellFormed() {
        return WebAddress.is(url);
    }

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
