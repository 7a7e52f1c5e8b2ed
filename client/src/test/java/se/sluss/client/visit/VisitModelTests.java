package se.sluss.client.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sluss.browser.http.Trouble;
import se.sluss.client.visit.VisitStage.Identify;
import se.sluss.client.visit.VisitStage.Informed;
import se.sluss.client.visit.VisitStage.SigningIn;
import se.sluss.client.visit.VisitStage.Stopped;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartedIdentification;

class VisitModelTests {

    private final VisitFixture page = new VisitFixture();
    private final FakeVisitApi api = page.api;
    private final VisitModel model = page.model;
    private final FakeLinkMemory memory = page.memory;

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
    void startsOnlyOnceHoweverOftenTheButtonIsPressed() {
        page.identify(Method.SMS);
        model.startIdentification();
        model.startIdentification();
        assertThat(api.calls()).containsExactly("open t1", "start v1 SMS");
    }

    @Test
    void leavesForTheSignInAndKeepsTheLink() {
        page.identify(Method.ENTRA);
        model.startIdentification();
        api.answer(new StartedIdentification(Method.ENTRA, null, null, null, "https://login.example/"));
        assertThat(page.departures).containsExactly("https://login.example/");
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
        assertThat(page.trouble().code()).isEqualTo(ErrorCode.SIGN_IN_FAILED);
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
        assertThat(page.trouble()).isEqualTo(Trouble.of(ErrorCode.IDENTIFICATION_REQUIRED));
        model.backToInformation();
        assertThat(model.stage()).isEqualTo(known);
    }

    @Test
    void saysWhyWhenTheSessionHasEnded() {
        model.open(new Fragment.Token("t1"));
        api.answer(Visits.unknown(Method.SMS));
        assertThat(((VisitStage.Identify) model.stage()).trouble()).isNull();
        model.startIdentification();
        api.answer(Visits.codeSent());
        model.code().submit("123456");
        api.answer(Visits.identified());
        model.expire();
        api.fail(Trouble.of(ErrorCode.SESSION_REQUIRED));
        api.answer(Visits.unknown(Method.SMS));
        assertThat(page.trouble()).isEqualTo(Trouble.of(ErrorCode.IDENTIFICATION_REQUIRED));
    }

    @Test
    void comesBackToTheInformationAfterIdentifyingAgain() {
        model.open(new Fragment.Token("t1"));
        api.answer(Visits.identified());
        model.identifyAgain();
        model.startIdentification();
        api.answer(Visits.codeSent());
        model.code().submit("123456");
        api.answer(Visits.identified());
        assertThat(model.stage()).isInstanceOf(Informed.class);
    }
}
