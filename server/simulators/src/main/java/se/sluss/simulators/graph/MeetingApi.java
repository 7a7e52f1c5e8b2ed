package se.sluss.simulators.graph;

import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Routes;
import tools.jackson.databind.node.ObjectNode;

/** Answering and cancelling meetings. */
final class MeetingApi {

    private final Mailboxes mailboxes;
    private final TokenCheck tokens;
    private final Meetings meetings;

    MeetingApi(Mailboxes mailboxes, TokenCheck tokens, Meetings meetings) {
        this.mailboxes = mailboxes;
        this.tokens = tokens;
        this.meetings = meetings;
    }

    void addTo(Routes routes) {
        String event = "/v1.0/users/{user}/events/{id}";
        routes.on("POST", event + "/accept", call -> respond(call, MeetingMessage.ACCEPTED));
        routes.on("POST", event + "/tentativelyAccept", call -> respond(call, MeetingMessage.TENTATIVELY_ACCEPTED));
        routes.on("POST", event + "/decline", call -> respond(call, MeetingMessage.DECLINED));
        routes.on("POST", event + "/cancel", this::cancel);
    }

    private Answer respond(Call call, MeetingMessage answer) {
        Mailbox mailbox = demanded(call);
        Item event = mailbox.item(call.variable("id"), ItemKind.EVENT);
        if (isOrganizer(event)) {
            throw GraphError.of(
                    400,
                    "ErrorInvalidRequest",
                    "Your request can't be completed. You can't respond to this meeting because you're the meeting"
                            + " organizer.");
        }
        ObjectNode body = Json.object(call);
        boolean send = Json.parameter(body, "sendResponse").asBoolean(true);
        if (!Json.parameter(body, "proposedNewTime").isMissingNode()) {
            checkProposal(event, answer, send);
        }
        meetings.respond(mailbox, event, answer, send, comment(body));
        return Answer.empty(202);
    }

    private static void checkProposal(Item event, MeetingMessage answer, boolean send) {
        if (answer == MeetingMessage.ACCEPTED
                || !send
                || !event.json().path("allowNewTimeProposals").asBoolean(true)) {
            throw GraphError.of(
                    400, "ErrorInvalidRequest", "Your request can't be completed. No new time can be proposed.");
        }
    }

    private Answer cancel(Call call) {
        Mailbox mailbox = demanded(call);
        Item event = mailbox.item(call.variable("id"), ItemKind.EVENT);
        if (!isOrganizer(event)) {
            throw GraphError.of(
                    400,
                    "ErrorInvalidRequest",
                    "Your request can't be completed. You need to be an organizer to cancel a meeting.");
        }
        String comment = comment(Json.object(call));
        event.json().put("isCancelled", true);
        mailbox.delete(event);
        meetings.cancel(mailbox, event, comment);
        return Answer.empty(202);
    }

    private Mailbox demanded(Call call) {
        tokens.demand(call, "Calendars.ReadWrite");
        return mailboxes.of(call);
    }

    private static boolean isOrganizer(Item event) {
        return event.json().path("isOrganizer").asBoolean(true);
    }

    private static String comment(ObjectNode body) {
        return Json.parameter(body, "comment").asString("");
    }
}
