package se.sluss.client.visit;

import java.util.ArrayList;
import java.util.List;
import se.sluss.browser.http.Trouble;
import se.sluss.client.FakeTimers;
import se.sluss.client.bankid.BankIdModel;
import se.sluss.client.bankid.Device;
import se.sluss.client.bankid.FakeBankIdApi;
import se.sluss.client.visit.VisitStage.EnterCode;
import se.sluss.client.visit.VisitStage.Identify;
import se.sluss.protocol.visit.Method;

/** A visit without a page, and the world around it. */
final class VisitFixture {

    final FakeVisitApi api = new FakeVisitApi();
    final FakeBankIdApi bankId = new FakeBankIdApi();
    final FakeTimers timers = new FakeTimers();
    final FakeLinkMemory memory = new FakeLinkMemory();
    final List<String> departures = new ArrayList<>();
    final VisitModel model = new VisitModel(
            api,
            memory,
            listener -> new BankIdModel(bankId, Device.COMPUTER, timers, departures::add, listener),
            departures::add,
            stage -> {});

    void identify(Method method) {
        model.open(new Fragment.Token("t1"));
        api.answer(Visits.unknown(method));
    }

    Trouble trouble() {
        return switch (model.stage()) {
            case Identify stage when stage.trouble() != null -> stage.trouble();
            case EnterCode stage when stage.trouble() != null -> stage.trouble();
            default -> throw new AssertionError("no trouble in " + model.stage());
        };
    }
}
