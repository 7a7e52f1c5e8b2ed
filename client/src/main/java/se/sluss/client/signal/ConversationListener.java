package se.sluss.client.signal;

import se.sluss.browser.http.Trouble;
import se.sluss.protocol.signal.fromserver.ServerSignal;

/** What a conversation brings. */
public interface ConversationListener {

    void heard(ServerSignal signal);

    /** The socket is gone; a new one is on its way. */
    void interrupted();

    /** There will be no new socket. */
    void refused(Trouble trouble);
}
