package eu.hansa.content.workflow;

import eu.hansa.access.Audience;
import eu.hansa.content.Facts;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.Visibility;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * All that the desk shows of one item in one language to one person: a copy, on which nothing can be changed.
 *
 * @param groupId      the group to which it belongs; null for none
 * @param languages    the site's languages and any other in which there is a text
 * @param waitsFor     the languages that a joint release still waits for
 * @param head         the newest text; null while nothing is written
 * @param source       for a translation, the source text that it has to render; null for the source itself
 * @param approved     the number of the last approved revision; null for none
 * @param live         the number of the revision that visitors see; null for none
 * @param liveSlug     the word of its address; null likewise
 * @param scheduled    the number of the revision that is to go live; null for none
 * @param scheduledFor when; null likewise
 * @param returnedNote why it was given back; null when it was not
 * @param verdicts     every verb, open or not
 */
public record Dossier(ContentId id, String type, Long groupId, Language sourceLanguage, Language language, boolean archived, boolean trashed,
        ReleasePolicy policy, List<Language> releaseLanguages, Instant releaseFrom, Instant releaseUntil, List<Language> waitsFor,
        Set<Audience> audiences, int factsNo, Facts facts, List<LanguageLine> languages, RevisionText head, RevisionText source,
        Integer approved, Integer live, String liveSlug, Integer scheduled, Instant scheduledFor, String returnedNote,
        List<Verdict> verdicts, String title, Language titleLanguage) {

    public boolean isTranslation() {
        return !language.equals(sourceLanguage);
    }

    public LanguageLine line() {
        return languages.stream().filter(line -> line.language().equals(language)).findFirst().orElseThrow();
    }

    /** Whether all languages that go live together are live or scheduled, and nobody asks for more. */
    public boolean isReleasedTogether() {
        return releaseFrom == null && languages.stream().filter(line -> releaseLanguages.contains(line.language()))
                .allMatch(line -> line.visibility() == Visibility.LIVE || line.visibility() == Visibility.SCHEDULED);
    }

    public boolean isOpen(Verb verb) {
        return verdict(verb).isOpen();
    }

    /** Whether the words can be changed by this person here: to write them, or to correct them while approving. */
    public boolean takesWords() {
        return isOpen(Verb.WRITE) || isOpen(Verb.APPROVE);
    }

    public Verdict verdict(Verb verb) {
        return verdicts.stream().filter(verdict -> verdict.verb() == verb).findFirst().orElseThrow();
    }
}
