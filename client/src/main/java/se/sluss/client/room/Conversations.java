package se.sluss.client.room;

import se.sluss.client.signal.Conversation;
import se.sluss.client.signal.ConversationListener;

/** Makes the conversation of a room. */
@FunctionalInterface
public interface Conversations {

    Conversation with(ConversationListener listener);
}
