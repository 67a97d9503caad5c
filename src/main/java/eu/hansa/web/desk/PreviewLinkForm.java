package eu.hansa.web.desk;

import eu.hansa.content.review.PreviewLinks;
import eu.hansa.web.entry.SiteUrls;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Making a link by which somebody outside sees how the text that is open will look, and ending those that there are. */
@Named
@ViewScoped
public class PreviewLinkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ItemScreen screen;
    @Inject
    private PreviewLinks links;
    @Inject
    private SiteUrls urls;

    private boolean follows = true;
    private int days = 7;
    private String made;

    /** Stays on the page, since the link is shown this once. */
    public String make() {
        made = null;
        return screen.stay("shareDialog", () -> made = urls.absolute("/preview?link="
                + links.make(screen.actor(), screen.item(), screen.language(), follows, days)));
    }

    public String end() {
        return screen.perform("shareDialog", "desk.share.ended", () -> links.end(screen.actor(), screen.item(), screen.language()));
    }

    /** How many links to this text work at present. */
    public int getCount() {
        return links.count(screen.actor(), screen.item(), screen.language());
    }

    /** The link that was made a moment ago; null for none. */
    public String getMade() {
        return made;
    }

    public List<Integer> getLives() {
        return PreviewLinks.LIVES;
    }

    public boolean isFollows() {
        return follows;
    }

    public void setFollows(boolean follows) {
        this.follows = follows;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
