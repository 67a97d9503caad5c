package eu.hansa.web.desk;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What somebody else saved in the meantime, where it differs from what stands in the form. */
public class StaleEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Theirs> fields = new ArrayList<>();

    /**
     * One field as it is stored now.
     *
     * @param value  empty when there is nothing in it
     * @param markup whether it is rich text, which is then sanitised
     */
    public record Theirs(String label, String value, boolean markup) implements Serializable {
    }

    void compare(String label, Object mine, Object theirs, boolean markup) {
        String own = Objects.toString(mine, "").strip();
        String other = Objects.toString(theirs, "");
        if (!own.equals(other)) {
            fields.add(new Theirs(label, other, markup));
        }
    }

    public List<Theirs> getFields() {
        return fields;
    }
}
