package se.sluss.simulators.graph;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Finish;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Numbers each answer for the logs, and writes errors in the shape of the profile. */
final class LastWord implements Finish {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String PAGE =
            "<html><head><title>502 Bad Gateway</title></head><body>Bad Gateway</body></html>";

    private final Clock clock;
    private final Profile profile;

    LastWord(Clock clock, Profile profile) {
        this.clock = clock;
        this.profile = profile;
    }

    @Override
    public Answer finish(Call call, Answer answer) {
        String request = UUID.randomUUID().toString();
        String client = call.header("client-request-id").orElse(request);
        Answer shaped = answer.status() < 400 ? answer : error(answer, request, client);
        return shaped.with("request-id", request).with("client-request-id", client);
    }

    private Answer error(Answer answer, String request, String client) {
        Answer told = profile.retryAfter() ? answer : without("Retry-After", answer);
        return profile.errorShape() == Profile.ErrorShape.HTML
                ? told.body(PAGE)
                // A gateway before the service answers with a page.
                : told.body().startsWith("{") && MAPPER.readTree(told.body()) instanceof ObjectNode body
                        ? told.body(written(body, request, client).toString())
                        : told;
    }

    private ObjectNode written(ObjectNode body, String request, String client) {
        ObjectNode error = body.withObject("error");
        ObjectNode inner = error.withObject("innerError");
        inner.put(
                "date",
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ""));
        inner.put("request-id", request);
        inner.put("client-request-id", client);
        if (profile.errorShape() == Profile.ErrorShape.NO_CODE) {
            error.put("code", "");
        }
        if (profile.errorShape() == Profile.ErrorShape.LOWER_CASE) {
            error.set("innererror", error.remove("innerError"));
        }
        return body;
    }

    private static Answer without(String name, Answer answer) {
        List<Answer.Header> kept = new ArrayList<>(answer.headers());
        kept.removeIf(header -> header.name().equalsIgnoreCase(name));
        return new Answer(answer.status(), List.copyOf(kept), answer.body());
    }
}
