package eu.hansa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void aSecretIsFoundAgainInItsTextAndProvesItself() {
        Secret secret = Secret.random();

        assertThat(Secret.parse(secret.text())).contains(secret);
        assertThat(secret.proves(secret.verifierHash())).isTrue();
    }

    @Test
    void anotherSecretProvesNothing() {
        assertThat(Secret.random().proves(Secret.random().verifierHash())).isFalse();
    }

    @Test
    void whatIsKeptDoesNotHoldTheSecret() {
        Secret secret = Secret.random();

        assertThat(secret.verifierHash()).doesNotContain(secret.verifier());
        assertThat(secret.toString()).doesNotContain(secret.verifier());
    }

    @Test
    void whateverHasAnotherFormIsNoSecret() {
        assertThat(Secret.parse(null)).isEmpty();
        assertThat(Secret.parse("")).isEmpty();
        assertThat(Secret.parse(Secret.random().text() + "x")).isEmpty();
        assertThat(Secret.parse("' or 1=1 --")).isEmpty();
    }
}
