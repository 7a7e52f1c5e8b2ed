package se.sluss.client.visit;

import java.util.List;
import java.util.function.Consumer;
import se.sluss.browser.http.Reply;
import se.sluss.protocol.visit.JoinTicket;
import se.sluss.protocol.visit.StartIdentification;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.protocol.visit.Visit;

/** What the server offers to somebody with a personal link. Every reply comes later, exactly once. */
public interface VisitApi {

    void open(String token, Consumer<Reply<Visit>> then);

    void visit(String id, Consumer<Reply<Visit>> then);

    void startIdentification(String id, StartIdentification start, Consumer<Reply<StartedIdentification>> then);

    void cancelIdentification(String id);

    void submitCode(String id, String code, Consumer<Reply<Visit>> then);

    /** The visit, identified once the leader has vouched. */
    void vouched(String id, Consumer<Reply<Visit>> then);

    /** Says who of those who come along is there; the others are not. */
    void sayBeside(String id, List<String> companions, Consumer<Reply<Visit>> then);

    void ticket(String id, Consumer<Reply<JoinTicket>> then);

    /** Where a file of the meeting is downloaded. */
    static String attachment(String visit, String attachment) {
        return "/api/visits/" + visit + "/attachments/" + attachment;
    }

    /** Where the booking is downloaded, for a calendar that nobody else writes to. */
    static String calendarFile(String visit) {
        return "/api/visits/" + visit + "/calendar.ics";
    }
}
