package eu.hansa.conference.programme;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.publication.Published;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The programmes that visitors see: releases only. It is asked with a {@link Published} conference, which nobody has
 * who may not see it, so that the rule of seeing is asked in one place.
 */
@ApplicationScoped
@Transactional
public class ProgrammeReader {

    private static final int MOST_CONFERENCES = 100;

    @Inject
    private Programmes programmes;

    /** The releases in the conference's language, newest first. */
    public List<ReleaseHead> versions(Published conference) {
        return programmes.releases(conference.id()).stream().filter(head -> head.languages().contains(conference.language())).toList();
    }

    /** The newest release of each in its own language, without what is in it; one query. Those without one are left out. */
    public Map<ContentId, ReleaseHead> newest(Collection<Published> conferences) {
        Map<ContentId, List<ReleaseHead>> releases = programmes.releases(conferences.stream().map(Published::id).toList());
        Map<ContentId, ReleaseHead> newest = new HashMap<>();
        conferences.forEach(conference -> releases.getOrDefault(conference.id(), List.of()).stream()
                .filter(head -> head.languages().contains(conference.language())).findFirst()
                .ifPresent(head -> newest.put(conference.id(), head)));
        return newest;
    }

    /** Which of these items have a release, and in which of these languages; one query. */
    public Map<ContentId, Set<Language>> released(Map<ContentId, Set<Language>> published) {
        Map<ContentId, List<ReleaseHead>> releases = programmes.releases(published.keySet());
        Map<ContentId, Set<Language>> released = new HashMap<>();
        releases.forEach((item, heads) -> released.put(item, published.get(item).stream()
                .filter(language -> heads.stream().anyMatch(head -> head.languages().contains(language))).collect(Collectors.toSet())));
        return released;
    }

    /** The newest release in the conference's language; empty while there is none. Two queries. */
    public Optional<ReleasedProgramme> current(Published conference) {
        return versions(conference).stream().findFirst().flatMap(head -> programmes.release(conference.id(), head.number()));
    }

    /** A release of this number, if it was released in the conference's language. */
    public Optional<ReleasedProgramme> version(Published conference, int number) {
        return programmes.release(conference.id(), number).filter(release -> release.head().languages().contains(conference.language()));
    }

    /** The conferences whose newest release names this person; which of them may be seen is for the reader of publications to say. */
    public List<ContentId> naming(long person) {
        return programmes.naming(person, MOST_CONFERENCES);
    }
}
