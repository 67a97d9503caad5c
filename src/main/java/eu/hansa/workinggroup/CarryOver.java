package eu.hansa.workinggroup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Takes what is still open at the end of a year over to the next one, and marks it so. */
public final class CarryOver {

    private CarryOver() {
    }

    /**
     * @param ids makes one for each point of the next year
     * @return how many points were carried over
     */
    public static int of(GroupFacts facts, int year, Supplier<String> ids) {
        List<Point> open = facts.getPoints().stream().filter(point -> point.getYear() == year && point.getState().isOpen()
                && point.getCondition() != Condition.FAILED).toList();
        Map<String, String> next = new HashMap<>();
        open.forEach(point -> next.put(point.getId(), ids.get()));
        List<Point> carried = new ArrayList<>();
        for (Point point : open) {
            Point copy = new Point();
            copy.setId(next.get(point.getId()));
            copy.setYear(year + 1);
            copy.setKind(point.getKind());
            copy.setParent(next.get(point.getParent()));
            copy.setState(point.getState());
            copy.setCondition(point.getCondition());
            copy.setProject(point.getProject());
            copy.setProjectUrl(point.getProjectUrl());
            copy.setCarriedFrom(point.getId());
            carried.add(copy);
            point.setState(PointState.CARRIED_OVER);
        }
        facts.getPoints().addAll(carried);
        return carried.size();
    }
}
