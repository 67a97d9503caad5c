package eu.hansa.sample;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.workinggroup.Condition;
import eu.hansa.workinggroup.GroupBody;
import eu.hansa.workinggroup.GroupFacts;
import eu.hansa.workinggroup.Meeting;
import eu.hansa.workinggroup.Point;
import eu.hansa.workinggroup.PointKind;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the source says of the working group is there, in each language. */
class SampleGroupsTest {

    private static GroupFacts facts() {
        String json = SampleResources.read("groups/migration/facts.json").replaceAll("\"@day:[^\"]+\"", "\"2027-03-04\"").replaceAll("\"@[^\"]+\"", "1");
        return JsonbBuilder.create().fromJson(json, GroupFacts.class);
    }

    private static GroupBody words(String language) {
        return (GroupBody) SampleGroups.body(new SampleText(SampleResources.read("groups/migration/" + language + ".html")));
    }

    @Test
    void elevenObjectivesAndTenActivitiesAreThere() {
        GroupFacts facts = facts();

        assertThat(facts.points(2019, PointKind.OBJECTIVE, null)).hasSize(11);
        assertThat(facts.points(2019, PointKind.ACTIVITY, null)).hasSize(10);
        assertThat(facts.isNestedWell()).isTrue();
    }

    @Test
    void threeOfThemDependOnSomething() {
        assertThat(facts().getPoints()).filteredOn(point -> point.getCondition() == Condition.OPEN).extracting(Point::getId)
                .containsExactly("easi", "capacity-building", "errin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "it"})
    void everyPartHasItsWords(String language) {
        GroupFacts facts = facts();
        GroupBody words = words(language);

        assertThat(words.getPoints().keySet()).containsExactlyInAnyOrderElementsOf(facts.getPoints().stream().map(Point::getId).toList());
        assertThat(words.getThemes().keySet()).containsExactlyInAnyOrderElementsOf(facts.getMeetings().stream().map(Meeting::getId).toList());
        assertThat(words.getConditions()).containsOnlyKeys("easi", "capacity-building", "errin");
        assertThat(words.getVisits()).containsOnlyKeys("antwerp-2019");
    }

    @Test
    void theSourcesOwnNamesAreInTheEnglishWords() {
        String all = words("en").searchableText();

        assertThat(List.of("Global Compact", "New York", "VALUES", "AMIF", "ReSOMA", "H2020", "EASI", "EU Migration Forum, 3–4 April 2019",
                "EU Urban Academy", "European elections", "ERRIN", "Urban Partnership", "CURANT", "bottom-up", "mentoring", "Integrating Cities Charter"))
                .allSatisfy(name -> assertThat(all).contains(name));
    }

    @Test
    void theMeetingsAreOnTheDaysOfTheSource() {
        assertThat(facts().getMeetings().stream().limit(2).flatMap(meeting -> Stream.of(meeting.getFirstDay(), meeting.endDay())).map(Object::toString))
                .containsExactly("2019-04-09", "2019-04-10", "2019-06-13", "2019-06-14");
    }
}
