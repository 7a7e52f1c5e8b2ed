package se.sluss.simulators.graph;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the messages that go to and fro about a meeting. */
final class MeetingMail {

    private final Delivery delivery;

    MeetingMail(Delivery delivery) {
        this.delivery = delivery;
    }

    /** What arrives at an attendee: its body is the body of the event. */
    Item request(MailboxOwner organizer, Item event, String attendee, String requestType) {
        ObjectNode json = about(event.json());
        json.set("toRecipients", recipients(attendee, event.json()));
        json.put("meetingRequestType", requestType);
        json.put("responseRequested", event.json().path("responseRequested").asBoolean(true));
        json.put(
                "allowNewTimeProposals",
                event.json().path("allowNewTimeProposals").asBoolean(true));
        return message(organizer, json, MeetingMessage.REQUEST, event);
    }

    Item cancellation(MailboxOwner organizer, Item event, String attendee, String comment) {
        ObjectNode json = about(event.json());
        json.put("subject", "Inställt: " + event.text("subject"));
        json.set("toRecipients", recipients(attendee, event.json()));
        json.putObject("body").put("contentType", "text").put("content", comment);
        return message(organizer, json, MeetingMessage.CANCELLATION, event);
    }

    /** What arrives at the organizer. */
    Item response(MailboxOwner attendee, Item event, MeetingMessage kind, String comment) {
        ObjectNode json = about(event.json());
        json.putObject("body").put("contentType", "text").put("content", comment);
        json.putArray("toRecipients").add(event.json().path("organizer").deepCopy());
        json.put("responseType", kind.response());
        return message(attendee, json, kind, event);
    }

    private Item message(MailboxOwner from, ObjectNode json, MeetingMessage kind, Item event) {
        Item message = delivery.arrived(from, json);
        message.json().put("@odata.type", kind.type());
        message.json().put("meetingMessageType", kind.messageType());
        message.belongTo(event.text("iCalUId"));
        return message;
    }

    private static ObjectNode about(ObjectNode event) {
        var json = JsonNodeFactory.instance.objectNode();
        for (String shared : List.of("subject", "body", "location")) {
            if (event.has(shared)) {
                json.set(shared, event.get(shared).deepCopy());
            }
        }
        json.set("startDateTime", event.path("start").deepCopy());
        json.set("endDateTime", event.path("end").deepCopy());
        json.put("isOutOfDate", false);
        json.put("isDelegated", false);
        json.put("isAllDay", event.path("isAllDay").asBoolean(false));
        json.put("type", event.path("type").asString("singleInstance"));
        return json;
    }

    private static ArrayNode recipients(String attendee, ObjectNode event) {
        var recipients = event.arrayNode();
        Attendees.seenBy(attendee, event).forEach(seen -> recipients
                .addObject()
                .set("emailAddress", seen.path("emailAddress").deepCopy()));
        return recipients;
    }
}
