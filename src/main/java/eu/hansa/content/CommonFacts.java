package eu.hansa.content;

import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What items of any type may have: a picture that stands for them, what they are about, and what belongs with them. */
public abstract class CommonFacts implements Facts {

    private static final long serialVersionUID = 1L;

    @Refers(to = Referent.FILE)
    private Long picture;
    private boolean pictureDecorative;
    @Size(max = 20, message = "{topics.many}")
    @Refers(to = Referent.TERM)
    private List<Long> topics = new ArrayList<>();
    @Size(max = 20, message = "{hashtags.many}")
    private List<String> hashtags = new ArrayList<>();
    @Size(max = 40, message = "{related.many}")
    @Refers(to = Referent.ITEM)
    private List<Long> related = new ArrayList<>();

    /** Its files apart from the picture, in their order. */
    protected List<Long> files() {
        return List.of();
    }

    @Override
    public List<Long> topics() {
        return List.copyOf(topics);
    }

    @Override
    public List<ContentId> related() {
        return related.stream().map(ContentId::new).toList();
    }

    @Override
    public AssetId leadPicture() {
        return picture == null ? null : new AssetId(picture);
    }

    @Override
    public Set<AssetId> assets() {
        Set<AssetId> assets = new LinkedHashSet<>();
        if (picture != null) {
            assets.add(new AssetId(picture));
        }
        files().forEach(id -> assets.add(new AssetId(id)));
        return assets;
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

    /** Items of any type. */
    public List<Long> getRelated() {
        return related;
    }

    public void setRelated(List<Long> related) {
        this.related = related == null ? new ArrayList<>() : related;
    }
}
