package eu.hansa.kernel;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The languages of the site's content in the order in which they are offered; the first is the default.
 * A text that is missing in one language is offered in the first of the others that has it.
 *
 * @param inOrder at least one language, none twice
 */
public record Languages(List<Language> inOrder) implements Serializable {

    public Languages {
        inOrder = List.copyOf(new LinkedHashSet<>(inOrder));
        if (inOrder.isEmpty()) {
            throw new IllegalArgumentException("A site needs at least one language");
        }
    }

    public static Languages of(List<String> tags) {
        return new Languages(tags.stream().map(Language::of).toList());
    }

    public Language first() {
        return inOrder.get(0);
    }

    /** This language, then the others in the site's order: in which of them to look for a text, best first. */
    public List<Language> preferring(Language wanted) {
        LinkedHashSet<Language> order = new LinkedHashSet<>();
        order.add(wanted);
        order.addAll(inOrder);
        return List.copyOf(order);
    }

    public boolean contains(Language language) {
        return inOrder.contains(language);
    }

    /** The site's language of this tag; empty for a foreign or a malformed tag. */
    public Optional<Language> find(String tag) {
        return inOrder.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }
}
