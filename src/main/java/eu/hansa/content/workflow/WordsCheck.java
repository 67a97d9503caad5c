package eu.hansa.content.workflow;

import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.ItemLinks;
import eu.hansa.content.OwnLinks;
import eu.hansa.content.ReservedWords;
import eu.hansa.content.Revision;
import eu.hansa.content.Words;
import eu.hansa.content.check.Checks;
import eu.hansa.content.check.Finding;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Checks words before they become a revision: whatever is wrong is said at once, each at its field. */
@ApplicationScoped
class WordsCheck {

    @Inject
    private ContentRepository content;
    @Inject
    private ContentTypes types;
    @Inject
    private Checks checks;
    @Inject
    private ReservedWords reserved;
    @Inject
    private OwnLinks ownLinks;
    @Inject
    private Validator validator;

    /**
     * The words as they will be stored: trimmed, rich text sanitised, links to items made references, the slug proposed where none was given.
     *
     * @throws Refusal with one part for each field that is wrong
     */
    Words checked(Words words, String type, Language language, ContentId item) {
        List<Refusal> wrong = new ArrayList<>();
        String title = strip(words.title());
        if (title.isEmpty()) {
            wrong.add(Refusal.at("title", "title.empty"));
        } else if (title.length() > Words.LONGEST_TITLE) {
            wrong.add(Refusal.at("title", "title.long", Words.LONGEST_TITLE, title.length()));
        }
        String summary = strip(words.summary());
        if (summary.length() > Words.LONGEST_SUMMARY) {
            wrong.add(Refusal.at("summary", "summary.long", Words.LONGEST_SUMMARY, summary.length()));
        }
        Slug slug = null;
        try {
            slug = strip(words.slug()).isEmpty() ? free(Slug.propose(title, item), type, language, item) : new Slug(words.slug());
            if (reserved.isReserved(type, language, slug)) {
                wrong.add(Refusal.at("slug", "slug.reserved", slug.value()));
            } else if (content.isTaken(slug, type, language, item)) {
                wrong.add(Refusal.at("slug", "slug.taken", slug.value()));
            }
        } catch (Refusal malformed) {
            wrong.add(malformed);
        }
        words.body().clean();
        ItemLinks.change(words.body(), ownLinks.references(ItemLinks.all(words.body()))::get);
        for (ConstraintViolation<?> violation : validator.validate(words.body())) {
            wrong.add(Refusal.at(violation.getPropertyPath().toString(), violation.getMessageTemplate().replaceAll("[{}]", ""),
                    violation.getConstraintDescriptor().getAttributes().getOrDefault("max", "")));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.all(wrong);
        }
        return new Words(title, slug.value(), summary, words.body());
    }

    /** @throws Refusal with a part for each thing that is {@link #missing} */
    void requireReady(ContentItem item, Language language, Words words) {
        List<Refusal> missing = missing(item, language, words);
        if (!missing.isEmpty()) {
            throw Refusal.all(missing);
        }
    }

    /** What a saved text still lacks before anybody may be asked to approve it. */
    List<Refusal> missing(ContentItem item, Language language, Words words) {
        return findings(item, language, words).stream().filter(Finding::blocks).map(Finding::told).toList();
    }

    /** What stands in the way of a saved text, and after that what would better be otherwise. */
    List<Finding> findings(ContentItem item, Language language, Words words) {
        return checks.of(item.type(), language, words, content.facts(item), item.audiences());
    }

    /** The same of words that have yet to be saved: what that would refuse comes first. */
    List<Finding> findingsUnsaved(ContentItem item, Language language, Words words) {
        List<Finding> all = new ArrayList<>(findings(item, language, words));
        try {
            checked(words, item.type(), language, item.id());
        } catch (Refusal wrong) {
            all.addAll(0, wrong.parts().stream().map(part -> new Finding(part, "", null, true)).toList());
        }
        return all;
    }

    /** Whether words that were checked are those of a revision. */
    boolean isSame(Revision revision, Words words) {
        return revision.title().equals(words.title()) && revision.slug().equals(words.slug())
                && Objects.requireNonNullElse(revision.summary(), "").equals(words.summary())
                && revision.body().equals(types.write(words.body()));
    }

    /** A proposal, unlike a word that a person chose, makes way for one that is taken. */
    private Slug free(Slug proposed, String type, Language language, ContentId item) {
        Slug slug = proposed;
        for (int n = 2; n < 50 && (reserved.isReserved(type, language, slug) || content.isTaken(slug, type, language, item)); n++) {
            String ending = "-" + n;
            String stem = proposed.value();
            stem = stem.substring(0, Math.min(stem.length(), Slug.MAX_LENGTH - ending.length())).replaceAll("-+$", "");
            slug = new Slug(stem + ending);
        }
        return slug;
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
