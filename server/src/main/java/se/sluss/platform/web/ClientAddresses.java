package se.sluss.platform.web;

import io.netty.util.NetUtil;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Tells from which address a request comes. {@code X-Forwarded-For} is believed for exactly as many entries, from the
 * right, as there are trusted proxies; what stands to the left of them is the caller's own claim.
 */
@Component
public class ClientAddresses {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String UNKNOWN = "unknown";

    private final int trustedProxies;

    ClientAddresses(WebSettings settings) {
        this.trustedProxies = settings.trustedProxies();
    }

    /** The address of the caller, such as {@code 192.0.2.7}. */
    public String of(ServerHttpRequest request) {
        return address(request).map(InetAddress::getHostAddress).orElse(UNKNOWN);
    }

    /** What limits count against: the address, or for IPv6 the /64 network, since one person has all of that. */
    public String limitKey(ServerHttpRequest request) {
        return address(request).map(ClientAddresses::network).orElse(UNKNOWN);
    }

    private Optional<InetAddress> address(ServerHttpRequest request) {
        List<String> hops = request.getHeaders().getOrEmpty(FORWARDED_FOR).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList();
        boolean throughAll = trustedProxies > 0 && hops.size() >= trustedProxies;
        return throughAll ? parse(hops.get(hops.size() - trustedProxies)) : remote(request.getRemoteAddress());
    }

    private static Optional<InetAddress> remote(@Nullable InetSocketAddress remote) {
        return Optional.ofNullable(remote).map(InetSocketAddress::getAddress);
    }

    /** Reads an address and never a name: looking one up would let the caller make us ask. */
    private static Optional<InetAddress> parse(String text) {
        return Optional.ofNullable(NetUtil.createInetAddressFromIpAddressString(text));
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? Arrays.toString(Arrays.copyOf(address.getAddress(), 8))
                : address.getHostAddress();
    }
}
