package eu.hansa.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class GroupFactsTest {

    private final GroupFacts facts = new GroupFacts();

    private Point point(String id, int year, String parent) {
        Point point = new Point();
        point.setId(id);
        point.setYear(year);
        point.setParent(parent);
        facts.getPoints().add(point);
        return point;
    }

    private static Meeting meeting(String first, String last) {
        Meeting meeting = new Meeting();
        meeting.setId("toulouse");
        meeting.setZone("Europe/Paris");
        meeting.setFirstDay(LocalDate.parse(first));
        meeting.setLastDay(last == null ? null : LocalDate.parse(last));
        return meeting;
    }

    @Test
    void pointsStandBelowOthersOfTheirYear() {
        point("projects", 2019, null);
        point("values", 2019, "projects");

        assertThat(facts.isNestedWell()).isTrue();
        assertThat(facts.points(2019, PointKind.OBJECTIVE, "projects")).extracting(Point::getId).containsExactly("values");
        assertThat(facts.points(2019, PointKind.OBJECTIVE, null)).extracting(Point::getId).containsExactly("projects");
    }

    @Test
    void aPointBelowItselfIsRefused() {
        point("one", 2019, "other");
        point("other", 2019, "one");

        assertThat(facts.isNestedWell()).isFalse();
    }

    @Test
    void aPointBelowOneOfAnotherYearOrKindIsRefused() {
        point("projects", 2019, null);
        Point below = point("values", 2020, "projects");
        assertThat(facts.isNestedWell()).isFalse();

        below.setYear(2019);
        below.setKind(PointKind.ACTIVITY);
        assertThat(facts.isNestedWell()).isFalse();
    }

    @Test
    void aPointBelowOneThatIsNotThereIsRefused() {
        point("values", 2019, "projects");

        assertThat(facts.isNestedWell()).isFalse();
    }

    @Test
    void aMeetingOfWholeDaysIsOverWithItsLastDayInItsOwnZone() {
        Meeting meeting = meeting("2019-04-09", "2019-04-10");

        assertThat(meeting.isOver(Instant.parse("2019-04-10T21:59:59Z"))).isFalse();
        assertThat(meeting.isOver(Instant.parse("2019-04-10T22:00:00Z"))).isTrue();
    }

    @Test
    void aMeetingCannotEndBeforeItBegins() {
        assertThat(meeting("2019-04-09", "2019-04-08").isEndAfterStart()).isFalse();

        Meeting sameDay = meeting("2019-04-09", null);
        sameDay.setStartTime(LocalTime.of(10, 0));
        sameDay.setEndTime(LocalTime.of(9, 0));
        assertThat(sameDay.isEndAfterStart()).isFalse();
    }

    @Test
    void aGroupCannotEndBeforeItBegins() {
        facts.setBegins(LocalDate.of(2019, 1, 1));
        facts.setEnds(LocalDate.of(2018, 12, 31));

        assertThat(facts.isEndAfterStart()).isFalse();
    }

    @Test
    void pagesChangeWhenAMeetingBeginsAndWhenItIsOver() {
        facts.getMeetings().add(meeting("2019-04-09", "2019-04-10"));

        assertThat(facts.edges()).containsExactly(Instant.parse("2019-04-08T22:00:00Z"), Instant.parse("2019-04-10T22:00:00Z"));
    }

    @Test
    void factsComeBackFromJsonAsTheyWere() {
        point("projects", 2019, null).setCondition(Condition.MET);
        facts.getMeetings().add(meeting("2019-04-09", null));
        String json = JsonbBuilder.create().toJson(facts);

        GroupFacts back = JsonbBuilder.create().fromJson(json, GroupFacts.class);

        assertThat(JsonbBuilder.create().toJson(back)).isEqualTo(json);
        assertThat(back.point("projects").orElseThrow().getCondition()).isEqualTo(Condition.MET);
    }
}
