package se.sluss.client.signal;

import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.browser.socket.Socket;
import se.sluss.browser.socket.SocketListener;
import se.sluss.browser.socket.Sockets;
import se.sluss.browser.time.Timer;
import se.sluss.browser.time.Timers;
import se.sluss.protocol.signal.MalformedSignal;
import se.sluss.protocol.signal.fromclient.ClientSignal;
import se.sluss.protocol.signal.fromclient.Hello;
import se.sluss.protocol.signal.fromserver.ServerSignal;
import se.sluss.protocol.signal.fromserver.Welcome;
import se.sluss.protocol.visit.JoinTicket;

/**
 * One conversation with the server. It survives its sockets: when one dies, or is silent for too long, it gets a new
 * ticket and greets again as the same page.
 */
public final class Conversation implements SocketListener {

    /** The server's pulse comes every fifteen seconds; more than two missing means nobody is there. */
    static final double SILENCE = 40_000;

    private final Tickets tickets;
    private final Sockets sockets;
    private final Timers timers;
    private final String page;
    private final Backoff backoff;
    private final ConversationListener listener;
    private @Nullable Socket socket;
    private String ticket = "";
    private Timer silence = Timer.NONE;
    private Timer retry = Timer.NONE;
    private boolean running;

    /**
     * Makes a conversation that is not yet started.
     *
     * @param page names this page as long as it is open
     * @param random numbers from 0 to 1
     */
    public Conversation(
            Tickets tickets,
            Sockets sockets,
            Timers timers,
            String page,
            DoubleSupplier random,
            ConversationListener listener) {
        this.tickets = tickets;
        this.sockets = sockets;
        this.timers = timers;
        this.page = page;
        this.backoff = new Backoff(random);
        this.listener = listener;
    }

    public void start() {
        if (!running) {
            running = true;
            connect();
        }
    }

    /** Sends a signal; it is lost when there is no socket just now. */
    public void send(ClientSignal signal) {
        if (socket != null) {
            socket.send(signal.encode());
        }
    }

    /** Ends the conversation; nothing more is heard. */
    public void finish() {
        running = false;
        retry.stop();
        drop();
    }

    @Override
    public void opened() {
        send(new Hello(ticket, page));
        watch();
    }

    @Override
    public void received(String text) {
        watch();
        try {
            ServerSignal signal = ServerSignal.decode(text);
            if (signal instanceof Welcome) {
                backoff.reset();
            }
            listener.heard(signal);
        } catch (MalformedSignal ignored) {
            // A newer server may say things that this page does not understand; the rest still holds.
        }
    }

    @Override
    public void closed() {
        drop();
        listener.interrupted();
        retryLater();
    }

    private void connect() {
        tickets.next(reply -> {
            if (running) {
                switch (reply) {
                    case Reply.Received<JoinTicket>(JoinTicket received) -> open(received);
                    case Reply.Failed<JoinTicket>(Trouble trouble) -> ticketFailed(trouble);
                }
            }
        });
    }

    private void open(JoinTicket received) {
        ticket = received.ticket();
        socket = sockets.open(this);
        watch();
    }

    private void ticketFailed(Trouble trouble) {
        if (mayPass(trouble)) {
            retryLater();
        } else {
            finish();
            listener.refused(trouble);
        }
    }

    private static boolean mayPass(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Unreachable() -> true;
            case Trouble.Refusal(var problem) ->
                switch (problem.code()) {
                    case INTERNAL, TOO_MANY_REQUESTS -> true;
                    case null, default -> false;
                };
        };
    }

    private void retryLater() {
        retry.stop();
        retry = timers.after(backoff.next(), this::connect);
    }

    private void watch() {
        silence.stop();
        silence = timers.after(SILENCE, this::closed);
    }

    private void drop() {
        silence.stop();
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
