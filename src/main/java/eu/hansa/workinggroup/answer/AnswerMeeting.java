package eu.hansa.workinggroup.answer;

import eu.hansa.account.SignedIn;
import eu.hansa.audit.AuditTrail;
import eu.hansa.content.ContentRepository;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import eu.hansa.membership.Actors;
import eu.hansa.membership.Standing;
import eu.hansa.membership.Standings;
import eu.hansa.membership.Viewers;
import eu.hansa.workinggroup.GroupType;
import eu.hansa.workinggroup.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Says whether one comes to a meeting; whoever said something before says it anew. */
@ApplicationScoped
@Transactional
public class AnswerMeeting {

    private static final int LONGEST_NOTE = 300;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ContentRepository content;
    @Inject
    private Standings standings;
    @Inject
    private Viewers viewers;
    @Inject
    private Actors actors;
    @Inject
    private Answers answers;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * @param note a word to the officers; may be empty
     * @throws Refusal {@code group.answer.unknown} for a meeting to which this person is not asked, {@code group.answer.late} once it has
     *                 begun, {@code group.answer.cancelled}; or at {@code answer} or {@code note}
     */
    public void answer(SignedIn caller, ContentId group, String meeting, Answer answer, String note) {
        Standing standing = standings.of(caller.accountId());
        Meeting asked = answers.meeting(viewers.of(caller, standing), group, meeting)
                .orElseThrow(() -> Refusal.because("group.answer.unknown"));
        if (!asked.takesAnswers(clock.instant())) {
            throw Refusal.because(asked.isCancelled() ? "group.answer.cancelled" : "group.answer.late");
        }
        if (answer == null) {
            throw Refusal.at("answer", "group.answer.empty");
        }
        String word = note == null || note.isBlank() ? null : note.strip();
        if (word != null && word.length() > LONGEST_NOTE) {
            throw Refusal.at("note", "note.long", LONGEST_NOTE, word.length());
        }
        // so that of two answers at once the second finds the first
        content.lock(group);
        MeetingAnswer.Key key = new MeetingAnswer.Key(group.value(), meeting, caller.accountId());
        MeetingAnswer said = entities.find(MeetingAnswer.class, key);
        if (said == null) {
            said = new MeetingAnswer(key);
            entities.persist(said);
        }
        said.say(answer, word, clock.instant());
        audit.record(actors.of(caller, standing), "answer", GroupType.KEY, group, null, null, null, meeting + " " + answer);
    }
}
