package se.sluss.client.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sluss.browser.http.Trouble;
import se.sluss.client.FakeTimers;
import se.sluss.client.bankid.BankIdModel;
import se.sluss.client.bankid.Device;
import se.sluss.client.bankid.FakeBankIdApi;
import se.sluss.client.visit.VisitStage.EnterCode;
import se.sluss.client.visit.VisitStage.Identify;
import se.sluss.client.visit.VisitStage.Informed;
import se.sluss.client.visit.VisitStage.SigningIn;
import se.sluss.client.visit.VisitStage.Stopped;
import se.sluss.client.visit.VisitStage.UsingBankId;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.BankIdMessage;
import se.sluss.protocol.visit.BankIdProgress;
import se.sluss.protocol.visit.BankIdState;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartedIdentification;

class VisitModelTests {

    private final FakeVisitApi api = new FakeVisitApi();
    private final FakeBankIdApi bankId = new FakeBankIdApi();
    private final FakeTimers timers = new FakeTimers();
    private final FakeLinkMemory memory = new FakeLinkMemory();
    private final List<String> departures = new ArrayList<>();
    private final List<VisitStage> stages = new ArrayList<>();
    private final VisitModel model = new VisitModel(
            api,
            memory,
            listener -> new BankIdModel(bankId, Device.COMPUTER, timers, departures::add, listener),
            departures::add,
            stages::add);

    @Test
    void opensTheLinkAndProposesTheFirstMethod() {
        model.open(new Fragment.Token("t1"));
        api.answer(Visits.unknown(Method.SMS, Method.ENTRA));
        assertThat(model.stage())
                .isEqualTo(new Identify(
                        Visits.unknown(Method.SMS, Method.ENTRA), Visits.offered(Method.SMS), false, null));
        assertThat(memory.visit()).isEqualTo("v1");
    }

    @Test
    void stopsAtALinkThatIsNotValid() {
        model.open(new Fragment.Token("guess"));
        api.refuse(ErrorCode.LINK_NOT_VALID);
        assertThat(model.stage()).isEqualTo(new Stopped(Trouble.of(ErrorCode.LINK_NOT_VALID), null));
    }

    @Test
    void asksNothingOfTheServerWithoutALink() {
        model.open(new Fragment.Empty());
        assertThat(model.stage()).isInstanceOf(Stopped.class);
        assertThat(api.calls()).isEmpty();
    }

    @Test
    void triesAgainAfterAFailureThatPasses() {
        model.open(new Fragment.Token("t1"));
        api.fail(new Trouble.Unreachable());
        model.retry();
        api.answer(Visits.identified());
        assertThat(model.stage()).isInstanceOf(Informed.class);
    }

    @Test
    void resumesTheVisitOfThisTabAfterAReload() {
        memory.keep("t1", "v1");
        model.open(new Fragment.Token("t1"));
        api.answer(Visits.identified());
        assertThat(api.calls()).containsExactly("visit v1");
        assertThat(model.stage()).isInstanceOf(Informed.class);
    }

    @Test
    void opensTheLinkAnewWhenTheVisitOfThisTabIsOver() {
        memory.keep("t1", "v0");
        model.open(new Fragment.Token("t1"));
        api.refuse(ErrorCode.SESSION_REQUIRED);
        assertThat(api.calls()).containsExactly("visit v0", "open t1");
    }

    @Test
    void doesNotResumeTheVisitOfAnotherLink() {
        memory.keep("t1", "v1");
        model.open(new Fragment.Token("t2"));
        assertThat(api.calls()).containsExactly("open t2");
    }

    @Test
    void sendsACodeAndIdentifiesWithIt() {
        enterCode();
        model.submitCode(" 429 830 ");
        assertThat(api.calls()).contains("submit v1 429830");
        api.answer(Visits.identified());
        assertThat(model.stage()).isInstanceOf(Informed.class);
    }

    @Test
    void startsOnlyOnceHoweverOftenTheButtonIsPressed() {
        identify(Method.SMS);
        model.startIdentification();
        model.startIdentification();
        assertThat(api.calls()).containsExactly("open t1", "start v1 SMS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "abcdef"})
    void asksForSixDigitsBeforeItTroublesTheServer(String typed) {
        enterCode();
        model.submitCode(typed);
        assertThat(trouble().code()).isEqualTo(ErrorCode.NOT_VALID);
        assertThat(api.calls()).noneMatch(call -> call.startsWith("submit"));
    }

    @Test
    void tellsHowManyAttemptsAreLeft() {
        enterCode();
        model.submitCode("000000");
        api.refuse(ErrorCode.CODE_WRONG, 3);
        assertThat(((Trouble.Refusal) trouble()).problem().attemptsLeft()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"INVITATION_LOCKED", "LINK_NOT_VALID", "MEETING_CANCELLED", "MEETING_OVER", "OTHER_PERSON"})
    void stopsWhenNoCodeCanHelp(ErrorCode code) {
        enterCode();
        model.submitCode("000000");
        api.refuse(code);
        assertThat(model.stage()).isInstanceOfSatisfying(Stopped.class, stopped -> {
            assertThat(stopped.trouble().code()).isEqualTo(code);
            assertThat(stopped.organisation()).isNotNull();
        });
    }

    @Test
    void startsOverWhenTheSessionHasEnded() {
        enterCode();
        model.submitCode("429830");
        api.refuse(ErrorCode.SESSION_REQUIRED);
        api.refuse(ErrorCode.SESSION_REQUIRED);
        api.answer(Visits.unknown(Method.SMS));
        assertThat(model.stage()).isInstanceOf(Identify.class);
    }

    @Test
    void countsTheCodesThatWereSent() {
        enterCode();
        model.resendCode();
        api.answer(Visits.codeSent());
        assertThat(model.stage()).isInstanceOfSatisfying(EnterCode.class, stage -> assertThat(stage.sent())
                .isEqualTo(2));
    }

    @Test
    void staysWithTheOldCodeWhenNoNewOneCanBeSent() {
        enterCode();
        model.resendCode();
        api.refuse(ErrorCode.TOO_MANY_REQUESTS);
        assertThat(trouble().code()).isEqualTo(ErrorCode.TOO_MANY_REQUESTS);
    }

    @Test
    void goesBackToTheMethodsWhenCancelled() {
        enterCode();
        model.cancelCode();
        assertThat(api.calls()).contains("cancel v1");
        assertThat(model.stage()).isInstanceOf(Identify.class);
    }

    @Test
    void leavesForTheSignInAndKeepsTheLink() {
        identify(Method.ENTRA);
        model.startIdentification();
        api.answer(new StartedIdentification(Method.ENTRA, null, null, null, "https://login.example/"));
        assertThat(departures).containsExactly("https://login.example/");
        assertThat(model.stage()).isInstanceOf(SigningIn.class);
        assertThat(memory.token()).isEqualTo("t1");
    }

    @Test
    void comesBackFromTheSignInWithTheLinkInTheAddress() {
        memory.keep("t1", "v1");
        model.open(Fragment.of("visit=v1"));
        api.answer(Visits.identified());
        assertThat(memory.shown()).isEqualTo("t1");
        assertThat(model.stage()).isInstanceOf(Informed.class);
    }

    @Test
    void saysThatTheSignInFailed() {
        memory.keep("t1", "v1");
        model.open(Fragment.of("visit=v1&failed=sign-in-failed"));
        api.answer(Visits.unknown(Method.ENTRA));
        assertThat(trouble().code()).isEqualTo(ErrorCode.SIGN_IN_FAILED);
    }

    @Test
    void keepsTheInformationWhenARefreshFails() {
        model.open(new Fragment.Token("t1"));
        api.answer(Visits.identified());
        model.refresh();
        api.fail(new Trouble.Unreachable());
        assertThat(model.stage()).isInstanceOf(Informed.class);
    }

    @Test
    void asksForMoreAndKeepsWhatIsKnown() {
        model.open(new Fragment.Token("t1"));
        api.answer(Visits.identified());
        VisitStage known = model.stage();
        model.identifyAgain();
        assertThat(trouble()).isEqualTo(Trouble.of(ErrorCode.IDENTIFICATION_REQUIRED));
        model.backToInformation();
        assertThat(model.stage()).isEqualTo(known);
    }

    @Test
    void comesBackToTheInformationAfterIdentifyingAgain() {
        model.open(new Fragment.Token("t1"));
        api.answer(Visits.identified());
        model.identifyAgain();
        model.startIdentification();
        api.answer(Visits.codeSent());
        model.submitCode("123456");
        api.answer(Visits.identified());
        assertThat(model.stage()).isInstanceOf(Informed.class);
    }

    @Test
    void waitsForTheWordOfTheLeaderAndGoesOnByItself() {
        askForWord();
        model.askForWord();
        api.answer(Visits.unknown(Method.VOUCHED));
        assertThat(model.stage()).isInstanceOf(VisitStage.AwaitWord.class);
        model.askForWord();
        api.answer(Visits.identified());
        assertThat(model.stage()).isInstanceOf(Informed.class);
    }

    @Test
    void asksAnewWhenAnotherBrowserAskedInstead() {
        askForWord();
        model.askForWord();
        api.refuse(ErrorCode.IDENTIFICATION_REQUIRED);
        assertThat(model.stage()).isInstanceOf(Identify.class);
    }

    @Test
    void goesOnWaitingWhenTheServerCannotBeReached() {
        askForWord();
        model.askForWord();
        api.fail(new Trouble.Unreachable());
        assertThat(model.stage()).isInstanceOf(VisitStage.AwaitWord.class);
    }

    private void askForWord() {
        identify(Method.VOUCHED);
        model.startIdentification();
        api.answer(new StartedIdentification(Method.VOUCHED, null, null, null, null));
    }

    private void identify(Method method) {
        model.open(new Fragment.Token("t1"));
        api.answer(Visits.unknown(method));
    }

    private void enterCode() {
        identify(Method.SMS);
        model.startIdentification();
        api.answer(Visits.codeSent());
        assertThat(model.stage()).isInstanceOf(EnterCode.class);
    }

    private Trouble trouble() {
        return switch (model.stage()) {
            case Identify stage when stage.trouble() != null -> stage.trouble();
            case EnterCode stage when stage.trouble() != null -> stage.trouble();
            default -> throw new AssertionError("no trouble in " + model.stage());
        };
    }

    @Test
    void beginsWithBankIdOnlyWhenThePersonAsksForIt() {
        model.open(new Fragment.Token("t1"));
        api.answer(Visits.unknown(Method.BANKID));
        assertThat(bankId.calls()).isEmpty();
        model.startIdentification();
        assertThat(bankId.calls()).containsExactly("start v1 OTHER_DEVICE");
        assertThat(model.stage()).isInstanceOf(UsingBankId.class);
    }

    @Test
    void goesBackToTheChoiceWhenBankIdIsCancelled() {
        usingBankId();
        model.cancelBankId();
        assertThat(bankId.calls()).contains("cancel v1");
        assertThat(model.stage()).isInstanceOf(Identify.class);
    }

    @Test
    void goesOnInThePageThatTheBankIdAppOpened() {
        model.open(new Fragment.FromBankId("v1", "nonce"));
        api.answer(Visits.unknown(Method.BANKID));
        assertThat(bankId.calls()).containsExactly("returned v1 nonce");
        assertThat(memory.shown()).isEqualTo("visit=v1");
    }

    @Test
    void refusesAReturnThatIsNotOfThisBrowser() {
        model.open(new Fragment.FromBankId("v1", "stolen"));
        api.answer(Visits.unknown(Method.BANKID));
        bankId.refuse(ErrorCode.SIGN_IN_FAILED);
        assertThat(model.stage()).isInstanceOf(Identify.class);
        assertThat(trouble().code()).isEqualTo(ErrorCode.SIGN_IN_FAILED);
    }

    @Test
    void showsTheInformationThatAnotherTabIdentifiedFor() {
        usingBankId();
        bankId.tell(new BankIdProgress(BankIdState.NONE, BankIdMessage.CANCELLED, null, null));
        timers.pass(1_000);
        api.answer(Visits.identified());
        assertThat(model.stage()).isInstanceOf(Informed.class);
    }

    private void usingBankId() {
        model.open(new Fragment.Token("t1"));
        api.answer(Visits.unknown(Method.BANKID));
        model.startIdentification();
        bankId.answer(new StartedIdentification(Method.BANKID, null, null, null, null));
    }
}
