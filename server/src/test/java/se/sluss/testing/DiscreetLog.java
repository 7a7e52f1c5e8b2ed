package se.sluss.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * Reads what the application logs during an {@link Attack}: that somebody was refused, and nothing that tells who it was
 * or would let anybody in – no name, address, number, code, token or secret.
 */
public final class DiscreetLog implements BeforeEachCallback, AfterEachCallback {

    /** The people of the tests, and the forms of what must stay out of logs. */
    private static final List<Pattern> NEVER = List.of(
            Pattern.compile("Anna Lind|Bo Ek|Cecilia|Dahl|David Berg|Somebody Else"),
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.example"),
            Pattern.compile("\\+46\\d{5,}|%2B46\\d{5,}"),
            Pattern.compile("(?<![\\w-])(19|20)\\d{6}-?\\d{4}(?![\\w-])"),
            // A code of six digits, but no part of a time or an id.
            Pattern.compile("(?<![\\w.:-])\\d{6}(?![\\w.:-])"),
            Pattern.compile("eyJ[\\w-]{8,}"),
            // 32 random bytes in Base64 for addresses: links, cookies, nonces; no Java name is that long without a dot.
            Pattern.compile("(?<![\\w.-])[\\w-]{43}(?![\\w.-])"),
            Pattern.compile("2001:db8:|198\\.51\\.100\\.|203\\.0\\.113\\."));

    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        events.list.clear();
        events.start();
        root().addAppender(events);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        root().detachAppender(events);
        check(List.copyOf(events.list).stream().map(DiscreetLog::text).toList());
    }

    /** Fails unless a refusal is told of, and nobody. */
    static void check(List<String> lines) {
        assertThat(lines).as("what the log says of a refusal").anyMatch(DiscreetLog::tellsOfARefusal);
        for (Pattern never : NEVER) {
            assertThat(lines).as("what must stay out of the log").noneMatch(line -> never.matcher(line)
                    .find());
        }
    }

    private static boolean tellsOfARefusal(String line) {
        return line.startsWith("se.sluss") && line.toLowerCase(Locale.ROOT).contains("refused");
    }

    private static String text(ILoggingEvent event) {
        String thrown = event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        return event.getLoggerName() + " " + event.getFormattedMessage() + " " + thrown;
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
