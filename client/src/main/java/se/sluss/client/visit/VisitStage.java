package se.sluss.client.visit;

import org.jspecify.annotations.Nullable;
import se.sluss.browser.http.Trouble;
import se.sluss.client.bankid.BankIdAttempt;
import se.sluss.protocol.visit.Information;
import se.sluss.protocol.visit.MethodView;
import se.sluss.protocol.visit.OrganisationView;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.protocol.visit.Visit;

/** How far a visitor has come. */
public sealed interface VisitStage {

    /** The link is being opened. */
    record Opening() implements VisitStage {}

    /**
     * The visitor chooses how to identify.
     *
     * @param chosen one of the offered methods
     * @param busy whether the server is being asked to start
     */
    record Identify(
            Visit visit,
            MethodView chosen,
            boolean busy,
            @Nullable Trouble trouble) implements VisitStage {}

    /**
     * A code was sent and is waited for.
     *
     * @param sent how many codes have been sent in this stage
     */
    record EnterCode(
            Visit visit,
            StartedIdentification started,
            int sent,
            boolean busy,
            @Nullable Trouble trouble) implements VisitStage {}

    /** The leader was asked to vouch and has not done so yet. */
    record AwaitWord(Visit visit) implements VisitStage {}

    /** BankID is at work. */
    record UsingBankId(Visit visit, BankIdAttempt attempt) implements VisitStage {}

    /** The page is on its way to another page where one signs in. */
    record SigningIn(Visit visit) implements VisitStage {}

    /** Identified: the meeting can be told. */
    record Informed(Visit visit, Information information) implements VisitStage {}

    /** It goes no further. */
    record Stopped(Trouble trouble, @Nullable OrganisationView organisation) implements VisitStage {}

    /** The authority behind the page, once it is known. */
    default @Nullable OrganisationView organisation() {
        return switch (this) {
            case Opening() -> null;
            case Identify identify -> identify.visit().organisation();
            case EnterCode code -> code.visit().organisation();
            case AwaitWord(Visit visit) -> visit.organisation();
            case UsingBankId using -> using.visit().organisation();
            case SigningIn(Visit visit) -> visit.organisation();
            case Informed informed -> informed.visit().organisation();
            case Stopped stopped -> stopped.organisation;
        };
    }
}
