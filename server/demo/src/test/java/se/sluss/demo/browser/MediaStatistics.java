package se.sluss.demo.browser;

import java.util.Map;

/**
 * What a page has received from others, from the statistics of all its peer connections (webrtc-stats).
 *
 * @param framesDecoded remote video frames that were decoded
 * @param audioPackets remote audio packets that arrived
 * @param connections peer connections that have ever heard of another side; one may be made ready before there is any
 */
public record MediaStatistics(long framesDecoded, long audioPackets, long connections) {

    /** Remembers every peer connection that a page makes; must run before the page does. */
    static final String HOOK = """
            (() => {
              const Original = window.RTCPeerConnection;
              window.__connections = [];
              window.RTCPeerConnection = new Proxy(Original, {
                construct(target, args) {
                  const connection = new target(...args);
                  window.__connections.push(connection);
                  return connection;
                }
              });
            })();
            """;

    private static final String READ = """
            const done = arguments[arguments.length - 1];
            (async () => {
              const sum = {framesDecoded: 0, audioPackets: 0, connections: 0};
              for (const connection of window.__connections || []) {
                if (connection.remoteDescription) sum.connections++;
                if (connection.connectionState === 'closed') continue;
                for (const report of (await connection.getStats()).values()) {
                  if (report.type !== 'inbound-rtp') continue;
                  if (report.kind === 'video') sum.framesDecoded += report.framesDecoded || 0;
                  if (report.kind === 'audio') sum.audioPackets += report.packetsReceived || 0;
                }
              }
              done(sum);
            })();
            """;

    /** Begins to watch the pages that this screen will open. */
    public static void watch(Screen screen) {
        screen.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", HOOK));
    }

    /** Reads the statistics of the page that is open now. */
    public static MediaStatistics of(Screen screen) {
        var sum = (Map<?, ?>) screen.driver().executeAsyncScript(READ);
        return new MediaStatistics(
                number(sum, "framesDecoded"), number(sum, "audioPackets"), number(sum, "connections"));
    }

    private static long number(Map<?, ?> sum, String name) {
        return sum.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
