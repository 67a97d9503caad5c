package eu.hansa.workinggroup.answer;

import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import eu.hansa.kernel.ContentId;
import eu.hansa.publication.PublicationReader;
import eu.hansa.workinggroup.GroupFacts;
import eu.hansa.workinggroup.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** To which meetings somebody is asked, and what they have said. */
@ApplicationScoped
public class Answers {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PublicationReader publications;
    @Inject
    private Clock clock;

    /** A meeting that still takes answers. */
    public record Asked(ContentId group, Meeting meeting) {
    }

    /** Whether somebody is asked to the meetings of a group at all: those who belong to it are. */
    public static boolean isAsked(Viewer viewer, ContentId group) {
        return viewer.audiences().contains(Audience.group(group.value()));
    }

    /** What of these groups' meetings still takes answers of this viewer, the next one first; one query. */
    public List<Asked> asked(Viewer viewer, Collection<ContentId> groups) {
        return publications.facts(viewer, groups.stream().filter(group -> isAsked(viewer, group)).toList()).entrySet().stream()
                .flatMap(Answers::meetings).filter(asked -> asked.meeting().takesAnswers(clock.instant()))
                .sorted(Comparator.comparing(asked -> asked.meeting().begins())).toList();
    }

    private static Stream<Asked> meetings(Map.Entry<ContentId, ?> group) {
        return group.getValue() instanceof GroupFacts facts ? facts.getMeetings().stream().map(meeting -> new Asked(group.getKey(), meeting))
                : Stream.empty();
    }

    /** A meeting to which this viewer is asked or was; empty for one that they may not see. */
    public Optional<Meeting> meeting(Viewer viewer, ContentId group, String meeting) {
        return !isAsked(viewer, group) ? Optional.empty()
                : Optional.ofNullable(publications.facts(viewer, List.of(group)).get(group)).filter(GroupFacts.class::isInstance)
                        .map(GroupFacts.class::cast).flatMap(facts -> facts.meeting(meeting)).filter(found -> found.begins() != null);
    }

    /** What this account has said about the meetings of these groups; one query. */
    public List<OwnAnswer> own(long account, Collection<ContentId> groups) {
        return groups.isEmpty() ? List.of() : entities.createQuery("select a from MeetingAnswer a where a.account = :account"
                + " and a.group in :groups", MeetingAnswer.class).setParameter("account", account)
                .setParameter("groups", groups.stream().map(ContentId::value).toList()).getResultStream()
                .map(said -> new OwnAnswer(new ContentId(said.group()), said.meeting(), said.answer(), said.note())).toList();
    }
}
