package se.sluss.identification.bankid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.sluss.identification.SessionId;
import se.sluss.invitation.InvitationId;
import se.sluss.protocol.visit.BankIdMessage;

class TurnTests {

    private static final Instant START = Instant.parse("2026-11-25T08:00:00Z");
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private final Turn first = Turn.first(order(), 0, TWO_SECONDS);

    @Test
    void comesAnIntervalAfterTheOrder() {
        assertThat(first.pause(0)).isEqualTo(TWO_SECONDS);
    }

    @Test
    void keepsInStepHoweverLongTheAnswerTook() {
        Turn second = next(at(2_300));
        assertThat(second.due()).isEqualTo(at(4_000));
        assertThat(second.pause(at(2_700))).isEqualTo(Duration.ofMillis(1_300));
    }

    @Test
    void neverComesWithinASecondOfTheOneBefore() {
        assertThat(next(at(3_500)).due()).isEqualTo(at(4_500));
    }

    @Test
    void isMissedWhenAnotherOneWouldFitInBetween() {
        assertThat(first.missed(at(3_999), TWO_SECONDS)).isFalse();
        assertThat(first.missed(at(4_000), TWO_SECONDS)).isTrue();
    }

    private Turn next(long asked) {
        return first.next(first.order(), asked, 0, TWO_SECONDS);
    }

    private static long at(long milliseconds) {
        return Duration.ofMillis(milliseconds).toNanos();
    }

    private static BankIdOrder order() {
        return new BankIdOrder(
                UUID.randomUUID(),
                new SessionId(UUID.randomUUID()),
                new InvitationId(UUID.randomUUID()),
                new OrderRequest(new Place(false, true), "192.0.2.7", "Firefox", "device", "text", null, null),
                new StartedOrder("ref", "auto", "token", "secret"),
                BankIdOrder.State.PENDING,
                BankIdMessage.START_APP,
                null,
                START,
                START,
                START);
    }
}
