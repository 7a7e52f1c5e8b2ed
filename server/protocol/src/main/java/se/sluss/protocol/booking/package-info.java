/** What the booking form of an official exchanges with the server over HTTP. */
@NullMarked
package se.sluss.protocol.booking;

import org.jspecify.annotations.NullMarked;
