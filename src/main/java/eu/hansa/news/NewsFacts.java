package eu.hansa.news;

import eu.hansa.content.Facts;
import eu.hansa.content.Referent;
import eu.hansa.content.Refers;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is the same for a news article in all languages. */
public class NewsFacts implements Facts {

    private static final long serialVersionUID = 1L;

    private LocalDate date;
    @Size(max = 200, message = "{byline.long}")
    private String byline;
    @Refers(to = Referent.FILE)
    private Long picture;
    private boolean pictureDecorative;
    @Size(max = 30, message = "{attachments.many}")
    @Refers(to = Referent.FILE)
    private List<Long> attachments = new ArrayList<>();
    @Size(max = 20, message = "{topics.many}")
    @Refers(to = Referent.TERM)
    private List<Long> topics = new ArrayList<>();
    @Size(max = 20, message = "{hashtags.many}")
    private List<String> hashtags = new ArrayList<>();
    @Refers(to = Referent.TERM)
    private Long series;
    @Min(value = 1, message = "{place.range}")
    @Max(value = 999, message = "{place.range}")
    private Integer place;
    private boolean featured;
    @Size(max = 20, message = "{related.many}")
    @Refers(to = Referent.ITEM)
    private List<Long> related = new ArrayList<>();
    @Size(max = 30, message = "{links.many}")
    private List<@Valid NewsLink> links = new ArrayList<>();

    @Override
    public LocalDate date() {
        return date;
    }

    @Override
    public List<Long> topics() {
        return List.copyOf(topics);
    }

    @Override
    public Long series() {
        return series;
    }

    @Override
    public Integer place() {
        return place;
    }

    @Override
    public boolean featured() {
        return featured;
    }

    @Override
    public List<ContentId> related() {
        return related.stream().map(ContentId::new).toList();
    }

    @Override
    public Set<AssetId> assets() {
        Set<AssetId> assets = new LinkedHashSet<>();
        if (picture != null) {
            assets.add(new AssetId(picture));
        }
        attachments.forEach(id -> assets.add(new AssetId(id)));
        return assets;
    }

    @Override
    public String author() {
        return byline;
    }

    @Override
    public AssetId leadPicture() {
        return picture == null ? null : new AssetId(picture);
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

    /** The lead picture's asset; null for none. */
    public Long getPicture() {
        return picture;
    }

    public void setPicture(Long picture) {
        this.picture = picture;
    }

    /** Whether the lead picture says nothing, so that it needs no alternative text. */
    public boolean isPictureDecorative() {
        return pictureDecorative;
    }

    public void setPictureDecorative(boolean pictureDecorative) {
        this.pictureDecorative = pictureDecorative;
    }

    public List<Long> getAttachments() {
        return attachments;
    }

    public void setAttachments(List<Long> attachments) {
        this.attachments = attachments == null ? new ArrayList<>() : attachments;
    }

    public List<Long> getTopics() {
        return topics;
    }

    public void setTopics(List<Long> topics) {
        this.topics = topics == null ? new ArrayList<>() : topics;
    }

    /** Without the sign. */
    public List<String> getHashtags() {
        return hashtags;
    }

    public void setHashtags(List<String> hashtags) {
        this.hashtags = hashtags == null ? new ArrayList<>() : hashtags;
    }

    public Long getSeries() {
        return series;
    }

    public void setSeries(Long series) {
        this.series = series;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public boolean isFeatured() {
        return featured;
    }

    public void setFeatured(boolean featured) {
        this.featured = featured;
    }

    public List<Long> getRelated() {
        return related;
    }

    public void setRelated(List<Long> related) {
        this.related = related == null ? new ArrayList<>() : related;
    }

    public List<NewsLink> getLinks() {
        return links;
    }

    public void setLinks(List<NewsLink> links) {
        this.links = links == null ? new ArrayList<>() : links;
    }
}
