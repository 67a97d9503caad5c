package eu.hansa.workinggroup.answer;

import eu.hansa.workinggroup.Meeting;
import java.util.List;

/**
 * What those who belong to a group have said about one of its meetings.
 *
 * @param lines  by name
 * @param silent how many have said nothing
 */
public record MeetingAnswers(Meeting meeting, List<Line> lines, int silent) {

    /** @param note a word to the officers; null for none */
    public record Line(String name, Answer answer, String note) {
    }

    public List<Line> saying(Answer answer) {
        return lines.stream().filter(line -> line.answer() == answer).toList();
    }
}
