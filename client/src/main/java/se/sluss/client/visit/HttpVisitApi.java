package se.sluss.client.visit;

import java.util.List;
import java.util.function.Consumer;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Request;
import se.sluss.browser.time.ServerTime;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.visit.JoinTicket;
import se.sluss.protocol.visit.OpenLink;
import se.sluss.protocol.visit.SayBeside;
import se.sluss.protocol.visit.SmsCode;
import se.sluss.protocol.visit.StartIdentification;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.protocol.visit.Visit;

/**
 * The server's answers over HTTP.
 *
 * @param time is set by every answer
 */
public record HttpVisitApi(ServerTime time) implements VisitApi {

    private static final String VISITS = "/api/visits";

    @Override
    public void open(String token, Consumer<Reply<Visit>> then) {
        timed(Request.post(VISITS).json(new OpenLink(token).json())).send(this::visit, then);
    }

    @Override
    public void visit(String id, Consumer<Reply<Visit>> then) {
        timed(Request.get(visitPath(id))).send(this::visit, then);
    }

    @Override
    public void startIdentification(String id, StartIdentification start, Consumer<Reply<StartedIdentification>> then) {
        timed(Request.post(visitPath(id) + "/identifications").json(start.json()))
                .send(StartedIdentification::read, then);
    }

    @Override
    public void cancelIdentification(String id) {
        Request.delete(visitPath(id) + "/identifications").send(ignored -> {});
    }

    @Override
    public void submitCode(String id, String code, Consumer<Reply<Visit>> then) {
        timed(Request.post(visitPath(id) + "/identifications/code").json(new SmsCode(code).json()))
                .send(this::visit, then);
    }

    @Override
    public void vouched(String id, Consumer<Reply<Visit>> then) {
        timed(Request.post(visitPath(id) + "/identifications/vouched").json(new JsonObject()))
                .send(this::visit, then);
    }

    @Override
    public void sayBeside(String id, List<String> companions, Consumer<Reply<Visit>> then) {
        timed(Request.post(visitPath(id) + "/companions").json(new SayBeside(companions).json()))
                .send(this::visit, then);
    }

    @Override
    public void ticket(String id, Consumer<Reply<JoinTicket>> then) {
        timed(Request.post(visitPath(id) + "/tickets").json(new JsonObject())).send(JoinTicket::read, then);
    }

    /** The information says the time to the millisecond, which the date of an answer does not. */
    private Visit visit(Json json) throws MalformedJson {
        Visit visit = Visit.read(json);
        if (visit.information() != null) {
            time.set(time.parse(visit.information().serverTime()));
        }
        return visit;
    }

    private static String visitPath(String id) {
        return VISITS + "/" + id;
    }

    private Request timed(Request request) {
        return request.onDate(time::set);
    }
}
