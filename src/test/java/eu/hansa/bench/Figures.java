package eu.hansa.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The table that a benchmark prints: each line a {@link Load.Result}, with its ratio to the first. */
final class Figures {

    private final String title;
    private final Map<String, Load.Result> lines = new LinkedHashMap<>();

    Figures(String title) {
        this.title = title;
    }

    Figures add(String name, Load.Result result) {
        lines.put(name, result);
        return this;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%n%-40s %10s %8s %8s %8s %7s %6s%n",
                title, "answers/s", "p50 ms", "p95 ms", "p99 ms", "failed", "ratio"));
        double first = lines.values().iterator().next().perSecond();
        lines.forEach((name, result) -> table.append(String.format(Locale.ROOT,
                "%-40s %10.0f %8.2f %8.2f %8.2f %7d %6.2f%n", name, result.perSecond(),
                result.millis(50), result.millis(95), result.millis(99), result.failures(),
                result.perSecond() / first)));
        return table.toString();
    }
}
