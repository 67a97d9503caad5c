/**
 * Who comes to a group's meetings. Whoever belongs to the group and sees the meeting is asked, and may say something else
 * until it begins ({@link eu.hansa.workinggroup.answer.AnswerMeeting}); each sees their own answer
 * ({@link eu.hansa.workinggroup.answer.Answers}), those who look after the group's people see all
 * ({@link eu.hansa.workinggroup.answer.AnswerDesk}). Answers of those who do not belong to the group any more are kept and
 * do not count.
 */
package eu.hansa.workinggroup.answer;
