package eu.hansa.account;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.kernel.Refusal;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void tenCharactersAreEnoughAndNineAreNot() {
        assertThat(Passwords.check("chosen", "hansa-demo", "ana@example.org")).isEmpty();
        assertThat(key("hansa-dem")).isEqualTo("refusal.password.short");
        assertThat(key(null)).isEqualTo("refusal.password.short");
    }

    @Test
    void moreThan200CharactersAreRefusedBeforeAnythingIsHashed() {
        assertThat(key("ab c".repeat(51))).isEqualTo("refusal.password.long");
    }

    @Test
    void theAddressIsNoPassword() {
        assertThat(key("ANA@example.org")).isEqualTo("refusal.password.is-email");
    }

    @Test
    void oneCharacterOverAndOverIsNoPassword() {
        assertThat(key("aaaaaaaaaaaa")).isEqualTo("refusal.password.monotonous");
    }

    @Test
    void theComplaintStandsAtTheField() {
        assertThat(Passwords.check("chosen", "short", null).map(Refusal::field)).contains("chosen");
    }

    private static String key(String password) {
        return Passwords.check("chosen", password, "ana@example.org").orElseThrow().messageKey();
    }
}
