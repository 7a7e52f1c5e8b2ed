package se.sluss.client.bankid;

import java.util.function.Consumer;
import se.sluss.browser.http.Reply;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.protocol.visit.BankIdProgress;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.protocol.visit.Visit;

/** What the server offers for identification with BankID. Every reply comes later, exactly once. */
public interface BankIdApi {

    void start(String visit, BankIdMode mode, Consumer<Reply<StartedIdentification>> then);

    /**
     * Hears how it goes until the watch is closed.
     *
     * @param refused the server lets this page hear no more
     */
    Watch watch(String visit, Consumer<BankIdProgress> listener, Runnable refused);

    /** Says that the app has opened this page. */
    void returned(String visit, String nonce, Consumer<Reply<Boolean>> then);

    /** Asks for the identified visit. */
    void finish(String visit, Consumer<Reply<Visit>> then);

    /** Gives up, also when the page is being closed. */
    void cancel(String visit);

    /** Listening that ends when it is closed. */
    interface Watch {

        Watch NONE = () -> {};

        void close();
    }
}
