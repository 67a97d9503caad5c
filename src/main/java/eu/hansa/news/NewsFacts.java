package eu.hansa.news;

import eu.hansa.content.Referent;
import eu.hansa.content.Refers;
import eu.hansa.content.SerialFacts;
import eu.hansa.content.WebLink;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is the same for a news article in all languages. */
public class NewsFacts extends SerialFacts {

    private static final long serialVersionUID = 1L;

    private LocalDate date;
    @Size(max = 200, message = "{byline.long}")
    private String byline;
    @Size(max = 30, message = "{attachments.many}")
    @Refers(to = Referent.FILE)
    private List<Long> attachments = new ArrayList<>();
    @Size(max = 30, message = "{links.many}")
    private List<@Valid WebLink> links = new ArrayList<>();

    @Override
    public LocalDate date() {
        return date;
    }

    @Override
    protected List<Long> files() {
        return attachments;
    }

    @Override
    public String author() {
        return byline;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    /** Who wrote it; a name, the same in every language. */
    public String getByline() {
        return byline;
    }

    public void setByline(String byline) {
        this.byline = byline;
    }

    public List<Long> getAttachments() {
        return attachments;
    }

    public void setAttachments(List<Long> attachments) {
        this.attachments = attachments == null ? new ArrayList<>() : attachments;
    }

    public List<WebLink> getLinks() {
        return links;
    }

    public void setLinks(List<WebLink> links) {
        this.links = links == null ? new ArrayList<>() : links;
    }
}
