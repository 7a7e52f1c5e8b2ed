package se.sluss.identification.bankid;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import se.sluss.identification.SessionId;
import se.sluss.platform.background.Background;
import se.sluss.platform.database.Notifications;

/** Hears, once for all pages of this node, which orders have changed on any node. */
@Component
@ConditionalOnBankId
class OrderNews {

    private final Sinks.Many<String> changes = Sinks.many().multicast().directBestEffort();
    private final Notifications notifications;
    private final Background background;

    OrderNews(Notifications notifications, Background background) {
        this.notifications = notifications;
        this.background = background;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        background.keep(
                "news of BankID orders", notifications.on(BankIdOrders.CHANGED).doOnNext(this::pass));
    }

    /** An item each time the order of a session may have changed. */
    Flux<String> of(SessionId session) {
        String own = session.toString();
        return changes.asFlux().filter(payload -> payload.isEmpty() || payload.equals(own));
    }

    /** Nobody need be listening, and whoever is slow looks at the order again anyway. */
    private void pass(String payload) {
        var ignored = changes.tryEmitNext(payload);
    }
}
