package se.sluss.client.signal;

import java.util.ArrayList;
import java.util.List;
import se.sluss.browser.socket.Socket;
import se.sluss.browser.socket.SocketListener;
import se.sluss.browser.socket.Sockets;
import se.sluss.protocol.signal.MalformedSignal;
import se.sluss.protocol.signal.fromclient.ClientSignal;
import se.sluss.protocol.signal.fromserver.ServerSignal;

/** Sockets whose far end is the test. */
public final class FakeSockets implements Sockets {

    private final List<FakeSocket> opened = new ArrayList<>();

    @Override
    public Socket open(SocketListener listener) {
        var socket = new FakeSocket(listener);
        opened.add(socket);
        return socket;
    }

    public int count() {
        return opened.size();
    }

    /** The socket that was opened last. */
    public FakeSocket last() {
        return opened.get(opened.size() - 1);
    }

    /** One socket as the server sees it. */
    public static final class FakeSocket implements Socket {

        private final SocketListener listener;
        private final List<ClientSignal> received = new ArrayList<>();
        private boolean closed;

        FakeSocket(SocketListener listener) {
            this.listener = listener;
        }

        public void accept() {
            listener.opened();
        }

        public void say(ServerSignal signal) {
            listener.received(signal.encode());
        }

        public void sayText(String text) {
            listener.received(text);
        }

        public void drop() {
            closed = true;
            listener.closed();
        }

        public boolean closed() {
            return closed;
        }

        public List<ClientSignal> received() {
            return received;
        }

        @Override
        public void send(String text) {
            try {
                received.add(ClientSignal.decode(text));
            } catch (MalformedSignal e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
