/** The signalling conversation over the WebSocket: who may say what, and the strict codec at its edge. */
@NullMarked
package se.sluss.protocol.signal;

import org.jspecify.annotations.NullMarked;
