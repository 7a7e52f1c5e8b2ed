package se.sluss.client.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sluss.browser.http.Trouble;
import se.sluss.client.visit.VisitStage.Identify;
import se.sluss.client.visit.VisitStage.Informed;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartedIdentification;

class LeaderWordTests {

    private final VisitFixture page = new VisitFixture();
    private final FakeVisitApi api = page.api;
    private final VisitModel model = page.model;

    @Test
    void waitsForTheWordOfTheLeaderAndGoesOnByItself() {
        askForWord();
        model.word().ask();
        api.answer(Visits.unknown(Method.VOUCHED));
        assertThat(model.stage()).isInstanceOf(VisitStage.AwaitWord.class);
        model.word().ask();
        api.answer(Visits.identified());
        assertThat(model.stage()).isInstanceOf(Informed.class);
    }

    @Test
    void asksAnewWhenAnotherBrowserAskedInstead() {
        askForWord();
        model.word().ask();
        api.refuse(ErrorCode.IDENTIFICATION_REQUIRED);
        assertThat(model.stage()).isInstanceOf(Identify.class);
    }

    @Test
    void goesOnWaitingWhenTheServerCannotBeReached() {
        askForWord();
        model.word().ask();
        api.fail(new Trouble.Unreachable());
        assertThat(model.stage()).isInstanceOf(VisitStage.AwaitWord.class);
    }

    private void askForWord() {
        page.identify(Method.VOUCHED);
        model.startIdentification();
        api.answer(new StartedIdentification(Method.VOUCHED, null, null, null, null));
    }
}
