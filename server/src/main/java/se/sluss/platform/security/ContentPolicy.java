package se.sluss.platform.security;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.sluss.platform.web.PublicOrigin;

/** Writes the Content-Security-Policy: nothing inline, nothing from elsewhere. */
final class ContentPolicy {

    private final PublicOrigin origin;

    ContentPolicy(PublicOrigin origin) {
        this.origin = origin;
    }

    /** For pages that nobody may frame. */
    String closed() {
        return policy(List.of(), List.of(), List.of("'none'"));
    }

    String framed(FramedPages pages) {
        return policy(pages.scripts(), pages.connections(), pages.ancestors());
    }

    private String policy(List<String> scripts, List<String> connections, List<String> ancestors) {
        return String.join(
                "; ",
                "default-src 'none'",
                String.join(" ", withOwn("script-src 'self'", scripts)),
                "style-src 'self'",
                "img-src 'self' data: blob:",
                "media-src 'self' blob:",
                "connect-src " + connectSources(connections),
                "font-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors " + String.join(" ", ancestors));
    }

    private static List<String> withOwn(String own, List<String> more) {
        return Stream.concat(Stream.of(own), more.stream()).toList();
    }

    /** Not every browser counts the WebSocket of the same host as 'self'. */
    private String connectSources(List<String> more) {
        var sources = new ArrayList<>(List.of("'self'", origin.webSocket()));
        sources.addAll(more);
        return String.join(" ", sources);
    }
}
