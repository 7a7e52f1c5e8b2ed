package se.sluss.simulators.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Gate;
import se.sluss.simulators.http.LoopbackServer;
import se.sluss.simulators.http.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who wants to be told: echoes validation tokens as ordered, and keeps what it hears. */
final class Webhook implements AutoCloseable {

    private final LoopbackServer server =
            new LoopbackServer(0, new Routes(call -> Answer.empty(404)).on("POST", "/hook", this::hear), Gate.OPEN);
    private final Optional<Contract> contract = Contract.ofGraph();
    private final List<String> tokens = new ArrayList<>();
    private final List<JsonNode> heard = new ArrayList<>();
    private UnaryOperator<Answer> echo = UnaryOperator.identity();
    private int status = 202;

    String url() {
        return server.url() + "/hook";
    }

    /** How validation is answered from now on; by default as it should be. */
    void echo(UnaryOperator<Answer> how) {
        echo = how;
    }

    void answer(int otherStatus) {
        status = otherStatus;
    }

    synchronized List<String> tokens() {
        return List.copyOf(tokens);
    }

    synchronized List<JsonNode> heard() {
        return List.copyOf(heard);
    }

    int posts() {
        return server.journal().calls().size();
    }

    private synchronized Answer hear(Call call) {
        String token = call.parameter("validationToken").orElse("");
        if (!token.isEmpty()) {
            tokens.add(token);
            return echo.apply(Answer.text(200, token));
        }
        if (status == 202) {
            JsonNode notifications = JsonMapper.shared().readTree(call.body());
            contract.ifPresent(held -> held.checkNotifications(notifications));
            notifications.path("value").forEach(heard::add);
        }
        return Answer.empty(status);
    }

    @Override
    public void close() {
        server.close();
        contract.ifPresent(held -> assertThat(held.violations()).isEmpty());
    }
}
