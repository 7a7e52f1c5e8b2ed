package se.sluss.addin.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sluss.addin.fake.FakeBookings;
import se.sluss.addin.fake.FakeStore;

class BookedMemoryTests {

    private final BookedMemory memory = new BookedMemory(new FakeStore());

    @Test
    void keepsTheLeadersLinkThatTheServerTellsOnce() {
        memory.keep(Booked.of(FakeBookings.meeting()));
        assertThat(memory.last()).isEqualTo(new Booked("m1", "https://meet.example/m#link"));
    }

    @Test
    void forgetsWhenAnotherMeetingIsBegun() {
        memory.keep(new Booked("m1", null));
        memory.forget();
        assertThat(memory.last()).isNull();
    }
}
