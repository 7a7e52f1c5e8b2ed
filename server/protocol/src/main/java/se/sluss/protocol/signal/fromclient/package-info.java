/** Signals that a browser sends, one type each. */
@NullMarked
package se.sluss.protocol.signal.fromclient;

import org.jspecify.annotations.NullMarked;
