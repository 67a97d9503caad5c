package eu.hansa.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * Something that a person asked for and that a rule forbids. It carries a message key, never a text, so that the
 * reason is told in the person's own language; and the field that it concerns, so that it stands there.
 * A running transaction is rolled back.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String messageKey;
    private final Object[] arguments;
    private final List<Refusal> parts;

    private Refusal(List<Refusal> parts) {
        super(parts.toString());
        this.field = null;
        this.messageKey = parts.get(0).messageKey;
        this.arguments = parts.get(0).arguments;
        this.parts = List.copyOf(parts);
    }

    protected Refusal(String field, String messageKey, Object... arguments) {
        super(messageKey + (arguments.length == 0 ? "" : " " + Arrays.toString(arguments)));
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
        this.parts = List.of();
    }

    /** A refusal that concerns the whole request. */
    public static Refusal because(String messageKey, Object... arguments) {
        return new Refusal(null, messageKey, arguments);
    }

    /** A refusal that concerns one field of what the person entered. */
    public static Refusal at(String field, String messageKey, Object... arguments) {
        return new Refusal(field, messageKey, arguments);
    }

    /** Everything that is wrong with one form, so that each message stands at its field at once. */
    public static Refusal all(List<Refusal> parts) {
        return parts.size() == 1 ? parts.get(0) : new Refusal(parts);
    }

    /** The same, told where the words were typed: a form may call a field otherwise than the rule does. */
    public Refusal inField(String name) {
        return new Refusal(name, messageKey, arguments);
    }

    /** The single refusals that this one is made of; itself when it is a single one. */
    public List<Refusal> parts() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    /** The name of the field concerned, or null. */
    public String field() {
        return field;
    }

    /** A key of the bundles below {@code refusal.}: {@code slug.taken} is told by {@code refusal.slug.taken}. */
    public String messageKey() {
        return "refusal." + messageKey;
    }

    public List<Object> arguments() {
        return Arrays.asList(arguments);
    }
}
