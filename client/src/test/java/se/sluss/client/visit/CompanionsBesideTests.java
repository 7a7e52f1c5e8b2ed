package se.sluss.client.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.sluss.browser.http.Trouble;
import se.sluss.client.visit.VisitStage.Identify;
import se.sluss.client.visit.VisitStage.Informed;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.CompanionView;
import se.sluss.protocol.visit.Method;

class CompanionsBesideTests {

    private static final CompanionView ELSA = new CompanionView("elsa", "Elsa Dahl", false);
    private static final CompanionView ALF = new CompanionView("alf", "Alf Dahl", true);

    private final VisitFixture page = new VisitFixture();
    private final CompanionsBeside companions = page.model.companions();

    @BeforeEach
    void identify() {
        page.model.open(new Fragment.Token("t1"));
        page.api.answer(Visits.identified(List.of(ELSA, ALF)));
    }

    @Test
    void saysWhoIsThereAndShowsWhatTheServerHasUnderstood() {
        companions.say(ELSA, true);
        assertThat(page.api.calls()).endsWith("beside v1 alf,elsa");
        var understood = new CompanionView("elsa", "Elsa Dahl", true);
        page.api.answer(Visits.identified(List.of(understood, ALF)));
        assertThat(shown()).containsExactly(understood, ALF);
    }

    @Test
    void forgetsNothingThatIsStillOnItsWay() {
        companions.say(ELSA, true);
        companions.say(ALF, false);
        assertThat(page.api.calls()).endsWith("beside v1 elsa");
    }

    @Test
    void saysThatItDidNotArriveAndShowsWhatHolds() {
        companions.say(ELSA, true);
        page.api.fail(new Trouble.Unreachable());
        assertThat(companions.trouble()).isEqualTo(new Trouble.Unreachable());
        assertThat(shown()).containsExactly(ELSA, ALF);
    }

    @Test
    void beginsAtTheLinkWhenTheSessionHasEnded() {
        companions.say(ELSA, true);
        page.api.refuse(ErrorCode.SESSION_REQUIRED);
        page.api.refuse(ErrorCode.SESSION_REQUIRED);
        page.api.answer(Visits.unknown(Method.BANKID));
        assertThat(page.model.stage()).isInstanceOf(Identify.class);
    }

    private List<CompanionView> shown() {
        return ((Informed) page.model.stage()).information().companions();
    }
}
