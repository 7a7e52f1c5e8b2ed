package se.sluss.simulators.bankid;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the simulated API that is none of ours: the one of the JDK. */
final class RelyingParty implements AutoCloseable {

    private final URI endpoint;
    private final HttpClient client;

    private RelyingParty(BankIdSimulator bankId, KeyManager[] keys) throws GeneralSecurityException, IOException {
        var tls = SSLContext.getInstance("TLS");
        tls.init(keys, trust(bankId.trustStore()).getTrustManagers(), null);
        endpoint = bankId.endpoint();
        client = HttpClient.newBuilder().sslContext(tls).build();
    }

    static RelyingParty known(BankIdSimulator bankId) {
        try {
            return new RelyingParty(bankId, keys(bankId));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("what the simulator writes can be read", e);
        }
    }

    private static KeyManager[] keys(BankIdSimulator bankId) throws GeneralSecurityException, IOException {
        char[] password = bankId.keyStorePassword().toCharArray();
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(bankId.keyStore())) {
            store.load(in, password);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password);
        return keys.getKeyManagers();
    }

    static RelyingParty withoutCertificate(BankIdSimulator bankId) throws GeneralSecurityException, IOException {
        return new RelyingParty(bankId, new KeyManager[0]);
    }

    record Reply(int status, JsonNode json) {

        String text(String name) {
            return json.path(name).asString("");
        }
    }

    Reply post(String method, String body) throws IOException, InterruptedException {
        return send("POST", method, "application/json", body);
    }

    Reply send(String verb, String method, String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(endpoint + method))
                .header("Content-Type", type)
                .method(verb, HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        return new Reply(answer.statusCode(), JsonMapper.shared().readTree(answer.body()));
    }

    Reply collect(String orderRef) throws IOException, InterruptedException {
        return post("/collect", "{\"orderRef\":\"" + orderRef + "\"}");
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private static TrustManagerFactory trust(Path root) throws GeneralSecurityException, IOException {
        var anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, null);
        try (InputStream in = Files.newInputStream(root)) {
            anchors.setCertificateEntry(
                    "root", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(anchors);
        return trust;
    }
}
