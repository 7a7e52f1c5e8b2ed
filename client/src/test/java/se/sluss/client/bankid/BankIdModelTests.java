package se.sluss.client.bankid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sluss.browser.http.Trouble;
import se.sluss.client.FakeTimers;
import se.sluss.client.visit.Visits;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.BankIdMessage;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.protocol.visit.BankIdProgress;
import se.sluss.protocol.visit.BankIdState;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.protocol.visit.Visit;

class BankIdModelTests implements BankIdListener {

    private static final StartedIdentification STARTED =
            new StartedIdentification(Method.BANKID, null, null, null, null);

    private final FakeBankIdApi api = new FakeBankIdApi();
    private final FakeTimers timers = new FakeTimers();
    private final List<String> departures = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final BankIdModel model = model(Device.COMPUTER);

    @Test
    void showsAnotherPictureEachSecond() {
        begin(BankIdMode.OTHER_DEVICE);
        api.tell(scan("one"));
        assertThat(model.attempt().picture()).isEqualTo("one");
        api.tell(scan("two"));
        assertThat(model.attempt().picture()).isEqualTo("two");
        assertThat(departures).isEmpty();
    }

    @Test
    void asksForTheIdentifiedVisitWhenItIsApproved() {
        begin(BankIdMode.OTHER_DEVICE);
        api.tell(progress(BankIdState.APPROVED, BankIdMessage.ENTER_CODE, null));
        api.answer(Visits.identified());
        assertThat(api.calls()).containsExactly("start v1 OTHER_DEVICE", "watch v1", "unwatch v1", "finish v1");
        assertThat(heard).contains("identified v1");
    }

    @Test
    void opensTheAppOnceForEachToken() {
        begin(BankIdMode.SAME_DEVICE);
        api.tell(progress(BankIdState.PENDING, BankIdMessage.STARTING_APP, "t1"));
        api.tell(progress(BankIdState.PENDING, BankIdMessage.STARTING_APP, "t1"));
        assertThat(departures).containsExactly("bankid:///?autostarttoken=t1&redirect=null");
    }

    @Test
    void leavesItToThePersonToOpenTheAppOnIos() {
        var phone = model(Device.IOS);
        phone.begin("v1", BankIdMode.SAME_DEVICE);
        api.answer(STARTED);
        api.tell(progress(BankIdState.PENDING, BankIdMessage.STARTING_APP, "t1"));
        assertThat(departures).isEmpty();
        assertThat(phone.attempt().startToken()).isEqualTo("t1");
    }

    @Test
    void saysWhyItFailedAndCanBeginAgain() {
        begin(BankIdMode.OTHER_DEVICE);
        api.tell(progress(BankIdState.FAILED, BankIdMessage.CANCELLED_BY_PERSON, null));
        assertThat(model.attempt().over()).isTrue();
        begin(BankIdMode.OTHER_DEVICE);
        assertThat(model.attempt().over()).isFalse();
    }

    @Test
    void endsTheOtherModeWhenThePersonChangesDevice() {
        begin(BankIdMode.OTHER_DEVICE);
        begin(BankIdMode.SAME_DEVICE);
        assertThat(api.calls())
                .containsExactly("start v1 OTHER_DEVICE", "watch v1", "unwatch v1", "start v1 SAME_DEVICE", "watch v1");
    }

    @Test
    void saysThatBankIdCannotBeReached() {
        model.begin("v1", BankIdMode.OTHER_DEVICE);
        api.refuse(ErrorCode.BANKID_NOT_AVAILABLE);
        assertThat(model.attempt().trouble()).isEqualTo(Trouble.of(ErrorCode.BANKID_NOT_AVAILABLE));
        assertThat(model.attempt().over()).isTrue();
    }

    @Test
    void givesUpWhatNoSecondAttemptHelps() {
        model.begin("v1", BankIdMode.OTHER_DEVICE);
        api.refuse(ErrorCode.OTHER_PERSON);
        assertThat(heard).contains("stopped OTHER_PERSON");
    }

    @Test
    void cancelsWhenThePersonGivesUpOrLeavesThePage() {
        begin(BankIdMode.OTHER_DEVICE);
        model.leave();
        model.cancel();
        assertThat(api.calls()).endsWith("cancel v1", "unwatch v1", "cancel v1");
    }

    @Test
    void goesOnWhileTheAppOnThisDeviceTakesThePersonAway() {
        begin(BankIdMode.SAME_DEVICE);
        model.leave();
        assertThat(api.calls()).doesNotContain("cancel v1");
    }

    @Test
    void goesOnInThePageThatTheAppOpened() {
        model.resume("v1", "nonce");
        api.answer(true);
        api.tell(progress(BankIdState.APPROVED, BankIdMessage.CONTINUE_IN_NEW_PAGE, null));
        api.answer(Visits.identified());
        assertThat(heard).contains("identified v1");
    }

    @Test
    void doesNotGoOnWithAReturnThatIsNotOurs() {
        model.resume("v1", "stolen");
        api.refuse(ErrorCode.SIGN_IN_FAILED);
        assertThat(heard).contains("stopped SIGN_IN_FAILED");
        assertThat(api.calls()).containsExactly("returned v1 stolen");
    }

    @Test
    void looksAgainWhenAnotherTabWasFaster() {
        begin(BankIdMode.SAME_DEVICE);
        api.tell(progress(BankIdState.NONE, BankIdMessage.CANCELLED, null));
        assertThat(heard).doesNotContain("gone");
        timers.pass(1_000);
        assertThat(heard).contains("gone");
    }

    @Test
    void looksAgainWhenTheServerTellsNoMore() {
        begin(BankIdMode.OTHER_DEVICE);
        api.refuseToTell();
        timers.pass(1_000);
        assertThat(heard).contains("gone");
    }

    private void begin(BankIdMode mode) {
        model.begin("v1", mode);
        api.answer(STARTED);
    }

    private BankIdModel model(Device device) {
        return new BankIdModel(api, device, timers, departures::add, this);
    }

    private static BankIdProgress scan(String picture) {
        return new BankIdProgress(BankIdState.PENDING, BankIdMessage.START_APP, picture, null);
    }

    private static BankIdProgress progress(BankIdState state, BankIdMessage message, @Nullable String token) {
        return new BankIdProgress(state, message, null, token);
    }

    @Override
    public void changed(BankIdAttempt attempt) {
        heard.add("changed");
    }

    @Override
    public void identified(Visit visit) {
        heard.add("identified " + visit.id());
    }

    @Override
    public void gone() {
        heard.add("gone");
    }

    @Override
    public void stopped(Trouble trouble) {
        heard.add("stopped " + trouble.code());
    }
}
