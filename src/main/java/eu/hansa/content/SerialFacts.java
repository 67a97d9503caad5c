package eu.hansa.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** The facts of what may come in a series, and open the home page. */
public abstract class SerialFacts extends CommonFacts {

    private static final long serialVersionUID = 1L;

    @Refers(to = Referent.TERM)
    private Long series;
    @Min(value = 1, message = "{place.range}")
    @Max(value = 999, message = "{place.range}")
    private Integer place;
    private boolean featured;

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

    /** Whoever made the original what the home page opens with has not said that of its copy. */
    @Override
    public void copied() {
        featured = false;
    }

    public Long getSeries() {
        return series;
    }

    public void setSeries(Long series) {
        this.series = series;
    }

    /** Which one within the series. */
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
}
