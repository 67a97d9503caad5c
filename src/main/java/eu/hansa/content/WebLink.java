package eu.hansa.content;

import eu.hansa.kernel.WebAddress;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** A link to elsewhere that belongs to the item as a whole. */
public class WebLink implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 1000, message = "{url.long}")
    private String url;
    private Map<String, @Size(max = 300, message = "{link.title.long}") String> titles = new HashMap<>();

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
}
