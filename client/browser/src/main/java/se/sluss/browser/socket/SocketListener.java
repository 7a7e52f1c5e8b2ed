package se.sluss.browser.socket;

/** What happens on a socket. */
public interface SocketListener {

    void opened();

    void received(String text);

    /** The socket is closed, or could not be opened. */
    void closed();
}
