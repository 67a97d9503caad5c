package eu.hansa.web.desk;

import eu.hansa.kernel.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Two people's changes to the same facts: what one of them changed is settled, what both changed has to be chosen. */
public class FactsCollision implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String mine;
    private final String theirs;
    private final int theirNumber;
    private final List<Field> clashing = new ArrayList<>();
    private final List<String> ownNames = new ArrayList<>();

    FactsCollision(String before, String mine, String theirs, int theirNumber) {
        this.mine = mine;
        this.theirs = theirs;
        this.theirNumber = theirNumber;
        JsonObject base = read(before);
        JsonObject my = read(mine);
        JsonObject their = read(theirs);
        TreeSet<String> names = new TreeSet<>(my.keySet());
        names.addAll(their.keySet());
        names.addAll(base.keySet());
        for (String name : names) {
            boolean changedByMe = !Objects.equals(my.get(name), base.get(name));
            boolean changedByThem = !Objects.equals(their.get(name), base.get(name));
            if (changedByMe && changedByThem && !Objects.equals(my.get(name), their.get(name))) {
                clashing.add(new Field(name));
            } else if (changedByMe) {
                ownNames.add(name);
            }
        }
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** The facts as JSON, in the order in which the other person's came. */
    String chosen() {
        if (clashing.stream().anyMatch(field -> field.choice == null)) {
            throw Refusal.because("collision.choose");
        }
        JsonObject my = read(mine);
        JsonObjectBuilder result = Json.createObjectBuilder(read(theirs));
        List<String> taken = new ArrayList<>(ownNames);
        clashing.stream().filter(field -> Collision.MINE.equals(field.choice)).forEach(field -> taken.add(field.name));
        for (String name : taken) {
            JsonValue value = my.get(name);
            if (value == null) {
                result.remove(name);
            } else {
                result.add(name, value);
            }
        }
        return result.build().toString();
    }

    int theirNumber() {
        return theirNumber;
    }

    public List<Field> getClashing() {
        return clashing;
    }

    /** The facts of both, for them to be told in words. */
    String mine() {
        return mine;
    }

    String theirs() {
        return theirs;
    }

    /** A fact that both changed. */
    public static class Field implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String name;
        private String choice;

        Field(String name) {
            this.name = name;
        }

        public String getName() {
            return name;
        }

        public String getChoice() {
            return choice;
        }

        public void setChoice(String choice) {
            this.choice = choice;
        }
    }
}
