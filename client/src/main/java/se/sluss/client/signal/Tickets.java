package se.sluss.client.signal;

import java.util.function.Consumer;
import se.sluss.browser.http.Reply;
import se.sluss.protocol.visit.JoinTicket;

/** Gets the right to open one socket. */
@FunctionalInterface
public interface Tickets {

    void next(Consumer<Reply<JoinTicket>> then);
}
