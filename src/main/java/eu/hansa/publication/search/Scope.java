package eu.hansa.publication.search;

import eu.hansa.access.Audience;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.TimeWindow;
import eu.hansa.publication.Projection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * For whom, when and by what an entry is found.
 *
 * @param language  of its words
 * @param audiences who may see it; at least one of them
 * @param except    who sees another entry in its stead, one that shows more; may be empty
 * @param window    null at either end for always
 * @param listed    to readers of which languages it is offered, and when: those of its own, and those of others as a stand-in
 * @param date      by which it is narrowed to a year; null for none
 * @param topics    terms of the thesaurus
 */
public record Scope(Language language, Set<Audience> audiences, Set<Audience> except, TimeWindow window,
        Map<Language, List<TimeWindow>> listed, LocalDate date, List<Long> topics) {

    public static final TimeWindow ALWAYS = new TimeWindow(null, null);

    public static Scope of(Projection of) {
        return new Scope(of.published().language(), of.audiences(), Set.of(), of.window(), of.listed(), of.published().date(),
                of.published().facts().topics());
    }

    /** Of what everybody may see at any time. */
    public static Scope open(Language language, Collection<Language> offeredTo) {
        return new Scope(language, Set.of(Audience.PUBLIC), Set.of(), ALWAYS,
                offeredTo.stream().collect(Collectors.toMap(Function.identity(), reader -> List.of(ALWAYS))), null, List.of());
    }

    public Scope on(LocalDate day) {
        return new Scope(language, audiences, except, window, listed, day, topics);
    }

    /** The same for others. */
    public Scope seenBy(Set<Audience> others, Set<Audience> butFor) {
        return new Scope(language, others, butFor, window, listed, date, topics);
    }
}
