package eu.hansa.conference;

import eu.hansa.content.WebLink;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Something to read or to watch elsewhere: a recording, a report, a page of the organisers. */
public class ConferenceLink extends WebLink {

    private static final long serialVersionUID = 1L;

    @Min(value = 1, message = "{link.minutes.range}")
    @Max(value = 6000, message = "{link.minutes.range}")
    private Integer minutes;

    /** How long a recording is; null when that is not known or does not apply. */
    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
