package se.sluss.platform.error;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Logs faults of ours, each under an id that the caller is told. Messages of exceptions are left out, since they may
 * quote what people sent; types and places find the fault.
 */
@Component
public class Incidents {

    private static final Logger log = LoggerFactory.getLogger(Incidents.class);
    private static final int ID_BYTES = 6;

    private final SecureRandom random;

    Incidents(SecureRandom random) {
        this.random = random;
    }

    /**
     * Logs a fault.
     *
     * @param place where it came to light, such as a route with placeholders; no personal data
     * @return the id
     */
    public String log(String place, Throwable fault) {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        log.error("Incident {} in {}: {}", id, place, new Trace(fault));
        return id;
    }

    /** The stack trace without messages. */
    private record Trace(Throwable fault) {

        @Override
        public String toString() {
            var text = new StringBuilder();
            for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
                text.append(cause == fault ? "" : "\ncaused by ")
                        .append(cause.getClass().getName());
                for (StackTraceElement frame : cause.getStackTrace()) {
                    text.append("\n    at ").append(frame);
                }
            }
            return text.toString();
        }
    }
}
