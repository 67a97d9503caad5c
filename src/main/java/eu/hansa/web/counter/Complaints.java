package eu.hansa.web.counter;

import eu.hansa.kernel.Refusal;
import eu.hansa.web.text.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was wrong with a form, each complaint at its field. */
public class Complaints implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * One complaint, not worded yet.
     *
     * @param field the id of the field; null for the form as a whole
     */
    public record Complaint(String field, String messageKey, List<Object> arguments) implements Serializable {

        public Complaint {
            arguments = List.copyOf(arguments);
        }

        public String in(Text text) {
            return text.of(messageKey, arguments.toArray());
        }
    }

    private final List<Complaint> all = new ArrayList<>();

    void clear() {
        all.clear();
    }

    void add(Refusal refusal) {
        refusal.parts().forEach(part -> all.add(new Complaint(part.field(), part.messageKey(), part.arguments())));
    }

    void add(String field, String messageKey, Object... arguments) {
        all.add(new Complaint(field, messageKey, List.of(arguments)));
    }

    public List<Complaint> all() {
        return List.copyOf(all);
    }

    public boolean any() {
        return !all.isEmpty();
    }

    /** What is wrong with this field; null when nothing is. */
    public Complaint at(String field) {
        return find(field).orElse(null);
    }

    private Optional<Complaint> find(String field) {
        return all.stream().filter(complaint -> field.equals(complaint.field())).findFirst();
    }
}
