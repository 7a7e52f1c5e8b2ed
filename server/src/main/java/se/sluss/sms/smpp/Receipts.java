package se.sluss.sms.smpp;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.sms.DeliveryListener;

/** Takes receipts, on threads of the library that may wait. A receipt is acknowledged when it is stored, not before. */
final class Receipts implements MessageReceiverListener {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SentParts parts;
    private final MessageIds ids;
    private final List<DeliveryListener> listeners;

    Receipts(SentParts parts, MessageIds ids, List<DeliveryListener> listeners) {
        this.parts = parts;
        this.ids = ids;
        this.listeners = listeners;
    }

    /** Messages from people are taken and thrown away: nobody reads them here. */
    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        try {
            stored(message).toFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw notNow(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notNow(e);
        }
    }

    private Mono<Void> stored(DeliverSm message) {
        return Mono.justOrEmpty(Receipt.read(message))
                .flatMap(receipt -> parts.reported(ids.reported(receipt.id()), receipt.state()))
                .flatMap(this::tell);
    }

    /** The operator sends it again. */
    private static ProcessRequestException notNow(Exception cause) {
        return new ProcessRequestException("not now", SMPPConstant.STAT_ESME_RX_T_APPN, cause);
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        // Nobody asked for one.
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("receipts come as deliver_sm", SMPPConstant.STAT_ESME_RINVCMDID);
    }

    /** Tells everybody who wants to know; they take it twice as well as once. */
    Mono<Void> tell(SentParts.MessageState message) {
        return Flux.fromIterable(listeners)
                .concatMap(listener -> switch (message.state()) {
                    case DELIVERED -> listener.delivered(message.reference());
                    case FAILED -> listener.notDelivered(message.reference());
                })
                .then();
    }
}
