package eu.hansa.web.entry;

import eu.hansa.workinggroup.paper.PublishedPaper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of papers: the newest version stands at a paper's own, each one at that with its number. */
@Named
@ApplicationScoped
public class PaperUrls {

    static final String ROOT = "/papers/";
    static final String VERSION = "version";

    public String href(PublishedPaper paper) {
        return href(paper.id(), paper.fileName());
    }

    public String href(long id, String fileName) {
        return ROOT + id + "/" + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public String href(PublishedPaper paper, PublishedPaper.Version version) {
        return href(paper) + "?" + VERSION + "=" + version.number();
    }
}
