/** What the page behind a personal link exchanges with the server over HTTP, before the room. */
@NullMarked
package se.sluss.protocol.visit;

import org.jspecify.annotations.NullMarked;
