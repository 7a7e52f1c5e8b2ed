/** The lobby and the room: who is there, who waits, and what the leader decides. */
@NullMarked
package se.sluss.client.room;

import org.jspecify.annotations.NullMarked;
