package se.sluss.simulators.bankid;

import java.time.Instant;

/** What has become of an order. */
sealed interface OrderState {

    /** It goes on. */
    record Pending(String hint) implements OrderState {}

    /** It ended without an identification. */
    record Failed(String hint, Instant at) implements OrderState {}

    /** Somebody has identified. */
    record Complete(BankIdPerson person, String deviceIp, Instant at) implements OrderState {}

    /** The relying party knows the result, or nobody will any more. */
    record Gone() implements OrderState {}
}
