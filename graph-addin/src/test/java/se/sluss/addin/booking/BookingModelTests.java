package se.sluss.addin.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.teavm.jso.JSObject;
import se.sluss.addin.draft.Draft;
import se.sluss.addin.draft.DraftSamples;
import se.sluss.addin.draft.Drafts;
import se.sluss.addin.draft.FieldFlaw;
import se.sluss.addin.draft.Flaw;
import se.sluss.addin.fake.FakeBookings;
import se.sluss.addin.fake.FakeClock;
import se.sluss.addin.fake.FakeStore;
import se.sluss.browser.file.PickedFile;
import se.sluss.browser.http.Trouble;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.Problem;
import se.sluss.protocol.booking.MeetingView;

class BookingModelTests implements BookingListener, BookingEnd {

    private static final PickedFile PDF = new PickedFile("underlag.pdf", 10, new JSObject() {});

    private final FakeBookings bookings = new FakeBookings();
    private final Drafts drafts = new Drafts(new FakeStore());
    private final FakeClock clock = new FakeClock("2026-11-24T08:00");
    private final List<String> told = new ArrayList<>();

    @Test
    void makesOneMeetingOfTwoPresses() {
        var model = modelOf(DraftSamples.complete());
        model.send();
        model.send();
        bookings.answer(FakeBookings.meeting());

        assertThat(bookings.sent).hasSize(1);
        assertThat(told).containsExactly("sending", "booked m1 []");
    }

    @Test
    void sendsUnderTheSameKeyAfterALostAnswer() {
        var model = modelOf(DraftSamples.complete());
        model.send();
        bookings.fail(new Trouble.Unreachable());
        model.send();

        assertThat(bookings.keys).containsExactly("key-1", "key-1");
        assertThat(told).containsExactly("sending", "failed", "sending");
    }

    @Test
    void keepsTheKeyOverAReload() {
        modelOf(DraftSamples.complete()).edit(DraftSamples.complete());
        var reloaded = modelOf(kept());
        reloaded.send();
        assertThat(bookings.keys).containsExactly("key-1");
    }

    @Test
    void sendsNothingThatHasFlaws() {
        var model = modelOf(DraftSamples.complete());
        model.edit(Draft.empty("key-2", DraftSamples.complete().slot(), "Europe/Stockholm", "sv"));
        model.send();

        assertThat(bookings.sent).isEmpty();
        assertThat(told.getFirst()).startsWith("flawed [subject");
    }

    @Test
    void showsWhatTheServerRefusedAtItsFields() {
        var model = modelOf(DraftSamples.complete());
        model.send();
        bookings.fail(new Trouble.Refusal(
                new Problem(ErrorCode.NOT_VALID, 0, 0, null, Map.of("participants[0].mobile", "is no number"))));

        assertThat(told).containsExactly("sending", "flawed [participants[0].mobile]");
    }

    @Test
    void keepsTheDraftOverANewSignIn() {
        var model = modelOf(DraftSamples.complete());
        model.send();
        bookings.fail(Trouble.of(ErrorCode.UNAUTHORIZED));

        assertThat(told).containsExactly("sending", "sign in");
        assertThat(kept()).isEqualTo(DraftSamples.complete());
    }

    @Test
    void forgetsTheDraftOnceItIsAMeetingAndHandsItsFilesOn() {
        var model = modelOf(DraftSamples.complete());
        model.pick(List.of(PDF));
        model.send();
        bookings.answer(FakeBookings.meeting());

        assertThat(drafts.kept()).isNull();
        assertThat(told).last().isEqualTo("booked m1 [underlag.pdf]");
    }

    @Test
    void knowsWhichFilesWereLostOnTheWayToTheSignIn() {
        modelOf(DraftSamples.complete()).pick(List.of(PDF));
        var reloaded = modelOf(kept());

        assertThat(reloaded.lostFiles()).containsExactly("underlag.pdf");
        reloaded.pick(List.of(PDF));
        assertThat(reloaded.lostFiles()).isEmpty();
    }

    @Test
    void fallsBackToTheFirstTypeWhenTheDraftHasNone() {
        var model = modelOf(Draft.empty("key-2", DraftSamples.complete().slot(), "Europe/Stockholm", "sv"));
        assertThat(model.draft().type()).isEqualTo("open");
    }

    @Test
    void takesOverTheMethodsOfAChosenType() {
        var model = modelOf(DraftSamples.complete());
        model.edit(DraftSamples.complete().ofType(DraftSamples.SENSITIVE));
        assertThat(model.type()).isEqualTo(DraftSamples.SENSITIVE);
    }

    @Override
    public void sending() {
        told.add("sending");
    }

    @Override
    public void flawed(List<FieldFlaw> flaws) {
        assertThat(flaws).extracting(FieldFlaw::flaw).doesNotContain(Flaw.REFUSED);
        told.add("flawed " + flaws.stream().map(FieldFlaw::field).toList());
    }

    @Override
    public void failed(Trouble trouble) {
        told.add("failed");
    }

    @Override
    public void booked(MeetingView meeting, List<PickedFile> files) {
        told.add("booked " + meeting.id() + " "
                + files.stream().map(PickedFile::name).toList());
    }

    @Override
    public void signInNeeded() {
        told.add("sign in");
    }

    private Draft kept() {
        return Objects.requireNonNull(drafts.kept());
    }

    private BookingModel modelOf(Draft draft) {
        var types = List.of(DraftSamples.OPEN, DraftSamples.SENSITIVE);
        var model = new BookingModel(bookings, drafts, clock, clock, types, draft, this);
        model.listen(this);
        return model;
    }
}
