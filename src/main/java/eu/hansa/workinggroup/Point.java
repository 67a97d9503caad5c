package eu.hansa.workinggroup;

import eu.hansa.content.PartId;
import eu.hansa.kernel.WebAddress;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** An objective or an activity of a group in one year, as far as it is the same in all languages. */
public class Point implements Serializable {

    private static final long serialVersionUID = 1L;

    @Pattern(regexp = GroupFacts.ID)
    @NotNull
    @PartId
    private String id;
    @Min(value = 1950, message = "{group.year.range}")
    @Max(value = 2200, message = "{group.year.range}")
    private int year;
    private PointKind kind = PointKind.OBJECTIVE;
    @PartId
    private String parent;
    private PointState state = PointState.PLANNED;
    private Condition condition;
    @Size(max = 200, message = "{project.long}")
    private String project;
    @Size(max = 1000, message = "{url.long}")
    private String projectUrl;
    private LocalDate noted;
    @PartId
    private String carriedFrom;

    @JsonbTransient
    @AssertTrue(message = "{links.form}")
    public boolean isProjectUrlWellFormed() {
        return projectUrl == null || projectUrl.isBlank() || WebAddress.is(projectUrl);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public PointKind getKind() {
        return kind;
    }

    public void setKind(PointKind kind) {
        this.kind = kind == null ? PointKind.OBJECTIVE : kind;
    }

    /** The id of the point that this one is a part of; null for none. */
    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public PointState getState() {
        return state;
    }

    public void setState(PointState state) {
        this.state = state == null ? PointState.PLANNED : state;
    }

    /** Null when it depends on nothing. */
    public Condition getCondition() {
        return condition;
    }

    public void setCondition(Condition condition) {
        this.condition = condition;
    }

    /** The name of the project that it belongs to, the same in all languages; null for none. */
    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public String getProjectUrl() {
        return projectUrl;
    }

    public void setProjectUrl(String projectUrl) {
        this.projectUrl = projectUrl;
    }

    /** The day of the progress note; null for none. */
    public LocalDate getNoted() {
        return noted;
    }

    public void setNoted(LocalDate noted) {
        this.noted = noted;
    }

    /** The id of the same point in the year before; null where it begins. */
    public String getCarriedFrom() {
        return carriedFrom;
    }

    public void setCarriedFrom(String carriedFrom) {
        this.carriedFrom = carriedFrom;
    }
}
