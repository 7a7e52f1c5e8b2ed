package se.sluss.simulators.graph;

import java.util.Map;

/** The kinds of messages about meetings, with what tells them apart. */
enum MeetingMessage {
    REQUEST("#microsoft.graph.eventMessageRequest", "meetingRequest", "REQUEST"),
    CANCELLATION("#microsoft.graph.eventMessage", "meetingCancelled", "CANCEL"),
    ACCEPTED("#microsoft.graph.eventMessageResponse", "meetingAccepted", "REPLY"),
    TENTATIVELY_ACCEPTED("#microsoft.graph.eventMessageResponse", "meetingTenativelyAccepted", "REPLY"),
    DECLINED("#microsoft.graph.eventMessageResponse", "meetingDeclined", "REPLY");

    private static final Map<MeetingMessage, String> RESPONSES =
            Map.of(ACCEPTED, "accepted", TENTATIVELY_ACCEPTED, "tentativelyAccepted", DECLINED, "declined");

    private final String type;
    private final String messageType;
    private final String method;

    MeetingMessage(String type, String messageType, String method) {
        this.type = type;
        this.messageType = messageType;
        this.method = method;
    }

    String type() {
        return type;
    }

    /** The model's spelling, which for one of them is a mistake that stayed. */
    String messageType() {
        return messageType;
    }

    String method() {
        return method;
    }

    /** The answer that it carries; empty in what the organizer sends. */
    String response() {
        return RESPONSES.getOrDefault(this, "");
    }
}
