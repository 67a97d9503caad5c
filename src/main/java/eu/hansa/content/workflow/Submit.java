package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ReviewRequest;
import eu.hansa.content.Translation;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands the draft of a language to the reviewers. */
@ApplicationScoped
@Transactional
public class Submit {

    @Inject
    private Steps steps;
    @Inject
    private ContentRepository content;
    @Inject
    private WordsCheck check;
    @Inject
    private Workflow workflow;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "hansa.time-zone", defaultValue = "Europe/Brussels")
    private ZoneId zone;

    /** To everybody who may review it, with no day named; {@code note} may be null. */
    public void submit(Actor actor, ContentId id, Language language, String note) {
        submit(actor, id, language, note, null, null);
    }

    /**
     * @param note     a word to the reviewers; null for none
     * @param reviewer the account of whoever is asked; null for everybody who may
     * @param due      the day by which an answer is asked for; null for none
     * @throws Refusal with a part for each thing that the text still misses; at {@code reviewer} or {@code due}
     *                 when somebody is asked who may not review it, or a day that has passed is named
     */
    public void submit(Actor actor, ContentId id, Language language, String note, Long reviewer, LocalDate due) {
        submit(actor, id, List.of(language), note, reviewer, due);
    }

    /**
     * Several languages at once, or none of them.
     *
     * @param languages the first is the one that is open; what blocks another is told at {@code along}
     * @throws Refusal as with one language
     */
    public void submit(Actor actor, ContentId id, List<Language> languages, String note, Long reviewer, LocalDate due) {
        languages.forEach(language -> handIn(actor, id, language, language.equals(languages.get(0)), note, reviewer, due));
    }

    private void handIn(Actor actor, ContentId id, Language language, boolean open, String note, Long reviewer, LocalDate due) {
        ContentItem item = steps.begin(actor, id, language, Verb.SUBMIT);
        Translation translation = item.translation(language).orElseThrow();
        List<Refusal> missing = check.missing(item, language, content.words(item, content.head(translation)));
        if (!missing.isEmpty()) {
            throw open ? Refusal.all(missing) : Refusal.at("along", "submit.along", language, missing.size());
        }
        String told = Note.optional(note);
        ReviewRequest request = request(item, language, told, reviewer, due);
        translation.submit(actor, request, clock.instant());
        steps.end(Verb.SUBMIT, item, language, actor, told, request.reviewerName());
    }

    private ReviewRequest request(ContentItem item, Language language, String note, Long reviewer, LocalDate due) {
        String name = reviewer == null ? null : workflow.reviewers(item, language).stream().filter(each -> each.accountId() == reviewer)
                .map(Reviewer::name).findFirst().orElseThrow(() -> Refusal.at("reviewer", "submit.reviewer", language));
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (due != null && due.isBefore(today)) {
            throw Refusal.at("due", "submit.due");
        }
        // what is due tomorrow or today is said by the request itself
        boolean saysItself = due != null && !due.isAfter(today.plusDays(1));
        return new ReviewRequest(reviewer, name, due, note, saysItself ? ReviewRequest.Reminder.DAY_BEFORE : null);
    }
}
