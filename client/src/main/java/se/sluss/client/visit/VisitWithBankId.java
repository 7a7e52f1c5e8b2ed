package se.sluss.client.visit;

import java.util.function.Function;
import se.sluss.browser.http.Trouble;
import se.sluss.client.bankid.BankIdAttempt;
import se.sluss.client.bankid.BankIdListener;
import se.sluss.client.bankid.BankIdModel;
import se.sluss.client.bankid.Device;
import se.sluss.client.visit.VisitStage.Identify;
import se.sluss.client.visit.VisitStage.UsingBankId;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.Visit;

/** Identifies with BankID, and takes what comes of it to the visit. */
public final class VisitWithBankId {

    private final VisitCourse course;
    private final LinkOpening opening;
    private final BankIdModel model;

    VisitWithBankId(VisitCourse course, LinkOpening opening, Function<BankIdListener, BankIdModel> model) {
        this.course = course;
        this.opening = opening;
        this.model = model.apply(new Outcome());
    }

    public BankIdAttempt attempt() {
        return model.attempt();
    }

    public Device device() {
        return model.device();
    }

    void begin(Visit visit) {
        model.begin(visit.id(), BankIdMode.OTHER_DEVICE);
    }

    /** Begins anew, on the device that the person chose. */
    public void begin(BankIdMode mode) {
        if (course.stage() instanceof UsingBankId using) {
            model.begin(using.visit().id(), mode);
        }
    }

    public void cancel() {
        if (course.stage() instanceof UsingBankId using) {
            model.cancel();
            course.chooseAgain(using.visit(), Method.BANKID, null);
        }
    }

    /** The page is left. */
    public void leave() {
        model.leave();
    }

    /** The app has opened this page; another tab may have gone on already. */
    void goOn(Visit visit, String nonce) {
        if (visit.information() != null) {
            course.arrive(visit);
        } else {
            course.become(new UsingBankId(visit, model.attempt()));
            model.resume(visit.id(), nonce);
        }
    }

    private final class Outcome implements BankIdListener {

        @Override
        public void changed(BankIdAttempt attempt) {
            switch (course.stage()) {
                case Identify identify -> course.become(new UsingBankId(identify.visit(), attempt));
                case UsingBankId using -> course.become(new UsingBankId(using.visit(), attempt));
                default -> {}
            }
        }

        @Override
        public void identified(Visit visit) {
            course.arrive(visit);
        }

        @Override
        public void gone() {
            if (course.stage() instanceof UsingBankId using) {
                opening.comeBack(using.visit().id(), course::arrive);
            }
        }

        @Override
        public void stopped(Trouble trouble) {
            if (course.stage() instanceof UsingBankId using) {
                course.unlessFinal(trouble, () -> course.chooseAgain(using.visit(), Method.BANKID, trouble));
            }
        }
    }
}
