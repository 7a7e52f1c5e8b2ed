package se.sluss.platform.web;

import java.net.URI;
import java.util.Locale;

/** The one origin this installation is reached at: scheme, host and, where it is not the usual one, port. */
public final class PublicOrigin {

    private final String scheme;
    private final String authority;

    PublicOrigin(URI url) {
        this.scheme = url.getScheme().toLowerCase(Locale.ROOT);
        this.authority = url.getHost().toLowerCase(Locale.ROOT) + port(url, isSecure() ? 443 : 80);
    }

    /** Such as {@code https://mote.ekdalen.se}, as in the header {@code Origin}. */
    @Override
    public String toString() {
        return scheme + "://" + authority;
    }

    /** The same origin for WebSockets. */
    public String webSocket() {
        return (isSecure() ? "wss://" : "ws://") + authority;
    }

    /** An address on this origin; the path begins with a slash. */
    public URI resolve(String path) {
        return URI.create(this + path);
    }

    public boolean isSecure() {
        return scheme.equals("https");
    }

    private static String port(URI url, int usual) {
        return url.getPort() < 0 || url.getPort() == usual ? "" : ":" + url.getPort();
    }
}
