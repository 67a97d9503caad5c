package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.ParticipationRole;
import java.util.List;
import java.util.Optional;

/**
 * One line of a list of people, taken apart: “Mark Bendeich, Bureau Chief, Thomson Reuters”.
 *
 * @param name     null when it is still to come
 * @param function title and organisation in one; null for none
 * @param count    how many places, where only their number is known; otherwise 1
 * @param role     the one that the line names (“4 rapporteurs”); null for none
 */
record PeopleLine(String name, String function, int count, ParticipationRole role) {

    private static final String BULLET = "^(?:[-–—•·*▪o]\\s+|\\d{1,2}[.)]\\s+)+";
    private static final int MOST = 200;

    /** Empty lines count for nothing; of more lines than any session may have people, the rest is left out. */
    static List<PeopleLine> of(String text) {
        return text == null ? List.of() : text.lines().map(Typed::line).filter(line -> line != null).map(PeopleLine::ofLine)
                .limit(MOST + 1L).toList();
    }

    private static PeopleLine ofLine(String given) {
        String line = given.replaceAll("\\*\\*|__", "").replaceFirst(BULLET, "").strip();
        Optional<AwaitedName.Counted> counted = AwaitedName.counted(AwaitedName.rest(line).orElse(line));
        if (counted.isPresent()) {
            Optional<ParticipationRole> role = AwaitedName.role(counted.get().of());
            return new PeopleLine(null, role.isPresent() ? null : counted.get().of(), counted.get().count(), role.orElse(null));
        }
        Optional<String> rest = AwaitedName.rest(line);
        if (rest.isPresent()) {
            Optional<ParticipationRole> role = AwaitedName.role(rest.get()).filter(r -> !rest.get().contains(" "));
            return new PeopleLine(null, rest.get().isEmpty() || role.isPresent() ? null : rest.get(), 1, role.orElse(null));
        }
        String[] parts = line.split("\\s*[,;，\\t]\\s*", 2);
        return new PeopleLine(parts[0], parts.length < 2 || parts[1].isBlank() ? null : parts[1], 1, null);
    }

    /** What stands after the last comma of the function, which often is the organisation; null for none. */
    String last() {
        return function == null ? null : function.substring(function.lastIndexOf(',') + 1).strip();
    }
}
