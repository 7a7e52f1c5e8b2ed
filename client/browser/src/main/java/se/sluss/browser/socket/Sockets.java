package se.sluss.browser.socket;

/** Opens sockets to the own server. */
@FunctionalInterface
public interface Sockets {

    Socket open(SocketListener listener);
}
