package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.Revision;
import eu.hansa.content.Translation;
import eu.hansa.content.Visibility;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Says of several items what a verb would do to them, by the rules that the verb itself asks; nothing happens. */
@ApplicationScoped
@Transactional
public class Forecast {

    private static final Set<Visibility> ON_THE_SITE = EnumSet.of(Visibility.LIVE, Visibility.SCHEDULED);

    @Inject
    private ContentRepository content;
    @Inject
    private Workflow workflow;
    @Inject
    private WordsCheck check;
    @Inject
    private Release release;
    @Inject
    private Clock clock;

    /**
     * @param verb      {@code CREATE} for an item like each of these
     * @param languages of no matter to a verb that concerns items as a whole
     * @return in the order of {@code ids}; what this actor may not open is left out
     */
    public List<Outlook> of(Actor actor, Verb verb, Collection<ContentId> ids, Collection<Language> languages) {
        return content.together(ids).stream().filter(item -> actor.opens(item.type(), item.groupId()))
                .flatMap(item -> of(actor, verb, item, languages)).toList();
    }

    private Stream<Outlook> of(Actor actor, Verb verb, ContentItem item, Collection<Language> languages) {
        if (verb == Verb.WITHDRAW) {
            return withdrawals(actor, item, languages).stream();
        }
        return verb.concernsLanguage() ? languages.stream().map(language -> of(actor, verb, item, language)) : Stream.of(of(actor, verb, item, (Language) null));
    }

    /** What is withdrawn with another language is told once, with that; the source comes first since it takes most with it. */
    private List<Outlook> withdrawals(Actor actor, ContentItem item, Collection<Language> languages) {
        List<Outlook> outlook = languages.stream().sorted(Comparator.comparing(language -> !language.equals(item.sourceLanguage())))
                .map(language -> of(actor, Verb.WITHDRAW, item, language)).toList();
        if (item.releasePolicy() == ReleasePolicy.TOGETHER) {
            return Stream.concat(outlook.stream().filter(Outlook::isOpen), outlook.stream()).limit(1).toList();
        }
        Set<Language> gone = new HashSet<>();
        List<Outlook> told = new ArrayList<>();
        for (Outlook one : outlook) {
            if (!gone.contains(one.language())) {
                gone.addAll(one.gone());
                told.add(one);
            }
        }
        return told;
    }

    private List<Language> gone(ContentItem item, Language language) {
        Instant now = clock.instant();
        return release.withdrawnWith(item, language).stream().filter(translation -> ON_THE_SITE.contains(translation.visibility(now)))
                .map(Translation::language).sorted(Comparator.comparing(each -> !each.equals(item.sourceLanguage()))).toList();
    }

    private Outlook of(Actor actor, Verb verb, ContentItem item, Language language) {
        Language spoken = language != null && item.translation(language).isPresent() ? language : item.sourceLanguage();
        Translation translation = item.translation(spoken).orElseThrow();
        Revision head = content.head(translation);
        Refusal shut = verb == Verb.CREATE ? workflow.shutToCreate(actor, item.type(), item.itsGroup(), item.sourceLanguage())
                : workflow.verdict(actor, item, Objects.requireNonNullElse(language, item.sourceLanguage()), verb).reason();
        List<Refusal> reasons = shut != null ? List.of(shut) : verb == Verb.SUBMIT ? check.missing(item, spoken, content.words(item, head)) : List.of();
        return new Outlook(item.id(), item.type(), item.groupId(), language, head.title(), spoken, spoken.equals(language) ? head.number() : null,
                verb == Verb.WITHDRAW && reasons.isEmpty() ? gone(item, language) : List.of(), reasons);
    }
}
