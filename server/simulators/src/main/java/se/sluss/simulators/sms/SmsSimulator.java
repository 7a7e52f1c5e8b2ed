package se.sluss.simulators.sms;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Faults;
import se.sluss.simulators.http.Gate;
import se.sluss.simulators.http.Journal;
import se.sluss.simulators.http.LoopbackServer;
import se.sluss.simulators.http.Routes;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The gateway and every phone behind it, running from construction until {@link #close()}. A text is delivered at once
 * and reported as {@code delivered}, or as {@code failed} to a number that is {@linkplain #unreachable unreachable}.
 */
public final class SmsSimulator implements AutoCloseable {

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern SENDER = Pattern.compile("[a-zA-Z][a-zA-Z0-9]{0,10}|\\+[1-9]\\d{6,14}");
    private static final int COST = 3500;

    private final List<Text> texts = new CopyOnWriteArrayList<>();
    private final Map<String, Boolean> unreachable = new ConcurrentHashMap<>();
    private final Clock clock;
    private final String authorization;
    private final DeliveryReports reports;
    private final LoopbackServer server;

    /** Port 0 takes a free one. */
    public SmsSimulator(Clock clock, int port, String username, String password) {
        this.clock = clock;
        authorization = "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        reports = new DeliveryReports(clock);
        var routes = new Routes(call -> Answer.empty(404)).on("POST", "/a1/sms", this::send);
        server = new LoopbackServer(port, routes, Gate.OPEN);
    }

    /** The address of the API, which ends with {@code /a1}. */
    public URI endpoint() {
        return URI.create(server.url() + "/a1");
    }

    /** What stands in this phone, newest first. */
    public List<Text> phone(String number) {
        return texts.stream().filter(text -> text.to().equals(number)).toList().reversed();
    }

    /** From now on no text reaches this phone. */
    public void unreachable(String number) {
        unreachable.put(number, true);
    }

    public Faults faults() {
        return server.faults();
    }

    public Journal journal() {
        return server.journal();
    }

    @Override
    public void close() {
        reports.dispose();
        server.close();
    }

    private Answer send(Call call) {
        if (!call.header("Authorization").orElse("").equals(authorization)) {
            return Answer.text(401, "API access requires Basic HTTP authentication.");
        }
        var form = call.form();
        String to = form.getOrDefault("to", "");
        if (!E164.matcher(to).matches()) {
            return Answer.text(400, "Invalid to number");
        }
        if (!SENDER.matcher(form.getOrDefault("from", "")).matches()) {
            return Answer.text(400, "Invalid from");
        }
        if (form.getOrDefault("message", "").isEmpty()) {
            return Answer.text(400, "Missing key message");
        }
        return deliver(form);
    }

    private Answer deliver(Map<String, String> form) {
        var text = new Text(
                "s" + UUID.randomUUID().toString().replace("-", ""),
                form.getOrDefault("from", ""),
                form.getOrDefault("to", ""),
                form.getOrDefault("message", ""),
                clock.instant(),
                Optional.ofNullable(form.get("whendelivered")).map(URI::create));
        boolean reached = !unreachable.containsKey(text.to());
        if (reached) {
            texts.add(text);
        }
        text.reportsTo().ifPresent(uri -> reports.send(uri, text.id(), reached ? "delivered" : "failed"));
        return described(text, "message".equals(form.get("dontlog")));
    }

    private static Answer described(Text text, boolean withoutMessage) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", text.id());
        json.put("direction", "outgoing");
        json.put("from", text.from());
        json.put("to", text.to());
        json.put("created", created(text.at()));
        json.put("status", "created");
        json.put("cost", COST);
        if (!withoutMessage) {
            json.put("message", text.message());
        }
        return Answer.json(200, json);
    }

    /** UTC without a Z, as the gateway writes it. */
    private static String created(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS)
                .atOffset(ZoneOffset.UTC)
                .toLocalDateTime()
                .toString();
    }
}
