package se.sluss.testing.visit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import se.sluss.invitation.InvitationId;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.protocol.visit.BankIdReturn;
import se.sluss.protocol.visit.JoinTicket;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.OpenLink;
import se.sluss.protocol.visit.SmsCode;
import se.sluss.protocol.visit.StartIdentification;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.simulators.entra.EntraPerson;

/** A browser with cookies, at a network address of its own. */
public final class Browser {

    public static final String ORIGIN = "http://localhost:8080";

    /** Nothing takes this long; an answer that never comes is a failure, not a test run without end. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private String authorization = "";
    private String userAgent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/141.0.0.0 Safari/537.36";

    Browser(int port) {
        this.port = port;
        this.address = "2001:db8:" + part() + ":" + part() + ":0:0:0:1";
    }

    public Answer open(String token) {
        return post("/api/visits", new OpenLink(token).json());
    }

    public Answer visit(InvitationId visit) {
        return get("/api/visits/" + visit);
    }

    public Answer startSms(InvitationId visit) {
        return post("/api/visits/" + visit + "/identifications", new StartIdentification(Method.SMS).json());
    }

    public Answer code(InvitationId visit, String code) {
        return post("/api/visits/" + visit + "/identifications/code", new SmsCode(code).json());
    }

    /** Begins with BankID, in place of what was begun before. */
    public Answer startBankId(InvitationId visit, BankIdMode mode) {
        return post(
                "/api/visits/" + visit + "/identifications", new StartIdentification(Method.BANKID, null, mode).json());
    }

    /** A page that shows how it goes with BankID. */
    public BankIdPage watchBankId(InvitationId visit) {
        var page = new BankIdPage();
        var request =
                request("/api/visits/" + visit + "/identifications/bankid").GET();
        page.shown(HTTP.sendAsync(request.build(), BodyHandlers.fromLineSubscriber(page)));
        return page;
    }

    /** Says that the app has opened a page here. */
    public Answer returnFromBankId(InvitationId visit, String nonce) {
        return post("/api/visits/" + visit + "/identifications/bankid/return", new BankIdReturn(nonce).json());
    }

    /** Asks for the identified visit. */
    public Answer finishBankId(InvitationId visit) {
        return post("/api/visits/" + visit + "/identifications/bankid", new JsonObject());
    }

    public Answer ticket(InvitationId visit) {
        return post("/api/visits/" + visit + "/tickets", new JsonObject());
    }

    /** Goes to Entra ID as somebody and comes back. */
    public Answer signIn(InvitationId visit, EntraPerson person) {
        Answer started =
                post("/api/visits/" + visit + "/identifications", new StartIdentification(Method.ENTRA).json());
        String location =
                Objects.requireNonNull(started.read(StartedIdentification::read).location());
        return comeBack(atEntra(location, person));
    }

    /** Where Entra ID sends somebody who signs in. */
    public static String atEntra(String location, EntraPerson person) {
        var request = HttpRequest.newBuilder(URI.create(location + "&login_hint=" + person.userName()));
        return answer(send(request.build())).header("Location");
    }

    /** Follows a redirect to the public address. */
    public Answer comeBack(String location) {
        return get(location.substring(ORIGIN.length()));
    }

    /** A socket of this browser, with a fresh ticket said as the given page. */
    public SocketClient greet(InvitationId visit, String page) {
        SocketClient socket = socket();
        socket.hello(ticket(visit).read(JoinTicket::read).ticket(), page);
        return socket;
    }

    /** A socket that has said nothing. */
    public SocketClient socket() {
        return SocketClient.open(port, ORIGIN, cookieHeader(), address);
    }

    /** A socket asked for by a page of another origin. */
    public SocketClient socketFrom(String origin) {
        return SocketClient.open(port, origin, cookieHeader(), address);
    }

    public Answer get(String path) {
        return exchange(request(path).GET());
    }

    public Answer delete(String path) {
        return exchange(request(path).DELETE());
    }

    /** Changes what was seen as that entity tag says; a key that is empty is left out. */
    public Answer patch(String path, String seen, String key, JsonObject body) {
        return exchange(change(path, seen, key)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body.text())));
    }

    /** Deletes what was seen as that entity tag says; a key that is empty is left out. */
    public Answer delete(String path, String seen, String key) {
        return exchange(change(path, seen, key).DELETE());
    }

    public Answer post(String path, JsonObject body) {
        return post(path, "application/json", BodyPublishers.ofString(body.text()));
    }

    public Answer post(String path, String contentType, BodyPublisher body) {
        return exchange(request(path).header("Content-Type", contentType).POST(body));
    }

    /** The cookies now, by name. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** Puts cookies in, as a thief would. */
    public void put(Map<String, String> stolen) {
        cookies.putAll(stolen);
    }

    /** Where the server sees this browser. */
    public String address() {
        return address;
    }

    /** Calls itself something else from now on. */
    public void userAgent(String name) {
        userAgent = name;
    }

    /** Sends a token with every request from now on. */
    public void bearer(String token) {
        authorization = "Bearer " + token;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE)
                .header("User-Agent", userAgent)
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Forwarded-For", address);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return cookies.isEmpty() ? request : request.header("Cookie", cookieHeader());
    }

    private HttpRequest.Builder change(String path, String seen, String key) {
        var request = request(path).header("If-Match", seen);
        return key.isEmpty() ? request : request.header("Idempotency-Key", key);
    }

    private Answer exchange(HttpRequest.Builder request) {
        HttpResponse<byte[]> response = send(request.build());
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer(response);
    }

    private void keep(String cookie) {
        String[] parts = cookie.split(";", 2)[0].split("=", 2);
        if (parts[1].isEmpty()) {
            cookies.remove(parts[0]);
        } else {
            cookies.put(parts[0], parts[1]);
        }
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String part() {
        return Integer.toHexString(ThreadLocalRandom.current().nextInt(0x10000));
    }
}
