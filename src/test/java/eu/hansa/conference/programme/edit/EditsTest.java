package eu.hansa.conference.programme.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.conference.programme.SessionType;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditsTest {

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    @Test
    void anEditIsReadAsItWasSent() {
        assertThat(Edits.read(json("""
                {"do": "addSession", "id": "a1b2", "day": "2018-11-08", "start": "9", "end": "10", "type": "PANEL", "title": {"en": " A  b "}}""")))
                .isEqualTo(new AddSession("a1b2", LocalDate.of(2018, 11, 8), "9", "10", SessionType.PANEL, Map.of("en", "A b")));
        assertThat(Edits.read(json("{\"do\": \"setRooms\", \"session\": \"a\", \"rooms\": [\"hall\"]}")))
                .isEqualTo(new SetRooms("a", null, List.of("hall"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"do\": \"edit\"}", "{\"do\": \"setType\", \"session\": \"a\", \"type\": \"PARTY\"}",
            "{\"do\": \"setType\", \"session\": \"a\"}", "{\"do\": \"addDay\", \"day\": \"yesterday\"}",
            "{\"do\": \"setWords\", \"kind\": \"TITLE\", \"session\": \"a\", \"language\": \"no language\", \"text\": \"x\"}"})
    void whatIsNoEditIsNotRead(String text) {
        assertThatThrownBy(() -> Edits.read(json(text))).isInstanceOf(IllegalArgumentException.class);
    }
}
