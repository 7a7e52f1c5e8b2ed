package se.sluss.addin.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teavm.jso.JSObject;
import se.sluss.addin.booking.Booked;
import se.sluss.addin.draft.Slot;
import se.sluss.addin.fake.FakeBookings;
import se.sluss.addin.fake.FakeTimers;
import se.sluss.browser.file.PickedFile;
import se.sluss.browser.http.Trouble;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.AttachmentView;

class FollowModelTests {

    private final FakeBookings bookings = new FakeBookings();
    private final FakeTimers timers = new FakeTimers();
    private final List<FollowState> states = new ArrayList<>();
    private boolean seen = true;
    private final FollowModel model =
            new FollowModel(bookings, timers, () -> seen, new Booked("m1", "https://meet.example/m#link"));

    @Test
    void asksAtOnceAndThenAgainAndAgain() {
        model.start(states::add);
        bookings.answer(FakeBookings.meeting());
        timers.tick();

        assertThat(bookings.asked).isEqualTo(2);
        assertThat(states.getLast().meeting()).isEqualTo(FakeBookings.meeting());
        assertThat(states.getLast().leaderLink()).isEqualTo("https://meet.example/m#link");
    }

    @Test
    void changesWhatWasSeenAndOnceAtATime() {
        model.start(states::add);
        bookings.answer(FakeBookings.meeting());

        model.reschedule(new Slot("2026-11-25T09:00", "2026-11-25T10:00"), "Europe/Stockholm", false);
        model.cancel(false);

        assertThat(bookings.changes).containsExactly("0 2026-11-25T09:00");
        assertThat(states.getLast().acting()).isTrue();
        bookings.answer(FakeBookings.meeting());
        assertThat(states.getLast().acting()).isFalse();
        model.repair("p1");
        assertThat(bookings.changes).contains("repaired p1");
    }

    @Test
    void saysWhenSomebodyElseWasFaster() {
        model.start(states::add);
        bookings.answer(FakeBookings.meeting());
        model.cancel(false);
        bookings.fail(Trouble.of(ErrorCode.CHANGED_MEANWHILE));
        assertThat(states.getLast().trouble()).isNotNull();
        assertThat(states.getLast().acting()).isFalse();
    }

    @Test
    void doesNotAskAgainBeforeTheAnswer() {
        model.start(states::add);
        timers.tick();
        assertThat(bookings.asked).isEqualTo(1);
    }

    @Test
    void asksNothingWhileNobodySeesThePage() {
        seen = false;
        model.start(states::add);
        timers.tick();
        assertThat(bookings.asked).isZero();

        seen = true;
        model.ask();
        assertThat(bookings.asked).isEqualTo(1);
    }

    @Test
    void goesOnAskingAServerThatDoesNotAnswer() {
        model.start(states::add);
        bookings.fail(new Trouble.Unreachable());
        assertThat(states.getLast().trouble()).isInstanceOf(Trouble.Unreachable.class);

        timers.tick();
        bookings.answer(FakeBookings.meeting());
        assertThat(states.getLast().trouble()).isNull();
    }

    @Test
    void stopsWhenTheOfficialIsSignedOut() {
        model.start(states::add);
        bookings.fail(Trouble.of(ErrorCode.UNAUTHORIZED));
        assertThat(timers.count()).isZero();
        assertThat(states.getLast().trouble()).isNotNull();
    }

    @Test
    void asksNoMoreOnceStopped() {
        model.start(states::add);
        bookings.answer(FakeBookings.meeting());
        model.stop();
        model.ask();
        assertThat(bookings.asked).isEqualTo(1);
    }

    @Test
    void tellsANewListenerWhatIsKnown() {
        model.start(state -> {});
        bookings.answer(FakeBookings.meeting());
        model.start(states::add);
        assertThat(states.getFirst().meeting()).isNotNull();
        assertThat(timers.count()).isEqualTo(1);
    }

    @Test
    void asksHowItIsOnceSomebodyIsLetTryAgain() {
        model.start(states::add);
        bookings.answer(FakeBookings.meeting());
        model.unlock("p1");
        assertThat(bookings.unlocked).containsExactly("p1");
        assertThat(bookings.asked).isEqualTo(1);
        bookings.unlock();
        assertThat(bookings.asked).isEqualTo(2);
    }

    @Test
    void showsTheOccurrenceThatIsChosenAndNoOther() {
        model.start(states::add);
        model.choose("o2");
        bookings.answer(FakeBookings.series("o1"));
        assertThat(states.getLast().meeting()).isNull();
        bookings.answer(FakeBookings.series("o2"));

        assertThat(bookings.occurrences).containsExactly("null", "o2");
        assertThat(states.getLast().meeting()).isEqualTo(FakeBookings.series("o2"));
    }

    @Test
    void changesTheOccurrenceThatIsShownAndStaysThere() {
        model.start(states::add);
        bookings.answer(FakeBookings.series("o2"));

        model.remove("p1", true);
        bookings.answer(FakeBookings.series("o1"));
        bookings.answer(FakeBookings.series("o2"));
        model.remove("p2", false);
        bookings.answer(FakeBookings.series("o2"));
        model.cancel(true);

        assertThat(bookings.changes.get(0)).startsWith("o2 ").contains("\"remove\":[\"p1\"],\"absent\":[]");
        assertThat(bookings.changes.get(1)).startsWith("o2 ").contains("\"remove\":[],\"absent\":[\"p2\"]");
        assertThat(bookings.changes.get(2)).isEqualTo("o2 cancelled with all following");
        assertThat(states.getLast().meeting()).isEqualTo(FakeBookings.series("o2"));
    }

    @Test
    void sendsFilesOneAtATime() {
        model.start(states::add);
        model.attach(List.of(file("a.pdf"), file("b.pdf")));
        assertThat(bookings.uploads).containsExactly("a.pdf");

        bookings.take(FakeBookings.attachment("a.pdf"));
        assertThat(bookings.uploads).containsExactly("a.pdf", "b.pdf");
    }

    @Test
    void showsAFileFromItsArrivalOnAndOnlyOnce() {
        model.start(states::add);
        model.attach(List.of(file("a.pdf")));
        bookings.take(FakeBookings.attachment("a.pdf"));
        assertThat(states.getLast().attachments())
                .extracting(AttachmentView::name)
                .containsExactly("a.pdf");

        bookings.answer(FakeBookings.meeting(FakeBookings.attachment("a.pdf")));
        assertThat(states.getLast().attachments()).hasSize(1);
    }

    @Test
    void sendsTheNextFileWhenOneIsRefusedAndThatOneAgainWhenAsked() {
        model.start(states::add);
        model.attach(List.of(file("a.pdf"), file("b.pdf")));
        bookings.refuseFile();
        bookings.take(FakeBookings.attachment("b.pdf"));

        var failed = states.getLast().pending().getFirst();
        assertThat(failed.trouble()).isNotNull();
        model.retry(failed);
        assertThat(bookings.uploads).containsExactly("a.pdf", "b.pdf", "a.pdf");
        assertThat(states.getLast().pending().getFirst().trouble()).isNull();
    }

    private static PickedFile file(String name) {
        return new PickedFile(name, 10, new JSObject() {});
    }
}
