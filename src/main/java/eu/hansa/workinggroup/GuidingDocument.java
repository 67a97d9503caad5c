package eu.hansa.workinggroup;

import eu.hansa.content.Referent;
import eu.hansa.content.Refers;
import eu.hansa.kernel.WebAddress;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What a group has bound itself to, such as a charter. */
public class GuidingDocument implements Serializable {

    private static final long serialVersionUID = 1L;

    private Map<String, @Size(max = 200, message = "{link.title.long}") String> names = new HashMap<>();
    @Size(max = 1000, message = "{url.long}")
    private String url;
    @Refers(to = Referent.PAPER)
    private Long paper;

    @JsonbTransient
    @AssertTrue(message = "{link.form}")
    public boolean isUrlWellFormed() {
        return url == null || url.isBlank() || WebAddress.is(url);
    }

    /** By language tag. */
    public Map<String, String> getNames() {
        return names;
    }

    public void setNames(Map<String, String> names) {
        this.names = names == null ? new HashMap<>() : names;
    }

    /** Where it can be read; null where that is nowhere. */
    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    /** The paper of the group that it is, for those who may have that; null where it is none. */
    public Long getPaper() {
        return paper;
    }

    public void setPaper(Long paper) {
        this.paper = paper;
    }
}
