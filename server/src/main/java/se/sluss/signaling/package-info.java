/** The socket: join tickets, the greeting that proves them, and the conversation after it. */
@NullMarked
package se.sluss.signaling;

import org.jspecify.annotations.NullMarked;
