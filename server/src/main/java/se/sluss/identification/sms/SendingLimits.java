package se.sluss.identification.sms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import se.sluss.platform.limits.Limit;

/**
 * How often a code may be sent to the number of one invitation. Counted from what is stored, so that neither a restart
 * nor another node begins anew.
 */
final class SendingLimits {

    private static final List<Limit> LIMITS =
            List.of(Limit.CODE_PAUSE_PER_INVITATION, Limit.CODES_PER_NUMBER, Limit.CODES_PER_NUMBER_AND_DAY);

    /** As far back as any of them looks. */
    static final Duration LONGEST =
            LIMITS.stream().map(Limit::period).max(Duration::compareTo).orElseThrow();

    private SendingLimits() {}

    /**
     * How long until a further code may be sent; zero for now.
     *
     * @param sent when codes were sent, the latest first
     */
    static Duration pause(List<Instant> sent, Instant now) {
        return LIMITS.stream()
                .flatMap(limit -> pause(limit, sent, now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static Stream<Duration> pause(Limit limit, List<Instant> sent, Instant now) {
        if (sent.size() < limit.times()) {
            return Stream.empty();
        }
        Instant free = sent.get(limit.times() - 1).plus(limit.period());
        return free.isAfter(now) ? Stream.of(Duration.between(now, free)) : Stream.empty();
    }
}
