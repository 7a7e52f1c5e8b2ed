package se.sluss.browser.socket;

import org.teavm.jso.websocket.WebSocket;
import se.sluss.browser.page.Address;

/**
 * Sockets of the browser ({@code WebSocket}, WHATWG).
 *
 * @param path on the own server
 */
public record BrowserSockets(String path) implements Sockets {

    @Override
    public Socket open(SocketListener listener) {
        return new BrowserSocket(new WebSocket(Address.socket(path)), listener);
    }

    private static final class BrowserSocket implements Socket {

        private static final int OPEN = 1;

        private final WebSocket socket;
        private boolean silent;

        BrowserSocket(WebSocket socket, SocketListener listener) {
            this.socket = socket;
            socket.onOpen(ignored -> unlessSilent(listener::opened));
            socket.onMessage(event -> unlessSilent(() -> listener.received(event.getDataAsString())));
            socket.onClose(ignored -> unlessSilent(listener::closed));
        }

        @Override
        public void send(String text) {
            if (socket.getReadyState() == OPEN) {
                socket.send(text);
            }
        }

        @Override
        public void close() {
            silent = true;
            socket.close();
        }

        private void unlessSilent(Runnable event) {
            if (!silent) {
                event.run();
            }
        }
    }
}
