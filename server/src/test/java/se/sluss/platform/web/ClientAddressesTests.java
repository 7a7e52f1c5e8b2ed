package se.sluss.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ClientAddressesTests {

    @Test
    void believesNoHeaderWithoutProxies() {
        assertThat(addresses(0).of(forwarded("203.0.113.9"))).isEqualTo("192.0.2.1");
    }

    @Test
    void takesWhatTheOuterProxySawAndNotWhatTheCallerClaims() {
        var request = forwarded("198.51.100.66, 203.0.113.9, 10.0.0.2");
        assertThat(addresses(2).of(request)).isEqualTo("203.0.113.9");
    }

    @Test
    void readsSeveralHeaderLinesAsOne() {
        var request = MockServerHttpRequest.get("/")
                .remoteAddress(new InetSocketAddress("192.0.2.1", 1))
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-For", "10.0.0.2")
                .build();
        assertThat(addresses(2).of(request)).isEqualTo("203.0.113.9");
    }

    @Test
    void takesTheConnectionWhereAProxyWasGoneRound() {
        assertThat(addresses(2).of(forwarded("203.0.113.9"))).isEqualTo("192.0.2.1");
    }

    @Test
    void neverLooksUpAName() {
        assertThat(addresses(1).of(forwarded("attacker.example"))).isEqualTo("unknown");
    }

    @Test
    void countsAnIpv6NetworkAsOne() {
        var one = addresses(1).limitKey(forwarded("2001:db8:1:2::1"));
        var other = addresses(1).limitKey(forwarded("2001:db8:1:2:ffff::9"));
        assertThat(one).isEqualTo(other);
    }

    private static ClientAddresses addresses(int proxies) {
        return new ClientAddresses(new WebSettings(URI.create("https://mote.example"), proxies));
    }

    private static ServerHttpRequest forwarded(String hops) {
        return MockServerHttpRequest.get("/")
                .remoteAddress(new InetSocketAddress("192.0.2.1", 1))
                .header("X-Forwarded-For", hops)
                .build();
    }
}
