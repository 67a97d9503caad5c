package eu.hansa.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CarryOverTest {

    private final GroupFacts facts = new GroupFacts();
    private final AtomicInteger ids = new AtomicInteger();

    private Point point(String id, PointState state) {
        Point point = new Point();
        point.setId(id);
        point.setYear(2019);
        point.setState(state);
        facts.getPoints().add(point);
        return point;
    }

    private int carryOver() {
        return CarryOver.of(facts, 2019, () -> "new-" + ids.incrementAndGet());
    }

    @Test
    void whatIsOpenStandsInTheNextYearAndIsMarkedInTheOld() {
        Point open = point("youth", PointState.IN_PROGRESS);
        open.setProject("VALUES");

        assertThat(carryOver()).isEqualTo(1);

        Point next = facts.points(2020, PointKind.OBJECTIVE, null).get(0);
        assertThat(next.getCarriedFrom()).isEqualTo("youth");
        assertThat(next.getState()).isEqualTo(PointState.IN_PROGRESS);
        assertThat(next.getProject()).isEqualTo("VALUES");
        assertThat(open.getState()).isEqualTo(PointState.CARRIED_OVER);
    }

    @Test
    void whatIsAchievedDroppedOrWithoutItsConditionStays() {
        point("done", PointState.ACHIEVED);
        point("gone", PointState.DROPPED);
        point("lost", PointState.PLANNED).setCondition(Condition.FAILED);

        assertThat(carryOver()).isZero();
        assertThat(facts.points(2020, PointKind.OBJECTIVE, null)).isEmpty();
    }

    @Test
    void partsStayBelowWhatTheyAreAPartOf() {
        point("projects", PointState.PLANNED);
        point("values", PointState.PLANNED).setParent("projects");
        carryOver();

        String above = facts.points(2020, PointKind.OBJECTIVE, null).get(0).getId();
        assertThat(facts.points(2020, PointKind.OBJECTIVE, above)).extracting(Point::getCarriedFrom).containsExactly("values");
        assertThat(facts.isNestedWell()).isTrue();
    }

    @Test
    void aPartWhoseWholeIsDoneStandsByItself() {
        point("projects", PointState.ACHIEVED);
        point("values", PointState.PLANNED).setParent("projects");
        carryOver();

        assertThat(facts.points(2020, PointKind.OBJECTIVE, null)).extracting(Point::getCarriedFrom).containsExactly("values");
        assertThat(facts.isNestedWell()).isTrue();
    }

    @Test
    void carryingOverTwiceBringsNothingTwice() {
        point("youth", PointState.PLANNED);
        carryOver();

        assertThat(carryOver()).isZero();
    }

    @Test
    void theYearFromWhichSomethingWasCarriedOverKeepsIt() {
        point("youth", PointState.PLANNED);
        carryOver();
        facts.getPoints().removeIf(point -> point.getId().equals("youth"));

        assertThat(facts.isCarriedFromThere()).isFalse();
    }
}
