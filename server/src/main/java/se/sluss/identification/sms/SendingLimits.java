package se.sluss.identification.sms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import se.sluss.platform.limits.Limit;

/**
 * How often a code may be sent for one invitation, and to one number over all invitations. Counted from what is stored,
 * so that neither a restart nor another node begins anew.
 */
final class SendingLimits {

    private static final List<Limit> OF_INVITATION =
            List.of(Limit.CODE_PAUSE_PER_INVITATION, Limit.CODES_PER_INVITATION, Limit.CODES_PER_INVITATION_AND_DAY);
    private static final List<Limit> OF_NUMBER = List.of(Limit.CODES_PER_NUMBER_AND_DAY);

    /** As far back as any of them looks. */
    static final Duration LONGEST = Stream.concat(OF_INVITATION.stream(), OF_NUMBER.stream())
            .map(Limit::period)
            .max(Duration::compareTo)
            .orElseThrow();

    private SendingLimits() {}

    /**
     * How long until a further code may be sent; zero for now.
     *
     * @param sent the codes for the invitation or to its number, the latest first
     */
    static Duration pause(List<SentCode> sent, Instant now) {
        List<Instant> toNumber = sent.stream().map(SentCode::at).toList();
        List<Instant> forInvitation =
                sent.stream().filter(SentCode::forInvitation).map(SentCode::at).toList();
        return Stream.concat(pauses(OF_INVITATION, forInvitation, now), pauses(OF_NUMBER, toNumber, now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static Stream<Duration> pauses(List<Limit> limits, List<Instant> sent, Instant now) {
        return limits.stream().flatMap(limit -> pause(limit, sent, now));
    }

    private static Stream<Duration> pause(Limit limit, List<Instant> sent, Instant now) {
        if (sent.size() < limit.times()) {
            return Stream.empty();
        }
        Instant free = sent.get(limit.times() - 1).plus(limit.period());
        return free.isAfter(now) ? Stream.of(Duration.between(now, free)) : Stream.empty();
    }

    /**
     * A code that was sent.
     *
     * @param forInvitation whether it was for the invitation in question, and not for another one of the same number
     */
    record SentCode(Instant at, boolean forInvitation) {}
}
