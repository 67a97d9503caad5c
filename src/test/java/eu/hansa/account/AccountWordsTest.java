package eu.hansa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountWordsTest {

    @Test
    void anAddressIsKeptInLowerCaseAndWithoutBlanksAround() {
        assertThat(words("Ana Ruiz", " Ana.Ruiz@Example.ORG ").checked().email()).isEqualTo("ana.ruiz@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.org", "a+b@sub.example.org", "o'neill@example.org", "ana@städte.example"})
    void thisIsAnAddress(String email) {
        assertThat(words("Ana", email).checked().email()).isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ana@", "@example.org", "ana@example", "ana@@example.org", "ana ruiz@example.org", "a..b@example.org",
        "ana@-example.org", "ana@example.org\nBcc: x@example.org", "<ana@example.org>"})
    void thisIsNoAddress(String email) {
        assertThat(refused(words("Ana", email)).messageKey()).isEqualTo("refusal.account.email.form");
    }

    @Test
    void anAddressOf255CharactersIsRefusedAtItsField() {
        String email = "ana@" + "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(63) + ".org";

        assertThat(email).hasSizeGreaterThan(250);
        assertThat(refused(words("Ana", "x".repeat(5) + email)).field()).isEqualTo("email");
    }

    @Test
    void everyFieldIsComplainedOfAtOnce() {
        assertThat(refused(new AccountWords(" ", "", "xx")).parts()).extracting(Refusal::field)
                .containsExactly("name", "email", "language");
    }

    @Test
    void aNameOf201CharactersIsRefused() {
        assertThat(refused(words("n".repeat(201), "ana@example.org")).messageKey()).isEqualTo("refusal.account.name.long");
    }

    private static AccountWords words(String name, String email) {
        return new AccountWords(name, email, "en");
    }

    private static Refusal refused(AccountWords words) {
        return catchThrowableOfType(Refusal.class, words::checked);
    }
}
