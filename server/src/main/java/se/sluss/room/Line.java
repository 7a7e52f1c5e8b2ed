package se.sluss.room;

import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.fromserver.ServerSignal;

/**
 * The way to one page. The room knows nothing else of sockets, so that the page may as well be connected to another node.
 * Neither method ever waits or calls back into the room.
 */
public interface Line {

    void send(ServerSignal signal);

    /** Says why the conversation is over, and closes. */
    void end(ErrorCode why);
}
