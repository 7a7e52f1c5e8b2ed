package se.sluss.client.bankid;

import java.util.function.Consumer;
import se.sluss.browser.http.EventStream;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Request;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.protocol.visit.BankIdProgress;
import se.sluss.protocol.visit.BankIdReturn;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartIdentification;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.protocol.visit.Visit;

/** The server's answers over HTTP, and its progress as server-sent events. */
public final class HttpBankIdApi implements BankIdApi {

    @Override
    public void start(String visit, BankIdMode mode, Consumer<Reply<StartedIdentification>> then) {
        Request.post(identifications(visit))
                .json(new StartIdentification(Method.BANKID, null, mode).json())
                .send(StartedIdentification::read, then);
    }

    @Override
    public Watch watch(String visit, Consumer<BankIdProgress> listener, Runnable refused) {
        return EventStream.open(bankId(visit), BankIdProgress::read, listener, refused)::close;
    }

    @Override
    public void returned(String visit, String nonce, Consumer<Reply<Boolean>> then) {
        Request.post(bankId(visit) + "/return")
                .json(new BankIdReturn(nonce).json())
                .send(then);
    }

    @Override
    public void finish(String visit, Consumer<Reply<Visit>> then) {
        Request.post(bankId(visit)).json(new JsonObject()).send(Visit::read, then);
    }

    @Override
    public void cancel(String visit) {
        Request.delete(identifications(visit)).outlivingThePage().send(ignored -> {});
    }

    private static String bankId(String visit) {
        return identifications(visit) + "/bankid";
    }

    private static String identifications(String visit) {
        return "/api/visits/" + visit + "/identifications";
    }
}
