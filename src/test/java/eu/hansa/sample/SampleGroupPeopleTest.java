package eu.hansa.sample;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.membership.Level;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleGroupPeopleTest {

    static List<String> keys() {
        return SampleGroups.keys();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void thePeopleOfAGroupAreInTheDirectoryAndSpeakOfEachOther(String key) {
        JsonObject people = SampleGroupPeople.read(key);
        List<String> members = people.getJsonArray("members").getValuesAs(JsonObject.class).stream()
                .map(member -> member.getString("organisation")).toList();

        assertThat(directory().getJsonObject("organisations").keySet()).containsAll(members);
        assertThat(people.getJsonArray("access").getValuesAs(JsonObject.class)).isNotEmpty().allSatisfy(access -> {
            assertThat(members).contains(access.getString("for"));
            assertThat(Level.valueOf(access.getString("level"))).isNotNull();
        });
    }

    private static JsonObject directory() {
        try (JsonReader reader = Json.createReader(new StringReader(SampleResources.read("directory.json")))) {
            return reader.readObject();
        }
    }
}
