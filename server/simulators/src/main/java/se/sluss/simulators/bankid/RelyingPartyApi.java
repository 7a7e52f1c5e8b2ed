package se.sluss.simulators.bankid;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.sluss.simulators.bankid.OrderState.Complete;
import se.sluss.simulators.bankid.OrderState.Failed;
import se.sluss.simulators.bankid.OrderState.Gone;
import se.sluss.simulators.bankid.OrderState.Pending;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Handler;
import se.sluss.simulators.http.Routes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The methods {@code /auth}, {@code /collect} and {@code /cancel}. */
final class RelyingPartyApi {

    static final String BASE = "/rp/v6.0";

    private final Orders orders;
    private final Clock clock;
    private volatile Optional<Risk> risk = Optional.of(Risk.LOW);

    RelyingPartyApi(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    void risk(Optional<Risk> reckoned) {
        risk = reckoned;
    }

    Routes routes() {
        var routes = new Routes(RelyingPartyApi::unknown);
        on(routes, "/auth", this::auth);
        on(routes, "/collect", this::collect);
        on(routes, "/cancel", this::cancel);
        return routes;
    }

    private static void on(Routes routes, String method, Handler handler) {
        routes.on("POST", BASE + method, call -> {
            if (!call.header("Content-Type").orElse("").equals("application/json")) {
                throw BankIdError.of(415, "unsupportedMediaType", "Invalid content type");
            }
            return handler.handle(call);
        });
        for (String other : new String[] {"GET", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"}) {
            routes.on(other, BASE + method, call -> {
                throw BankIdError.of(405, "methodNotAllowed", "Only http method POST is allowed");
            });
        }
    }

    private static Answer unknown(Call call) {
        return BankIdError.answer(404, "notFound", "Not found");
    }

    private Answer auth(Call call) {
        BankIdOrder order = orders.begin(new AuthReading(object(call)).read());
        var json = JsonNodeFactory.instance.objectNode();
        json.put("orderRef", order.ref());
        json.put("autoStartToken", order.autoStartToken());
        json.put("qrStartToken", order.qrStartToken());
        json.put("qrStartSecret", order.qrStartSecret());
        return Answer.json(200, json);
    }

    private Answer cancel(Call call) {
        String ref = orderRef(call);
        if (!orders.of(ref).pending(clock.instant())) {
            throw BankIdError.noSuchOrder();
        }
        orders.remove(ref);
        return Answer.json(200, JsonNodeFactory.instance.objectNode());
    }

    private Answer collect(Call call) {
        BankIdOrder order = orders.of(orderRef(call));
        failOnRisk(order);
        var json = JsonNodeFactory.instance.objectNode().put("orderRef", order.ref());
        return switch (order.collect(clock.instant())) {
            case Pending(String hint) ->
                Answer.json(200, json.put("status", "pending").put("hintCode", hint));
            case Failed(String hint, Instant ignored) ->
                Answer.json(200, json.put("status", "failed").put("hintCode", hint));
            case Complete complete ->
                Answer.json(200, json.put("status", "complete").set("completionData", completion(order, complete)));
            case Gone ignored -> {
                orders.remove(order.ref());
                throw BankIdError.noSuchOrder();
            }
        };
    }

    /** An order whose risk is higher than its requirement fails, whatever the person does. */
    private void failOnRisk(BankIdOrder order) {
        boolean tooHigh = order.request()
                .highestRisk()
                .filter(highest ->
                        risk.filter(reckoned -> reckoned.compareTo(highest) > 0).isPresent())
                .isPresent();
        if (tooHigh && !order.outstanding(clock.instant())) {
            order.fail("transactionRiskBlocked", clock.instant());
        }
    }

    private ObjectNode completion(BankIdOrder order, Complete complete) {
        var data = JsonNodeFactory.instance.objectNode();
        data.putObject("user")
                .put("personalNumber", complete.person().personalNumber())
                .put("name", complete.person().name())
                .put("givenName", complete.person().givenName())
                .put("surname", complete.person().surname());
        data.putObject("device").put("ipAddress", complete.deviceIp()).put("uhi", "OZvYM9VvyiAmG7NA5jU5zqGcVpo=");
        data.put("bankIdIssueDate", issued(complete.at()));
        data.put("signature", "");
        data.put("ocspResponse", "");
        if (order.request().returnRisk()) {
            risk.ifPresent(reckoned -> data.put("risk", reckoned.onTheWire()));
        }
        return data;
    }

    private static String issued(Instant at) {
        return at.minus(365, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC).toLocalDate() + "Z";
    }

    private static String orderRef(Call call) {
        return AuthReading.text(object(call), "orderRef").orElseThrow(() -> BankIdError.invalid("Incorrect orderRef"));
    }

    private static ObjectNode object(Call call) {
        try {
            if (JsonMapper.shared().readTree(call.body()) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException malformed) {
            throw BankIdError.invalid("Invalid JSON");
        }
        throw BankIdError.invalid("Invalid JSON");
    }
}
