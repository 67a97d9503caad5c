package eu.hansa.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedFieldTest {

    @Test
    void aPropertyIsAFieldOfItsName() {
        assertThat(RefusedField.named("zoneKnown")).isEqualTo(field(0, "zoneKnown"));
    }

    @Test
    void aNestedPropertyIsLookedForBeforeTheOneAroundIt() {
        assertThat(RefusedField.named("venue.latitude")).isEqualTo(field(0, "venueLatitude", "venue"));
    }

    @Test
    void anEntryOfAListIsTheOneAtItsPlace() {
        assertThat(RefusedField.named("contacts[12].email")).isEqualTo(field(12, "contactsEmail", "contacts"));
    }

    @Test
    void aTextInOneLanguageIsNamedAfterIt() {
        assertThat(RefusedField.named("contacts[1].functions[fr].<map value>"))
                .isEqualTo(field(1, "contactsFunctions_fr", "contactsFunctions", "contacts"));
        assertThat(RefusedField.named("names[de]")).isEqualTo(field(0, "names_de", "names"));
    }

    private static RefusedField field(int index, String... ids) {
        return new RefusedField(List.of(ids), index);
    }
}
