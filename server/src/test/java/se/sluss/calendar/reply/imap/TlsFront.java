package se.sluss.calendar.reply.imap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * Stands before a mail server that speaks IMAP in the clear, and lets nobody in but through TLS: from the first octet, or
 * from the command STARTTLS on, which GreenMail does not know.
 */
final class TlsFront implements AutoCloseable {

    private static final String GREETING = "* OK ready\r\n";

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> heardInTheClear = new CopyOnWriteArrayList<>();
    private final SSLContext tls;
    private final int behind;
    private final Manner manner;

    /** How it speaks before TLS. */
    enum Manner {
        IMPLICIT,
        STARTTLS,
        /** As when somebody in between takes the offer of STARTTLS away. */
        CLEAR
    }

    TlsFront(SSLContext tls, int behind, Manner manner) throws IOException {
        this.tls = tls;
        this.behind = behind;
        this.manner = manner;
        start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    /** The lines that a client said before TLS. */
    List<String> heardInTheClear() {
        return List.copyOf(heardInTheClear);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() throws IOException {
        while (!server.isClosed()) {
            Socket client = server.accept();
            start(() -> speak(client));
        }
    }

    private void speak(Socket client) throws IOException {
        try (client;
                Socket plain = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            if (manner == Manner.IMPLICIT) {
                join(encrypted(client), plain);
            } else if (isToldToStart(client)) {
                Socket encrypted = encrypted(client);
                // It has greeted already.
                line(plain.getInputStream());
                join(encrypted, plain);
            }
        }
    }

    private boolean isToldToStart(Socket client) throws IOException {
        OutputStream out = client.getOutputStream();
        say(out, GREETING);
        for (String line = line(client.getInputStream()); !line.isEmpty(); line = line(client.getInputStream())) {
            heardInTheClear.add(line);
            String tag = line.substring(0, line.indexOf(' '));
            if (line.endsWith(" STARTTLS") && manner == Manner.STARTTLS) {
                say(out, tag + " OK begin\r\n");
                return true;
            }
            String offers = manner == Manner.STARTTLS ? " STARTTLS" : "";
            say(out, "* CAPABILITY IMAP4rev1" + offers + "\r\n" + tag + " OK done\r\n");
        }
        return false;
    }

    private Socket encrypted(Socket client) throws IOException {
        var encrypted = (SSLSocket) tls.getSocketFactory().createSocket(client, null, client.getPort(), true);
        encrypted.setUseClientMode(false);
        encrypted.startHandshake();
        return encrypted;
    }

    private void join(Socket one, Socket other) throws IOException {
        start(() -> other.getInputStream().transferTo(one.getOutputStream()));
        one.getInputStream().transferTo(other.getOutputStream());
    }

    private static void start(Work work) {
        Thread.startVirtualThread(() -> {
            try {
                work.run();
            } catch (IOException gone) {
                // Who was refused goes away, and the test too.
            }
        });
    }

    /** Something that goes on until the connection ends. */
    private interface Work {
        void run() throws IOException;
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Without its end; empty when there are no more. */
    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int octet = in.read(); octet >= 0 && octet != '\n'; octet = in.read()) {
            line.append((char) octet);
        }
        return line.toString().strip();
    }
}
