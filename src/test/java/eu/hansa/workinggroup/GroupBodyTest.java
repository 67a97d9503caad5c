package eu.hansa.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.content.Words;
import eu.hansa.content.WordsField;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupBodyTest {

    private static Words words(GroupBody body) {
        return new Words("Group", "group", "Lead", body);
    }

    private static GroupBody with(String point, String text) {
        GroupBody body = new GroupBody();
        body.getPoints().put(point, text);
        return body;
    }

    @Test
    void richTextsAreCleanedAndEmptyOnesLeave() {
        GroupBody body = new GroupBody();
        body.getSections().put("one", "<p onclick=\"x()\">Text<script>alert(1)</script></p>");
        body.getAgendas().put("two", "<p>Agenda</p><iframe src=\"https://example.org/\"></iframe>");
        body.getPoints().put("three", "  ");
        body.clean();

        assertThat(body.getSections()).containsEntry("one", "<p>Text</p>");
        assertThat(body.getAgendas()).containsEntry("two", "<p>Agenda</p>");
        assertThat(body.getPoints()).isEmpty();
    }

    @Test
    void theSameWordsAreStoredAsTheSameTextInWhateverOrderTheyCame() {
        GroupBody one = new GroupBody();
        one.getPoints().put("b", "B");
        one.getPoints().put("a", "A");
        GroupBody other = JsonbBuilder.create().fromJson("{\"points\":{\"a\":\"A\",\"b\":\"B\"}}", GroupBody.class);

        assertThat(JsonbBuilder.create().toJson(one)).isEqualTo(JsonbBuilder.create().toJson(other));
    }

    @Test
    void eachObjectiveIsATextOfItsOwnForComparisons() {
        Map<String, List<WordsField>> fields = WordsField.sideBySide(words(with("youth", "Youth")), words(with("housing", "Housing")));

        assertThat(fields.get("points_youth")).extracting(WordsField::value).containsExactly("Youth", "");
        assertThat(fields.get("points_housing")).extracting(WordsField::value).containsExactly("", "Housing");
    }

    @Test
    void aChosenTextComesToItsOwnObjective() {
        Words chosen = WordsField.with(words(with("youth", "Mine")), Map.of("points_youth", "Theirs", "themes_antwerp", "Housing"));

        assertThat(((GroupBody) chosen.body()).getPoints()).containsEntry("youth", "Theirs");
        assertThat(((GroupBody) chosen.body()).getThemes()).containsEntry("antwerp", "Housing");
    }
}
