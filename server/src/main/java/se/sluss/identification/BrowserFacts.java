package se.sluss.identification;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import se.sluss.platform.web.ClientAddresses;

/**
 * What an identity provider may want to know of the browser that asks. Cannot be printed.
 *
 * @param address as we see it, IPv4 or IPv6
 * @param userAgent as the browser says
 */
public record BrowserFacts(String address, @Nullable String userAgent) {

    /** As the request shows them. */
    public static BrowserFacts of(ServerHttpRequest request, ClientAddresses addresses) {
        return new BrowserFacts(addresses.of(request), request.getHeaders().getFirst(HttpHeaders.USER_AGENT));
    }

    @Override
    public String toString() {
        return "BrowserFacts";
    }
}
