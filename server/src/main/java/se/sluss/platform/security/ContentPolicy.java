package se.sluss.platform.security;

import java.util.ArrayList;
import java.util.List;
import se.sluss.platform.web.PublicOrigin;

/** Writes the Content-Security-Policy: nothing inline, nothing from elsewhere. */
final class ContentPolicy {

    private final PublicOrigin origin;

    ContentPolicy(PublicOrigin origin) {
        this.origin = origin;
    }

    /** For pages that nobody may frame. */
    String closed() {
        return policy(List.of(), List.of("'none'"));
    }

    String framed(FramedPages pages) {
        return policy(pages.connections(), pages.ancestors());
    }

    private String policy(List<String> connections, List<String> ancestors) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data: blob:",
                "media-src 'self' blob:",
                "connect-src " + connectSources(connections),
                "font-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors " + String.join(" ", ancestors));
    }

    /** Not every browser counts the WebSocket of the same host as 'self'. */
    private String connectSources(List<String> more) {
        var sources = new ArrayList<>(List.of("'self'", origin.webSocket()));
        sources.addAll(more);
        return String.join(" ", sources);
    }
}
