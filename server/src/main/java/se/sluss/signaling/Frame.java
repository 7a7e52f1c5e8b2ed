package se.sluss.signaling;

import org.springframework.web.reactive.socket.WebSocketMessage;

/** What came over a socket, read out of the buffers that are only lent. */
sealed interface Frame {

    record Text(String text) implements Frame {}

    /** Not part of the protocol. */
    record Binary() implements Frame {}

    /** Ping or pong. */
    record Control() implements Frame {}

    static Frame of(WebSocketMessage message) {
        return switch (message.getType()) {
            case TEXT -> new Text(message.getPayloadAsText());
            case BINARY -> new Binary();
            case PING, PONG -> new Control();
        };
    }
}
