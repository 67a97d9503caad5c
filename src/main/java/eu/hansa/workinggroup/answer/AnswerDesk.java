package eu.hansa.workinggroup.answer;

import eu.hansa.access.Actor;
import eu.hansa.account.AccountLine;
import eu.hansa.content.ContentRepository;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.membership.PeopleDesk;
import eu.hansa.workinggroup.GroupFacts;
import eu.hansa.workinggroup.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who comes to a group's meetings, for those who look after its people; for everybody else there is nothing here. */
@ApplicationScoped
@Transactional
public class AnswerDesk {

    /** What was lately is still looked up: who said that they would come. */
    private static final int MOST_OVER = 5;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentRepository content;
    @Inject
    private PeopleDesk people;
    @Inject
    private Clock clock;

    /** The meetings to come, the next one first, and after them the last that are over. */
    public List<MeetingAnswers> of(Actor actor, ContentId group, Language reader) {
        if (!people.isOpen(actor, group.value())) {
            return List.of();
        }
        List<AccountLine> accounts = people.accounts(actor, group.value(), reader);
        Map<String, List<MeetingAnswer>> said = entities.createQuery("select a from MeetingAnswer a where a.group = :group", MeetingAnswer.class)
                .setParameter("group", group.value()).getResultStream().collect(Collectors.groupingBy(MeetingAnswer::meeting));
        List<Meeting> meetings = content.find(group).map(content::facts).filter(GroupFacts.class::isInstance).map(GroupFacts.class::cast)
                .map(GroupFacts::getMeetings).orElse(List.of()).stream().filter(meeting -> meeting.begins() != null).toList();
        Comparator<Meeting> soonest = Comparator.comparing(Meeting::begins);
        return Stream.concat(meetings.stream().filter(meeting -> !meeting.isOver(clock.instant())).sorted(soonest),
                meetings.stream().filter(meeting -> meeting.isOver(clock.instant()) && said.containsKey(meeting.getId()))
                        .sorted(soonest.reversed()).limit(MOST_OVER))
                .map(meeting -> answers(meeting, said.getOrDefault(meeting.getId(), List.of()), accounts)).toList();
    }

    private static MeetingAnswers answers(Meeting meeting, List<MeetingAnswer> said, List<AccountLine> accounts) {
        Map<Long, MeetingAnswer> byAccount = said.stream().collect(Collectors.toMap(MeetingAnswer::account, answer -> answer));
        List<MeetingAnswers.Line> lines = accounts.stream().filter(account -> byAccount.containsKey(account.id())).map(account ->
                new MeetingAnswers.Line(account.name(), byAccount.get(account.id()).answer(), byAccount.get(account.id()).note())).toList();
        return new MeetingAnswers(meeting, lines, accounts.size() - lines.size());
    }
}
