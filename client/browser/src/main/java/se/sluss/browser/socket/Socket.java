package se.sluss.browser.socket;

/** An open or opening socket. */
public interface Socket {

    /** Sends one message; lost when the socket is not open. */
    void send(String text);

    /** Closes without a word more to its listener. */
    void close();
}
