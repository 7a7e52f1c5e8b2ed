package se.sluss.client.bankid;

import se.sluss.browser.http.Trouble;
import se.sluss.protocol.visit.Visit;

/** Hears what comes of an attempt. */
public interface BankIdListener {

    /** It stands in another way. */
    void changed(BankIdAttempt attempt);

    /** Identified. */
    void identified(Visit visit);

    /** The attempt is gone: the server knows how the visit stands now. */
    void gone();

    /** Nothing can be done about this here. */
    void stopped(Trouble trouble);
}
