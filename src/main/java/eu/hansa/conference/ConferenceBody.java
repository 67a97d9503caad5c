package eu.hansa.conference;

import eu.hansa.backlog.BacklogKind;
import eu.hansa.content.Apart;
import eu.hansa.content.Body;
import eu.hansa.content.Markup;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.SafeHtml;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** The words of a conference in one language beyond its title and lead. */
public class ConferenceBody implements Body {

    private static final long serialVersionUID = 1L;

    private static final Pattern FILE = Pattern.compile("\"/files/([0-9]{1,19})/");

    @Size(max = 200, message = "{subtitle.long}")
    private String subtitle;
    @Size(max = 500, message = "{funding.long}")
    private String funding;
    @Size(max = 100_000, message = "{html.long}")
    @Markup
    private String about;
    @Size(max = 100_000, message = "{html.long}")
    @Markup
    private String background;
    @Size(max = 100_000, message = "{html.long}")
    @Markup
    private String objectives;
    @Size(max = 100_000, message = "{html.long}")
    @Markup
    private String participants;
    @Size(max = 100_000, message = "{html.long}")
    @Markup
    private String practical;
    @Size(max = 100_000, message = "{html.long}")
    @Markup
    private String directions;
    @Size(max = 100_000, message = "{html.long}")
    @Markup
    private String social;
    @Size(max = 100_000, message = "{html.long}")
    @Markup
    private String registration;
    @Size(max = 100_000, message = "{html.long}")
    @Markup
    private String outcome;
    @Size(max = 300, message = "{picture-alt.long}")
    @Apart(BacklogKind.PICTURE)
    private String pictureAlt;

    @Override
    public void clean() {
        subtitle = strip(subtitle);
        funding = strip(funding);
        pictureAlt = strip(pictureAlt);
        for (SectionName name : SectionName.values()) {
            set(name, SafeHtml.sanitise(section(name)).markup());
        }
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The markup of a section; null or empty when it has none. */
    public String section(SectionName name) {
        return switch (name) {
            case ABOUT -> about;
            case BACKGROUND -> background;
            case OBJECTIVES -> objectives;
            case PARTICIPANTS -> participants;
            case PRACTICAL -> practical;
            case DIRECTIONS -> directions;
            case SOCIAL -> social;
            case REGISTRATION -> registration;
            case OUTCOME -> outcome;
        };
    }

    private void set(SectionName name, String markup) {
        switch (name) {
            case ABOUT -> about = markup;
            case BACKGROUND -> background = markup;
            case OBJECTIVES -> objectives = markup;
            case PARTICIPANTS -> participants = markup;
            case PRACTICAL -> practical = markup;
            case DIRECTIONS -> directions = markup;
            case SOCIAL -> social = markup;
            case REGISTRATION -> registration = markup;
            case OUTCOME -> outcome = markup;
        }
    }

    private Stream<String> sections() {
        return Arrays.stream(SectionName.values()).map(this::section).filter(markup -> markup != null && !markup.isBlank());
    }

    @Override
    public String searchableText() {
        return Stream.concat(Stream.of(subtitle, funding), sections().map(markup -> Jsoup.parse(markup).text()))
                .filter(text -> text != null).collect(Collectors.joining("\n"));
    }

    @Override
    public Set<AssetId> assets() {
        Set<AssetId> assets = new LinkedHashSet<>();
        sections().forEach(markup -> {
            Matcher file = FILE.matcher(markup);
            while (file.find()) {
                assets.add(AssetId.parse(file.group(1)));
            }
        });
        return assets;
    }

    @Override
    public String markup() {
        return sections().collect(Collectors.joining("\n"));
    }

    @Override
    public String pictureText() {
        return pictureAlt;
    }

    @JsonbTransient
    public boolean isWithoutText() {
        return sections().findAny().isEmpty();
    }

    public String getSubtitle() {
        return subtitle;
    }

    public void setSubtitle(String subtitle) {
        this.subtitle = subtitle;
    }

    /** Within which project it is held and who pays for that, as those who pay want it worded. */
    public String getFunding() {
        return funding;
    }

    public void setFunding(String funding) {
        this.funding = funding;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getBackground() {
        return background;
    }

    public void setBackground(String background) {
        this.background = background;
    }

    public String getObjectives() {
        return objectives;
    }

    public void setObjectives(String objectives) {
        this.objectives = objectives;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public String getPractical() {
        return practical;
    }

    public void setPractical(String practical) {
        this.practical = practical;
    }

    public String getDirections() {
        return directions;
    }

    public void setDirections(String directions) {
        this.directions = directions;
    }

    public String getSocial() {
        return social;
    }

    public void setSocial(String social) {
        this.social = social;
    }

    public String getRegistration() {
        return registration;
    }

    public void setRegistration(String registration) {
        this.registration = registration;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    /** What the lead picture shows, for those who do not see it. */
    public String getPictureAlt() {
        return pictureAlt;
    }

    public void setPictureAlt(String pictureAlt) {
        this.pictureAlt = pictureAlt;
    }
}
