package eu.hansa.content.workflow;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.Translation;
import eu.hansa.content.Visibility;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.TimeWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The release policies: what going live, expiring and being withdrawn mean for the other languages of an item. */
@ApplicationScoped
public class Release {

    @Inject
    private Clock clock;

    /** The languages that a joint release still waits for: those not approved, or with nothing written yet. */
    public List<Language> waitsFor(ContentItem item) {
        return item.releaseLanguages().stream()
                .filter(language -> item.translation(language).map(t -> t.approvedId() == null || t.hasDraftBeside()).orElse(true))
                .toList();
    }

    /** @return the languages that are let out, with the ids of their revisions; none when a joint release still waits */
    Map<Language, Long> release(ContentItem item, Language language, TimeWindow window, Actor actor) {
        Instant now = clock.instant();
        if (window.until() != null && !window.until().isAfter(now)) {
            throw Refusal.at("until", "window.past");
        }
        Translation translation = item.translation(language).orElseThrow();
        if (item.releasePolicy() == ReleasePolicy.TOGETHER) {
            item.requestRelease(window.from(), window.until(), actor);
            return completeJointRelease(item);
        }
        if (item.releasePolicy() == ReleasePolicy.SOURCE_FIRST) {
            requireAfterSource(item, translation, window, now);
        }
        translation.release(window.from(), window.until(), now);
        return Map.of(language, translation.approvedId());
    }

    private static void requireAfterSource(ContentItem item, Translation translation, TimeWindow window, Instant now) {
        if (!translation.isSource()) {
            Translation source = item.source().orElseThrow();
            boolean sourceIsThere = source.visibility(now) == Visibility.LIVE
                    || source.nextFrom() != null && !window.from().isBefore(source.nextFrom());
            if (!sourceIsThere) {
                throw Refusal.at("from", "release.source-first", item.sourceLanguage());
            }
        }
    }

    /**
     * Does the joint release that was asked for, if nothing is waited for any more; all languages in this transaction.
     *
     * @return these languages with the ids of their revisions; none when it was not done
     */
    Map<Language, Long> completeJointRelease(ContentItem item) {
        if (item.releasePolicy() != ReleasePolicy.TOGETHER || item.releaseFrom() == null || !waitsFor(item).isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        Instant from = item.releaseFrom().isAfter(now) ? item.releaseFrom() : now;
        if (item.releaseUntil() != null && !item.releaseUntil().isAfter(from)) {
            return Map.of(); // its time ran out while it waited; a publisher has to name a new one
        }
        Map<Language, Long> out = new LinkedHashMap<>();
        for (Language language : item.releaseLanguages()) {
            Translation translation = item.translation(language).orElseThrow();
            translation.release(from, item.releaseUntil(), now);
            out.put(language, translation.approvedId());
        }
        item.forgetRelease();
        return out;
    }

    /**
     * The languages for which something begins or ends at this moment, with the ids of the revisions with which it does; for a joint
     * release that waits, its source.
     */
    Map<Language, Long> at(ContentItem item, Instant moment) {
        Map<Language, Long> turning = new LinkedHashMap<>();
        if (moment.equals(item.releaseFrom())) {
            turning.put(item.sourceLanguage(), item.source().orElseThrow().approvedId());
            return turning;
        }
        item.translations().stream().filter(translation -> translation.turnsAt(moment)).forEach(translation -> turning.put(translation.language(),
                moment.equals(translation.nextFrom()) || moment.equals(translation.nextUntil()) ? translation.nextId() : translation.liveId()));
        return turning;
    }

    /**
     * Moves what begins or ends at a moment to another. What was let out and what it shows stays as it was.
     *
     * @return the languages of a joint release that had waited and is done now, with the ids of their revisions
     */
    Map<Language, Long> move(ContentItem item, Instant from, Instant to) {
        if (!to.isAfter(clock.instant())) {
            throw Refusal.at("to", "window.past");
        }
        if (from.equals(item.releaseFrom())) {
            item.moveRelease(new TimeWindow(to, item.releaseUntil()));
            return completeJointRelease(item);
        }
        item.translations().stream().filter(translation -> translation.turnsAt(from)).forEach(translation -> translation.move(from, to));
        if (item.releasePolicy() == ReleasePolicy.SOURCE_FIRST) {
            requireSourceFirst(item);
        }
        return Map.of();
    }

    private void requireSourceFirst(ContentItem item) {
        Translation source = item.source().orElseThrow();
        boolean overtaken = source.visibility(clock.instant()) != Visibility.LIVE && item.translations().stream()
                .anyMatch(t -> !t.isSource() && t.nextFrom() != null && (source.nextFrom() == null || t.nextFrom().isBefore(source.nextFrom())));
        if (overtaken) {
            throw Refusal.at("to", "release.source-first", item.sourceLanguage());
        }
    }

    /** What is withdrawn when this language is. */
    List<Translation> withdrawnWith(ContentItem item, Language language) {
        boolean all = item.releasePolicy().takesAllAlong(language.equals(item.sourceLanguage()));
        return item.translations().stream().filter(translation -> all || translation.language().equals(language)).toList();
    }

    /** @return the languages that were on the site, or were to be, with the ids of the revisions that visitors saw or were to see */
    Map<Language, Long> withdraw(ContentItem item, Language language) {
        Instant now = clock.instant();
        Map<Language, Long> off = new LinkedHashMap<>();
        for (Translation translation : withdrawnWith(item, language)) {
            Visibility before = translation.visibility(now);
            if (before == Visibility.LIVE || before == Visibility.SCHEDULED) {
                off.put(translation.language(), before == Visibility.LIVE ? translation.visibleRevision(now) : translation.nextId());
            }
            translation.withdraw(now);
        }
        item.forgetRelease();
        return off;
    }
}
