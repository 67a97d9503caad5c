package eu.hansa.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was measured beside what it is meant to be. Said, not enforced: a ratio on a busy machine is something to look
 * into, not a reason for a build to fail.
 */
final class Goals {

    private final String title;
    private final List<String> lines = new ArrayList<>();

    Goals(String title) {
        this.title = title;
    }

    Goals atLeast(String what, double measured, double goal) {
        return line(what, measured, "at least", goal, measured >= goal);
    }

    Goals atMost(String what, double measured, double goal) {
        return line(what, measured, "at most", goal, measured <= goal);
    }

    private Goals line(String what, double measured, String bound, double goal, boolean met) {
        lines.add(String.format(Locale.ROOT, "%-58s %9.3f   %-8s %8.3f   %s", what, measured, bound, goal, met ? "met" : "MISSED"));
        return this;
    }

    @Override
    public String toString() {
        return System.lineSeparator() + title + System.lineSeparator() + String.join(System.lineSeparator(), lines);
    }
}
