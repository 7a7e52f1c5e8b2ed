package se.sluss.sms.smpp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;
import se.sluss.platform.settings.SettingNotValid;

/** Connects to the operator; with TLS only to the host of that name, which the library would not check. */
final class OperatorSockets implements ConnectionFactory {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final String KEY = "sluss.sms.smpp.trusted-certificates";

    private final @Nullable SSLSocketFactory tls;

    OperatorSockets(SmppSettings settings) {
        Path trusted = settings.trustedCertificates();
        if (settings.tls()) {
            this.tls = trusted == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : trusting(trusted);
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

    private static SSLSocketFactory trusting(Path file) {
        try {
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store(PemContent.load(file).getCertificates()));
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException | IllegalStateException e) {
            throw new SettingNotValid(KEY, "names " + file + ", which cannot be read: " + e.getMessage());
        }
    }

    private static KeyStore store(List<X509Certificate> certificates) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (int i = 0; i < certificates.size(); i++) {
            store.setCertificateEntry("trusted-" + i, certificates.get(i));
        }
        return store;
    }
}
