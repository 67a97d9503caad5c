package eu.hansa.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientNetworkTest {

    @Test
    void anIpv4AddressStandsForItself() {
        assertThat(ClientNetwork.of("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(ClientNetwork.of("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void allIpv6AddressesOfOneNetworkAreOneClient() {
        assertThat(ClientNetwork.of("2001:db8:0:7:1:2:3:4")).isEqualTo(ClientNetwork.of("2001:db8::7:ffff:0:0:1"))
                .isEqualTo(ClientNetwork.of("2001:0db8:0:7::1%eth0"));
    }

    @Test
    void anotherIpv6NetworkIsAnotherClient() {
        assertThat(ClientNetwork.of("2001:db8:0:7::1")).isNotEqualTo(ClientNetwork.of("2001:db8:0:8::1"));
    }
}
