/** The peer connections of a room: one link to each other person, media straight between browsers. */
@NullMarked
package se.sluss.client.call;

import org.jspecify.annotations.NullMarked;
