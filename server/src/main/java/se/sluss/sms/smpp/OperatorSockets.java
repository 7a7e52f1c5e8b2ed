package se.sluss.sms.smpp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.jspecify.annotations.Nullable;
import se.sluss.platform.security.TrustedCertificates;

/** Connects to the operator; with TLS only to the host of that name, which the library would not check. */
final class OperatorSockets implements ConnectionFactory {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final String KEY = "sluss.sms.smpp.trusted-certificates";

    private final @Nullable SSLSocketFactory tls;

    OperatorSockets(SmppSettings settings) {
        Path trusted = settings.trustedCertificates();
        if (settings.tls()) {
            this.tls = trusted == null
                    ? (SSLSocketFactory) SSLSocketFactory.getDefault()
                    : TrustedCertificates.sockets(KEY, trusted);
        } else {
            this.tls = null;
        }
    }

    @Override
    public Connection createConnection(String host, int port) throws IOException {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return new SocketConnection(tls == null ? socket : encrypted(tls, socket, host, port));
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static Socket encrypted(SSLSocketFactory tls, Socket socket, String host, int port) throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        var encrypted = (SSLSocket) tls.createSocket(socket, host, port, true);
        var parameters = encrypted.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        encrypted.setSSLParameters(parameters);
        encrypted.startHandshake();
        return encrypted;
    }
}
