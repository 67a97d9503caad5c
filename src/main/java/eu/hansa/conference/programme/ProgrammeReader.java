package eu.hansa.conference.programme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

/**
 * The programmes that visitors see: releases only. It is asked with a {@link Published} conference, which nobody has
 * who may not see it, so that the rule of seeing is asked in one place.
 */
@ApplicationScoped
@Transactional
public class ProgrammeReader {

    private static final int MOST_CONFERENCES = 100;
    private static final int MOST_KEPT = 200;

    @Inject
    private Programmes programmes;

    /** Releases never change, and to read one again is dear. */
    private final Cache<Release, ReleasedProgramme> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).softValues().build();

    private record Release(ContentId conference, int number) {
    }

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
        releases.forEach((item, heads) -> released.put(item, ReleaseHead.languages(heads, published.get(item))));
        return released;
    }

    /** All releases of published conferences, newest first; one query. Those without one are left out. */
    public Map<ContentId, List<ReleaseHead>> releases(Collection<ContentId> published) {
        return programmes.releases(published);
    }

    /** The newest release in the conference's language; empty while there is none. Two queries, or one when it was read before. */
    public Optional<ReleasedProgramme> current(Published conference) {
        return versions(conference).stream().findFirst().flatMap(head -> release(conference.id(), head.number()));
    }

    /** A release of this number, if it was released in the conference's language. */
    public Optional<ReleasedProgramme> version(Published conference, int number) {
        return release(conference.id(), number).filter(release -> release.head().languages().contains(conference.language()));
    }

    private Optional<ReleasedProgramme> release(ContentId conference, int number) {
        Release release = new Release(conference, number);
        ReleasedProgramme before = kept.getIfPresent(release);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<ReleasedProgramme> read = programmes.release(conference, number);
        read.ifPresent(programme -> kept.put(release, programme));
        return read;
    }

    /** The conferences whose newest release names this person; which of them may be seen is for the reader of publications to say. */
    public List<ContentId> naming(long person) {
        return programmes.naming(person, MOST_CONFERENCES);
    }
}
