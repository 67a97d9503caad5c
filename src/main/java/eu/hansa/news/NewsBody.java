package eu.hansa.news;

import eu.hansa.backlog.BacklogKind;
import eu.hansa.content.Above;
import eu.hansa.content.Apart;
import eu.hansa.content.Body;
import eu.hansa.content.Markup;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.SafeHtml;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** The words of a news article in one language beyond its title and lead. */
public class NewsBody implements Body {

    private static final long serialVersionUID = 1L;

    private static final Pattern FILE = Pattern.compile("\"/files/([0-9]{1,19})/");

    @Size(max = 120, message = "{kicker.long}")
    @Above("title")
    private String kicker;
    @Size(max = 120, message = "{dateline.long}")
    @Above("summary")
    private String dateline;
    @Size(max = 200_000, message = "{html.long}")
    @Markup
    private String html;
    @Size(max = 300, message = "{picture-alt.long}")
    @Apart(BacklogKind.PICTURE)
    private String pictureAlt;
    @Size(max = 300, message = "{picture-caption.long}")
    private String pictureCaption;

    @Override
    public void clean() {
        kicker = strip(kicker);
        dateline = strip(dateline);
        pictureAlt = strip(pictureAlt);
        pictureCaption = strip(pictureCaption);
        html = SafeHtml.sanitise(html).markup();
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String searchableText() {
        return Stream.of(kicker, dateline, Jsoup.parse(html == null ? "" : html).text(), pictureCaption)
                .filter(text -> text != null).collect(Collectors.joining("\n"));
    }

    @Override
    public Set<AssetId> assets() {
        Set<AssetId> assets = new LinkedHashSet<>();
        Matcher file = FILE.matcher(html == null ? "" : html);
        while (file.find()) {
            assets.add(AssetId.parse(file.group(1)));
        }
        return assets;
    }

    @Override
    public String markup() {
        return html == null ? "" : html;
    }

    @Override
    public String pictureText() {
        return pictureAlt;
    }

    /** The theme line above the title. */
    public String getKicker() {
        return kicker;
    }

    public void setKicker(String kicker) {
        this.kicker = kicker;
    }

    /** Where and when it was written, as print has it: “Bilbao, 15 May”. */
    public String getDateline() {
        return dateline;
    }

    public void setDateline(String dateline) {
        this.dateline = dateline;
    }

    /** Rich text; sanitised once {@link #clean} was called. */
    public String getHtml() {
        return html;
    }

    public void setHtml(String html) {
        this.html = html;
    }

    /** What the lead picture shows, for those who do not see it. */
    public String getPictureAlt() {
        return pictureAlt;
    }

    public void setPictureAlt(String pictureAlt) {
        this.pictureAlt = pictureAlt;
    }

    public String getPictureCaption() {
        return pictureCaption;
    }

    public void setPictureCaption(String pictureCaption) {
        this.pictureCaption = pictureCaption;
    }
}
