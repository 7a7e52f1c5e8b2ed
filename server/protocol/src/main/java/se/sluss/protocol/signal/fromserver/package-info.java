/** Signals that the server sends, one type each. */
@NullMarked
package se.sluss.protocol.signal.fromserver;

import org.jspecify.annotations.NullMarked;
