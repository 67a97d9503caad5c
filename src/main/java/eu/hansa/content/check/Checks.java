package eu.hansa.content.check;

import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Facts;
import eu.hansa.content.ItemLinks;
import eu.hansa.content.OwnLinks;
import eu.hansa.content.Words;
import eu.hansa.content.WordsField;
import eu.hansa.kernel.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an item's words still miss, and what would better be otherwise; the same while they are written and when they are submitted. */
@ApplicationScoped
public class Checks {

    @Inject
    private ContentTypes types;
    @Inject
    private OwnLinks ownLinks;
    @Inject
    private ExternalLinks externalLinks;
    /** Which findings a text cannot be submitted with; {@code none} for no check at all. */
    @Inject
    @ConfigProperty(name = "hansa.checks.blocking", defaultValue = "heading-empty,link-empty,link-tracked")
    private List<String> blockingKeys;

    private final Set<Check> blocking = EnumSet.noneOf(Check.class);

    @PostConstruct
    void read() {
        blockingKeys.stream().map(String::strip).map(Check::of).flatMap(Optional::stream).forEach(blocking::add);
    }

    /** @param readers for whom the item is meant: what it links to should be there for them too */
    public List<Finding> of(String type, Language language, Words words, Facts facts, Set<Audience> readers) {
        List<WordsField> fields = WordsField.of(words);
        Set<String> links = ItemLinks.all(words.body());
        Set<String> nowhere = ownLinks.toNowhere(new Viewer(readers), links);
        Set<String> dead = externalLinks.dead(links);
        return Stream.concat(
                types.get(type).unready(words.body(), facts).stream().map(missing -> new Finding(missing, "", null, true)),
                Proofreading.of(fields, language, nowhere::contains, dead::contains, blocking).stream())
                .sorted((one, other) -> Boolean.compare(other.blocks(), one.blocks())).toList();
    }
}
