package se.sluss.addin.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sluss.addin.fake.FakeClock;

class SlotTests {

    private final FakeClock clock = new FakeClock("2026-11-24T08:47");

    @Test
    void startsAtTheNextHalfHour() {
        assertThat(Slot.after(clock.now(), clock)).isEqualTo(new Slot("2026-11-24T09:00", "2026-11-24T09:30"));
    }

    @Test
    void doesNotStartThisVeryMinute() {
        double halfPast = clock.instantOf("2026-11-24T08:30");
        assertThat(Slot.after(halfPast, clock).start()).isEqualTo("2026-11-24T09:00");
    }

    @Test
    void keepsItsLengthWhenTheStartMoves() {
        var slot = new Slot("2026-11-24T09:00", "2026-11-24T10:15");
        assertThat(slot.movedTo("2026-11-25T23:30", clock)).isEqualTo(new Slot("2026-11-25T23:30", "2026-11-26T00:45"));
    }

    @Test
    void leavesTheEndAloneWhileTheStartIsTyped() {
        var slot = new Slot("2026-11-24T09:00", "2026-11-24T10:00");
        assertThat(slot.movedTo("", clock).end()).isEqualTo("2026-11-24T10:00");
    }

    @Test
    void keepsALaterEndWhenTheStartWasTypedAnew() {
        assertThat(new Slot("", "2026-11-24T10:00")
                        .movedTo("2026-11-24T09:15", clock)
                        .end())
                .isEqualTo("2026-11-24T10:00");
    }

    @Test
    void lastsHalfAnHourWhenTheEndWasNotAfterTheStart() {
        assertThat(new Slot("", "2026-11-24T10:00")
                        .movedTo("2026-11-24T11:00", clock)
                        .end())
                .isEqualTo("2026-11-24T11:30");
    }
}
