package se.sluss.simulators.sms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jspecify.annotations.Nullable;

/**
 * An operator that speaks SMPP 3.4, and every phone behind it, running from construction until {@link #close()}. A text
 * is delivered at once; a receipt follows when it was asked for.
 */
public final class SmppSimulator implements AutoCloseable {

    private static final int BIND_MILLIS = 5_000;
    private static final String SYSTEM_ID = "simulator";

    private final String systemId;
    private final String password;
    private final ServerSocket socket;
    private final SMPPServerSessionListener listener;
    private final SmppInbox inbox;
    private final AtomicInteger binds = new AtomicInteger();
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Without TLS, on a free port. */
    public SmppSimulator(Clock clock, String systemId, String password) {
        this(clock, systemId, password, null);
    }

    /** With TLS where there is a context for it, on a free port. */
    public SmppSimulator(Clock clock, String systemId, String password, @Nullable SSLContext tls) {
        this.systemId = systemId;
        this.password = password;
        this.inbox = new SmppInbox(clock, threads);
        try {
            this.socket = tls == null
                    ? new ServerSocket(0)
                    : tls.getServerSocketFactory().createServerSocket(0);
            this.listener = new SMPPServerSessionListener(socket.getLocalPort(), new OpenSocket(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener.setMessageReceiverListener(inbox);
        threads.execute(this::acceptSessions);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** What stands in this phone, newest first; long messages are whole. */
    public List<Text> phone(String number) {
        return inbox.texts().stream()
                .filter(text -> text.to().equals(number))
                .toList()
                .reversed();
    }

    /** How many messages were submitted, parts of long ones counted each. */
    public int submissions() {
        return inbox.submissions();
    }

    /** How often somebody has bound. */
    public int binds() {
        return binds.get();
    }

    /** From now on no text reaches this phone. */
    public void unreachable(String number) {
        inbox.unreachable(number);
    }

    /** From now on receipts are written this way. */
    public void receipts(ReceiptStyle style) {
        inbox.style(style);
    }

    /** Answers the next submission with this {@code command_status}. */
    public void refuseNext(int status) {
        inbox.refuseNext(new ProcessRequestException("refused", status));
    }

    /** Sends a receipt for a message that this operator never got. */
    public void strayReceipt() {
        sessions.forEach(session -> SmppReceipts.send(session, "46701740699", "4711471", ReceiptStyle.TEXT, true));
    }

    /** Cuts every connection, as a network does. */
    public void disconnect() {
        sessions.forEach(SMPPServerSession::close);
        sessions.clear();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        disconnect();
        threads.shutdownNow();
    }

    private void acceptSessions() {
        while (!socket.isClosed()) {
            try {
                SMPPServerSession session = listener.accept();
                threads.execute(() -> bind(session));
            } catch (IOException closed) {
                // The loop sees whether it was the whole server or one connection.
            }
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            BindRequest request = session.waitForBind(BIND_MILLIS);
            if (request.getSystemId().equals(systemId) && request.getPassword().equals(password)) {
                sessions.add(session);
                binds.incrementAndGet();
                request.accept(SYSTEM_ID);
            } else {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
                session.close();
            }
        } catch (TimeoutException | IOException | PDUStringException e) {
            session.close();
        }
    }
}
