package se.sluss.client.bankid;

import org.jspecify.annotations.Nullable;
import se.sluss.browser.http.Trouble;
import se.sluss.protocol.visit.BankIdMessage;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.protocol.visit.BankIdProgress;
import se.sluss.protocol.visit.BankIdState;

/**
 * How an attempt stands.
 *
 * @param progress the last that was heard; nothing before the first
 * @param trouble why it goes no further, where BankID is not the reason
 */
public record BankIdAttempt(
        BankIdMode mode,
        @Nullable BankIdProgress progress,
        @Nullable Trouble trouble) {

    static BankIdAttempt beginning(BankIdMode mode) {
        return new BankIdAttempt(mode, null, null);
    }

    BankIdAttempt at(BankIdProgress heard) {
        return new BankIdAttempt(mode, heard, null);
    }

    BankIdAttempt in(Trouble met) {
        return new BankIdAttempt(mode, progress, met);
    }

    /** Whether it can be begun again, and nothing else. */
    public boolean over() {
        return trouble != null || (progress != null && progress.state() == BankIdState.FAILED);
    }

    public boolean onThisDevice() {
        return mode == BankIdMode.SAME_DEVICE;
    }

    /** What BankID has to say; nothing while it is being asked for the first time. */
    public @Nullable BankIdMessage message() {
        return progress == null ? null : progress.message();
    }

    /** The QR code of this second. */
    public @Nullable String picture() {
        return progress == null ? null : progress.picture();
    }

    /** What opens the app on this device. */
    public @Nullable String startToken() {
        return progress == null ? null : progress.startToken();
    }
}
