package se.sluss.simulators.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Random;
import java.util.function.Function;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code $batch}: up to twenty requests in one, answered together and in no order. */
final class BatchApi {

    private static final int MOST = 20;

    private final Function<Call, Answer> service;
    private final TokenCheck tokens;
    private final Random random;

    /**
     * @param service takes a request of a batch as if it had come alone
     */
    BatchApi(Function<Call, Answer> service, TokenCheck tokens, Random random) {
        this.service = service;
        this.tokens = tokens;
        this.random = random;
    }

    void addTo(Routes routes) {
        routes.on("POST", "/v1.0/$batch", this::run);
    }

    private Answer run(Call call) {
        tokens.genuine(call);
        List<BatchRequest> requests = requests(call);
        List<Entry<String, Answer>> answers =
                new ArrayList<>(new Batch(service).run(requests).entrySet());
        Collections.shuffle(answers, random);
        var body = JsonNodeFactory.instance.objectNode();
        var responses = body.putArray("responses");
        answers.forEach(answer -> responses.add(written(answer.getKey(), answer.getValue())));
        return Answer.json(200, body);
    }

    private static List<BatchRequest> requests(Call call) {
        List<BatchRequest> requests = new ArrayList<>();
        var ids = new HashSet<String>();
        for (JsonNode json : Json.object(call).path("requests")) {
            var request = BatchRequest.read(json, call);
            if (!ids.add(request.id().toLowerCase(Locale.ROOT))) {
                throw BatchRequest.invalid("The request id " + request.id() + " occurs twice.");
            }
            requests.add(request);
        }
        if (requests.isEmpty() || requests.size() > MOST) {
            throw BatchRequest.invalid("A batch has 1 to 20 requests.");
        }
        return requests;
    }

    private static ObjectNode written(String id, Answer answer) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("status", answer.status());
        var headers = json.putObject("headers");
        answer.headers().forEach(header -> headers.put(header.name(), header.value()));
        if (!answer.body().isEmpty()) {
            json.set("body", body(answer));
        }
        return json;
    }

    private static JsonNode body(Answer answer) {
        return answer.body().startsWith("{")
                ? JsonMapper.shared().readTree(answer.body())
                : JsonNodeFactory.instance.stringNode(answer.body());
    }
}
