package eu.hansa.web.site.group;

import eu.hansa.web.site.Phrase;
import eu.hansa.web.text.Texts;
import eu.hansa.workinggroup.Condition;
import eu.hansa.workinggroup.GroupBody;
import eu.hansa.workinggroup.GroupFacts;
import eu.hansa.workinggroup.GroupWords;
import eu.hansa.workinggroup.Point;
import eu.hansa.workinggroup.PointKind;
import eu.hansa.workinggroup.PointState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The objectives and activities of a group in words; one that has words in no language is left out. */
record Points(GroupFacts facts, GroupWords words, Texts texts, Locale locale) {

    PointBlock of(int year, PointKind kind) {
        List<PointView> points = under(year, kind, null);
        Map<String, List<PointView>> byState = points.stream()
                .collect(Collectors.groupingBy(PointView::state, LinkedHashMap::new, Collectors.toList()));
        return new PointBlock(texts.get(locale, "group." + kind + ".of", String.valueOf(year)), points, byState.entrySet().stream()
                .map(entry -> new PointBlock.Tally(entry.getValue().get(0).mark(), entry.getKey(), entry.getValue().size())).toList());
    }

    private List<PointView> under(int year, PointKind kind, String parent) {
        return facts.points(year, kind, parent).stream().map(point -> view(point, year, kind)).filter(Objects::nonNull).toList();
    }

    private PointView view(Point point, int year, PointKind kind) {
        Phrase text = of(GroupBody::getPoints, point);
        if (text == null) {
            return null;
        }
        boolean waits = point.getCondition() == Condition.OPEN && point.getState() == PointState.PLANNED;
        Phrase condition = point.getCondition() == null ? null : of(GroupBody::getConditions, point);
        String outcome = point.getCondition() == null || point.getCondition() == Condition.OPEN ? null
                : texts.get(locale, "group.Condition." + point.getCondition());
        return new PointView(point.getId(), text, condition, outcome, waits ? "cond" : mark(point.getState()),
                texts.get(locale, waits ? "group.conditional" : "group.PointState." + point.getState()),
                point.getState() == PointState.PLANNED && !waits, project(point, text), point.getProjectUrl(), note(point),
                point.getNoted(), under(year, kind, point.getId()));
    }

    /** Not where the text names it and there is nothing to link to. */
    private static String project(Point point, Phrase text) {
        boolean said = point.getProject() == null || point.getProjectUrl() == null && text.text().contains(point.getProject());
        return said ? null : point.getProject();
    }

    /** How it got on in a year says nothing about the next one. */
    private Phrase note(Point point) {
        return words.of(GroupBody::getNotes, point.getId()).map(text -> Phrase.of(text, words.page().language())).orElse(null);
    }

    /** Null when no language has any. */
    private Phrase of(Function<GroupBody, Map<String, String>> texts, Point point) {
        return words.of(texts, point).map(text -> Phrase.of(text, words.page().language())).orElse(null);
    }

    private static String mark(PointState state) {
        return switch (state) {
            case PLANNED -> "plan";
            case IN_PROGRESS -> "live";
            case ACHIEVED -> "done";
            case DROPPED, CARRIED_OVER -> "draft";
        };
    }
}
