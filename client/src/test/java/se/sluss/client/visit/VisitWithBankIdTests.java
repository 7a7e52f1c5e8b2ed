package se.sluss.client.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sluss.client.bankid.FakeBankIdApi;
import se.sluss.client.visit.VisitStage.Identify;
import se.sluss.client.visit.VisitStage.Informed;
import se.sluss.client.visit.VisitStage.UsingBankId;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.BankIdMessage;
import se.sluss.protocol.visit.BankIdProgress;
import se.sluss.protocol.visit.BankIdState;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartedIdentification;

class VisitWithBankIdTests {

    private final VisitFixture page = new VisitFixture();
    private final FakeVisitApi api = page.api;
    private final VisitModel model = page.model;
    private final FakeLinkMemory memory = page.memory;
    private final FakeBankIdApi bankId = page.bankId;

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
        model.bankId().cancel();
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
        assertThat(page.trouble().code()).isEqualTo(ErrorCode.SIGN_IN_FAILED);
    }

    @Test
    void showsTheInformationThatAnotherTabIdentifiedFor() {
        usingBankId();
        bankId.tell(new BankIdProgress(BankIdState.NONE, BankIdMessage.CANCELLED, null, null));
        page.timers.pass(1_000);
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
