package eu.hansa.conference.programme;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When sessions begin and end in the releases that visitors read now: the newest one of each language. */
@ApplicationScoped
public class ReleasedTimes {

    @Inject
    private Programmes programmes;

    /** @param zone in which the times of day of this conference are meant */
    public Set<Instant> of(ContentId conference, ZoneId zone) {
        Set<Language> read = new HashSet<>();
        return programmes.releases(conference).stream().filter(head -> read.addAll(head.languages()))
                .flatMap(head -> programmes.release(conference, head.number()).stream())
                .flatMap(release -> release.programme().sessions().stream())
                .flatMap(session -> Stream.of(session.starts(), session.finishes())).filter(Objects::nonNull)
                .map(time -> time.atZone(zone).toInstant()).collect(Collectors.toSet());
    }
}
